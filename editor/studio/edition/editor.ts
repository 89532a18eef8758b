import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Text } from '../../../engine/index.ts';
import {
  citedLast,
  type Data,
  type DataMap,
  type DraftStore,
  draftsInBrowser,
  Edition,
  type Files,
  type FoundDraft,
  isMap,
  splicesBetween,
} from '../../document/index.ts';
import {
  AdistemeElement,
  buttons,
  fields,
  foundation,
  icon,
  type PropertyValues,
  type State,
  stateMark,
  states,
  timeOf,
} from '../../element/index.ts';
import type { Bases } from '../../worker/index.ts';
import { baseOf } from './base.ts';
import { Desk } from './desk.ts';
import { MESSAGES } from './messages.ts';
import { labelOf } from './names.ts';
import { REST_MS } from './pane.ts';
import { styles } from './styles.ts';
import { movedInTabs } from './tabs.ts';

type PaneName = 'act' | 'elements' | 'yaml';
type DockName = 'problems' | 'try' | 'cases' | 'redline';

/** What the editor tells: the texts after each change, that they are to be saved, and the act's text when it is pasted. */
export type EditorEvents = {
  'adisteme-change': { readonly files: Files };
  'adisteme-save': { readonly files: Files };
  'adisteme-act': { readonly act: string };
  'adisteme-recover': { readonly draft: FoundDraft };
};

/** What an edition says: as the law that it gives, and as its own files have it. */
interface Rested {
  readonly data: DataMap;
  readonly own: DataMap;
}

/** Work is kept against a crash when it has rested as long as this. */
const KEEP_MS = 500;

/**
 * The editor of an edition: the act's clauses, a form for every element, and the text, in step; problems found as one types;
 * a sheet to try. Works alone in any page: give it `files`, listen for `adisteme-save`.
 *
 * @tag adisteme-editor
 * @attr lang - Kazakh, Russian or English; followed at run time
 * @attr draft - name under which unsaved work is kept in this browser; left out, none is
 * @fires {CustomEvent<{files: Files}>} adisteme-change - after every edit: the texts of all files
 * @fires {CustomEvent<{files: Files}>} adisteme-save - when the user saves; prevent it to say that it was not saved
 * @fires {CustomEvent<{draft: FoundDraft}>} adisteme-recover - when work that was not saved is to come back; prevent it to put it together with what was saved since
 * @fires {CustomEvent<{act: string}>} adisteme-act - when the text of the act was pasted or loaded
 * @slot actions - buttons before the one that saves
 * @csspart header - the line of the edition's name and the buttons
 * @csspart panes - the three panes
 * @csspart dock - problems, try and cases
 */
export class AdistemeEditor extends AdistemeElement<EditorEvents> {
  static override styles = [foundation, buttons, fields, states, styles];

  /** Texts of the edition's files by name: `pack.yaml`, its parts, `cases/<name>.yaml`. Set, they begin a new document. */
  @property({ attribute: false }) files: Files | null = null;
  /** Texts of the editions that it builds on, by `pack@edition`: those an amending pack and its bases name. */
  @property({ attribute: false }) bases: Bases = {};
  /** The act's own text, as pasted. */
  @property({ attribute: false }) act = '';
  /** Name under which unsaved work is kept; the studio gives `pack@edition`. */
  @property() draft = '';
  /** Revision that the files are of, kept with unsaved work. */
  @property({ attribute: false }) revision: string | null = null;
  /** Where unsaved work is kept. */
  @property({ attribute: false }) drafts: DraftStore = draftsInBrowser();
  /** What the panes share; null until `files` are given. */
  desk: Desk | null = null;

  @state() private pane: PaneName = 'elements';
  @state() private dock: DockName = 'problems';
  @state() private isFolded = false;
  @state() private found: FoundDraft | null = null;
  @state() private witness: Data = {};
  @state() private savedVersion = 0;
  /** What the edition said when the text last rested. */
  @state() private rested: Rested = { data: {}, own: {} };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.pressed);
    document.addEventListener('visibilitychange', this.unseen);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('keydown', this.pressed);
    document.removeEventListener('visibilitychange', this.unseen);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('files') || changed.has('bases')) this.open(this.files);
  }

  /** The texts as they stand now. */
  get current(): Files {
    return this.desk?.edition.files ?? {};
  }

  /** Whether the texts are those that were given or saved last. */
  get isSaved(): boolean {
    return !this.desk || this.desk.edition.version === this.savedVersion;
  }

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html`<p class="empty">${this.say(MESSAGES.emptyEdition)}</p>`;
    return html`<div class="screen">
      ${this.header(desk)}
      <div>${this.notices(desk)}${this.which()}</div>
      <div class="panes" part="panes">
        <adisteme-editor-clauses class=${this.pane === 'act' ? 'shown' : ''} .desk=${desk} .act=${this.act} @act=${(event: CustomEvent<string>) => this.hold(event.detail)}></adisteme-editor-clauses>
        <adisteme-editor-structure class=${this.pane === 'elements' ? 'shown' : ''} .desk=${desk}></adisteme-editor-structure>
        <adisteme-editor-yaml class=${this.pane === 'yaml' ? 'shown' : ''} .desk=${desk}></adisteme-editor-yaml>
      </div>
      ${this.docked(desk)}
    </div>`;
  }

  private header(desk: Desk): TemplateResult {
    const { edition } = desk;
    const { isSaved, isAmendment } = this;
    const { data, own } = this.rested;
    const base = isMap(own.base) ? `${String(own.base.pack)}@${String(own.base.edition)}` : '';
    const standing: State = isSaved ? 'proved' : 'draft';
    return html`<header part="header">
      <h1 title=${labelOf(data, this.language)}>${labelOf(data, this.language)}</h1>
      <span class="id">${String(data.pack ?? '')}@${String(data.edition ?? '')}</span>
      ${
        isAmendment
          ? html`<div class="recording"><span class="quiet">${this.say(MESSAGES.amends, { base })}</span><label class="citing">${this.say(MESSAGES.citing)}
        <input spellcheck="false" list="items" placeholder="order.p1" .value=${edition.cite ?? ''} @change=${(event: Event) => (edition.cite = (event.target as HTMLInputElement).value.trim() || null)} />
        <datalist id="items">${Object.keys(isMap(own.clauses) ? own.clauses : {})
          .filter((id) => id.startsWith('order'))
          .map((id) => html`<option value=${id}></option>`)}</datalist></label></div>`
          : nothing
      }
      <span class="standing" role="status">${stateMark(standing)} ${this.say(isSaved ? MESSAGES.saved : MESSAGES.unsaved)}</span>
      <button class="bare" type="button" title="${this.say(MESSAGES.undo)} (Ctrl+Z)" ?disabled=${!edition.canUndo} @click=${() => desk.undo()}>${icon('undo')}<span class="unseen">${this.say(MESSAGES.undo)}</span></button>
      <button class="bare" type="button" title="${this.say(MESSAGES.redo)} (Ctrl+Y)" ?disabled=${!edition.canRedo} @click=${() => desk.redo()}>${icon('redo')}<span class="unseen">${this.say(MESSAGES.redo)}</span></button>
      <slot name="actions"></slot>
      <button class="primary" type="button" ?disabled=${isSaved} @click=${() => this.save()}>${this.say(MESSAGES.save)}</button>
    </header>`;
  }

  private notices(desk: Desk): TemplateResult | typeof nothing {
    const { found } = this;
    if (found)
      return html`<p class="notice" role="alert">${this.say(MESSAGES.recovered, { when: timeOf(found.at, this.language) })}
        <button type="button" @click=${() => this.recover(found)}>${this.say(MESSAGES.recover)}</button><button class="bare" type="button" @click=${() => void this.forget(found)}>${this.say(MESSAGES.forget)}</button></p>`;
    if (desk.refusal === null) return nothing;
    const text = {
      'not-yaml': MESSAGES.notYaml,
      'already-there': MESSAGES.refusedThere,
      ambiguous: MESSAGES.refusedAmbiguous,
      'nothing-there': MESSAGES.refusedNothing,
      'not-a-map': MESSAGES.refusedNothing,
    }[desk.refusal];
    return html`<p class="notice" role="alert">${this.say(text)}</p>`;
  }

  private which(): TemplateResult {
    const names = { act: MESSAGES.act, elements: MESSAGES.elements, yaml: MESSAGES.yaml } as const;
    return html`<div class="tabs which" role="tablist" aria-label=${this.say(MESSAGES.panes)} @keydown=${movedInTabs}>${(
      Object.keys(names) as PaneName[]
    ).map(
      (name) =>
        html`<button type="button" role="tab" aria-selected=${this.pane === name} tabindex=${this.pane === name ? 0 : -1} @click=${() => (this.pane = name)}>${this.say(names[name])}</button>`,
    )}</div>`;
  }

  private docked(desk: Desk): TemplateResult {
    const errors = desk.findings.filter(({ severity }) => severity === 'error').length;
    const always = { problems: MESSAGES.problems, try: MESSAGES.try, cases: MESSAGES.cases };
    const names: Partial<Record<DockName, Text>> = this.isAmendment ? { ...always, redline: MESSAGES.redline } : always;
    const counts: Readonly<Record<DockName, number | null>> = {
      problems: desk.findings.length,
      try: null,
      cases: desk.cases?.failed.length || null,
      redline: null,
    };
    return html`<section class="dock ${this.isFolded ? 'folded' : ''} ${this.dock === 'try' || this.dock === 'redline' ? 'tall' : ''}" part="dock" aria-label=${this.say(MESSAGES.dock)}>
      <div class="tabs"><div class="tabs" role="tablist" aria-label=${this.say(MESSAGES.dock)} @keydown=${movedInTabs}>
        ${(Object.keys(names) as DockName[]).map(
          (
            name,
          ) => html`<button type="button" role="tab" id=${`tab-${name}`} aria-controls="docked" aria-selected=${this.dock === name} tabindex=${this.dock === name ? 0 : -1}
            @click=${() => this.show(name)}>${this.say(names[name] as Text)} ${counts[name] === null ? nothing : html`<span class="count ${errors > 0 || name === 'cases' ? 'bad' : ''}">${counts[name]}</span>`}</button>`,
        )}</div>
        <span class="quiet" role="status">${desk.isChecking ? this.say(MESSAGES.checking) : ''}</span>
        <button class="bare end" type="button" aria-expanded=${!this.isFolded} @click=${() => (this.isFolded = !this.isFolded)}>${this.say(this.isFolded ? MESSAGES.unfold : MESSAGES.fold)}</button></div>
      <div role="tabpanel" id="docked" aria-labelledby=${`tab-${this.dock}`} tabindex="0" ?hidden=${this.isFolded}>
        <adisteme-editor-problems ?hidden=${this.dock !== 'problems'} .desk=${desk} @witness=${(event: CustomEvent<Data>) => this.try(event.detail)}></adisteme-editor-problems>
        <adisteme-editor-try ?hidden=${this.dock !== 'try'} .desk=${desk} .sheet=${this.witness} ?active=${this.dock === 'try' && !this.isFolded}></adisteme-editor-try>
        <adisteme-editor-cases ?hidden=${this.dock !== 'cases'} .desk=${desk}></adisteme-editor-cases>
        ${this.isAmendment ? html`<adisteme-editor-redline ?hidden=${this.dock !== 'redline'} .desk=${desk} ?active=${this.dock === 'redline' && !this.isFolded}></adisteme-editor-redline>` : nothing}
      </div>
    </section>`;
  }

  private hold(act: string): void {
    this.act = act;
    this.send('adisteme-act', { act });
  }

  /** Opens a tab below the panes. */
  show(name: DockName): void {
    this.dock = name;
    this.isFolded = false;
  }

  /** Opens a sheet in the try pane. */
  try(sheet: Data): void {
    this.witness = sheet;
    this.show('try');
  }

  /** Announces that the texts are to be saved; they count as saved unless a listener prevents it, and says later that they are. */
  save(): void {
    const { desk } = this;
    if (desk && this.send('adisteme-save', { files: desk.edition.files })) this.saved(desk.edition.files);
  }

  /** Texts that were saved: unsaved work is then no longer kept, unless more was done meanwhile. */
  saved(files: Files): void {
    const { desk } = this;
    if (!desk || Object.entries(desk.edition.files).some(([name, text]) => files[name] !== text)) return;
    this.savedVersion = desk.edition.version;
    clearTimeout(this.#timer);
    if (this.draft) void this.drafts.drop(this.draft).catch(() => undefined);
  }

  /** Other texts, as one step that can be undone. */
  put(files: Files): void {
    const edition = this.desk?.edition;
    for (const name of new Set([...(edition?.names ?? []), ...Object.keys(files)])) {
      const splices = edition ? splicesBetween(edition.text(name), files[name] ?? '') : [];
      if (splices.length > 0) edition?.type(name, splices, { mark: 'put' });
    }
  }

  /** Lays the work that is not saved aside, as if this window had been closed: it is offered when the edition is next opened. */
  async setAside(): Promise<void> {
    if (!this.draft || this.isSaved) return;
    await this.drafts.setAside(this.draft, { files: this.current, revision: this.revision, at: Date.now() });
    await this.drafts.drop(this.draft);
  }

  private open(files: Files | null): void {
    this.desk?.close();
    this.desk = files ? new Desk(new Edition(files, baseOf(files, this.bases)), this.bases) : null;
    if (this.desk?.edition.isAmendment) this.desk.edition.cite = citedLast(this.desk.edition.own);
    this.savedVersion = 0;
    const { desk } = this;
    clearTimeout(this.#resting);
    if (desk) this.rest(desk);
    desk?.listen((news, by) => {
      this.requestUpdate();
      if (news !== 'text') return;
      clearTimeout(this.#resting);
      if (by !== 'yaml') this.rest(desk);
      else this.#resting = setTimeout(() => this.rest(desk), REST_MS);
      this.send('adisteme-change', { files: desk.edition.files });
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.keep(desk), KEEP_MS);
    });
    if (files && this.draft) void this.look(files);
  }

  private rest({ edition }: Desk): void {
    this.rested = { data: edition.data, own: edition.own };
  }

  private get isAmendment(): boolean {
    return 'base' in this.rested.own;
  }

  private async keep(desk: Desk): Promise<void> {
    if (!this.draft || desk !== this.desk) return;
    await this.drafts
      .keep(this.draft, { files: desk.edition.files, revision: this.revision, at: Date.now() })
      .catch(() => undefined);
  }

  private async look(files: Files): Promise<void> {
    const found = await this.drafts.find(this.draft).catch(() => null);
    const isOther =
      found && Object.entries({ ...files, ...found.files }).some(([name]) => found.files[name] !== files[name]);
    this.found = isOther ? found : null;
  }

  /** What was not saved comes back as one step: it can be undone. */
  private recover(draft: FoundDraft): void {
    if (this.send('adisteme-recover', { draft })) void this.recovered(draft, draft.files);
  }

  /** Work that was not saved is back, as these texts; its draft is given up once this window keeps its own. */
  async recovered(draft: FoundDraft, files: Files): Promise<void> {
    this.put(files);
    if (this.desk) await this.keep(this.desk);
    await this.forget(draft);
  }

  private async forget({ window }: FoundDraft): Promise<void> {
    this.found = null;
    await this.drafts.drop(this.draft, window).catch(() => undefined);
  }

  /** A page that goes out of sight may not come back. */
  private unseen = (): void => {
    const { desk } = this;
    if (document.visibilityState === 'hidden' && desk && !this.isSaved) void this.keep(desk);
  };

  private pressed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const act = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : key === 's' ? 'save' : null;
    if (act === null) return;
    event.preventDefault();
    if (act === 'save') this.save();
    else this.desk?.[act]();
  };
}
