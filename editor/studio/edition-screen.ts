import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Text } from '../../engine/index.ts';
import { conflictsIn, type Files, type FoundDraft, type MergedFile, merged, settled } from '../document/index.ts';
import { AdistemeElement, buttons, define, foundation, type PropertyValues } from '../element/index.ts';
import { basesOf } from './bases.ts';
import type { Desk } from './edition/desk.ts';
import type { AdistemeEditor } from './edition/index.ts';
import { heldAct, keepAct } from './held-act.ts';
import { MESSAGES } from './messages.ts';
import './publish/index.ts';
import { hashOf } from './route.ts';
import './save/index.ts';
import { MESSAGES as SAVING } from './save/messages.ts';
import { type Refusal, refusalOf, Server, type Stored } from './server.ts';

/**
 * The screen of an edition: reads it and what it builds on from the server, and saves it; where another window saved first,
 * both are kept and the user chooses.
 *
 * @tag adisteme-studio-edition
 */
export class StudioEdition extends AdistemeElement {
  static override styles = [
    foundation,
    buttons,
    css`
      :host { display: grid; grid-template-rows: auto minmax(0, 1fr); block-size: 100%; min-block-size: 0; }
      .notice { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-1); align-items: center; margin: 0; padding: var(--adisteme-space-1) var(--adisteme-space-2); background: var(--adisteme-warning-soft); color: var(--adisteme-warning); }
      .calm { padding: var(--adisteme-space-4); color: var(--adisteme-ink-soft); }
      a { padding-inline: var(--adisteme-space-1); color: var(--adisteme-accent-strong); text-underline-offset: 0.2em; white-space: nowrap; }
      adisteme-editor { grid-row: 2; min-block-size: 0; }
    `,
  ];

  @property() pack = '';
  @property() edition = '';
  @state() private stored: Stored | null = null;
  @state() private bases: Readonly<Record<string, Files>> = {};
  @state() private refusal: Refusal | null = null;
  /** Another version that stands there now, together with mine; null where there is none. */
  @state() private conflict: Both | null = null;
  /** What was done about two versions, until the next save. */
  @state() private said: Text | null = null;
  /** The texts that the work in this window began from. */
  private ground: Files = {};
  /** The act's own text, where this browser holds it. */
  private act = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pack') || changed.has('edition')) void this.load();
  }

  /** What the server said, it said in the language before. */
  protected override languageChanged(): void {
    if (!this.stored && this.refusal) void this.load();
  }

  override disconnectedCallback(): void {
    this.editor?.desk?.close();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { stored, refusal } = this;
    if (!stored)
      return html`<p class="calm" role="status">${refusal ? html`${refusal.message} <a href=${hashOf({ screen: 'library', names: [] })}>${this.say(MESSAGES.library)}</a>` : this.say(MESSAGES.loading)}</p>`;
    return html`${refusal ? this.notice(refusal) : this.said ? html`<p class="notice" role="status">${this.say(this.said)}</p>` : nothing}
      <adisteme-editor .files=${stored.files} .bases=${this.bases} .revision=${stored.revision} draft=${`${stored.pack}@${stored.edition}`} .act=${this.act}
        @adisteme-act=${(event: CustomEvent<{ act: string }>) => this.hold(stored, event.detail.act)}
        @adisteme-save=${(event: CustomEvent<{ files: Files }>) => {
          event.preventDefault();
          void this.save(event.detail.files, stored.revision);
        }} @adisteme-recover=${(event: CustomEvent<{ draft: FoundDraft }>) => {
          event.preventDefault();
          void this.recover(event.detail.draft, stored);
        }} @adisteme-change=${() => this.requestUpdate()}>${this.comparing(stored)}${this.publishing(stored)}</adisteme-editor>
      ${this.conflict?.isOpen ? this.deciding(this.conflict) : nothing}`;
  }

  /** Of an amending pack: what it does to sheets of the edition that it amends. Only what is saved is compared. */
  private comparing(stored: Stored): TemplateResult | typeof nothing {
    const [base] = Object.keys(this.bases);
    if (base === undefined) return nothing;
    const [pack = '', edition = ''] = base.split('@');
    const address = hashOf({ screen: 'compare', names: [pack, edition, stored.edition, stored.pack] });
    return html`<a slot="actions" href=${address} @click=${async (event: Event) => {
      if (!this.editor || this.editor.isSaved) return;
      event.preventDefault();
      await this.save(this.editor.current, stored.revision);
      if (!this.refusal) location.hash = address;
    }}>${this.say(MESSAGES.impact)}</a>`;
  }

  private hold(stored: Stored, text: string): void {
    this.act = text;
    keepAct(stored, text);
  }

  private publishing({ pack, edition, revision }: Stored): TemplateResult {
    return html`<adisteme-studio-publish slot="actions" pack=${pack} edition=${edition} revision=${revision} ?unsaved=${this.editor?.isSaved === false}
      @adisteme-place=${(event: CustomEvent<{ path: string }>) => this.editor?.desk?.select(event.detail.path, '')}
      @adisteme-save-first=${() => this.editor?.save()}></adisteme-studio-publish>`;
  }

  private notice(refusal: Refusal): TemplateResult {
    const { conflict } = this;
    if (!conflict) return html`<p class="notice" role="alert">${refusal.message}</p>`;
    return html`<p class="notice" role="alert">${this.say(SAVING.waiting)}
      <button type="button" @click=${() => this.meet(conflict.current, this.ground)}>${this.say(SAVING.decide)}</button></p>`;
  }

  private deciding(conflict: Both): TemplateResult {
    const { current, files } = conflict;
    return html`<adisteme-studio-conflict .files=${files} .by=${current.by ?? null} .at=${current.at ?? null}
      @adisteme-together=${(event: CustomEvent<{ files: Files }>) => void this.together(conflict, event.detail.files)}
      @adisteme-take-theirs=${() => void this.take(conflict)}
      @adisteme-later=${() => {
        this.conflict = { ...conflict, isOpen: false };
      }}></adisteme-studio-conflict>`;
  }

  /** What the panes of the editor share; null until it is open. */
  get desk(): Desk | null {
    return this.editor?.desk ?? null;
  }

  private get editor(): AdistemeEditor | null {
    return this.renderRoot.querySelector('adisteme-editor');
  }

  private get server(): Server {
    return new Server(this.language);
  }

  private async load(): Promise<void> {
    this.stored = null;
    this.refusal = null;
    this.refusal = await refusalOf(async () => {
      const stored = await this.server.edition(this.pack, this.edition);
      this.bases = await basesOf(stored.files, this.server);
      this.act = heldAct(stored);
      this.begin(stored);
    });
  }

  private async save(files: Files, revision: string): Promise<void> {
    const { stored, editor } = this;
    if (!stored) return;
    this.refusal = await refusalOf(async () => {
      const saved = await this.server.save({ ...stored, revision, files });
      this.conflict = null;
      this.said = null;
      this.ground = files;
      this.stored = { ...saved, files: stored.files };
      editor?.saved(files);
    });
    const { status, current } = this.refusal ?? {};
    if (status === 412 && current) this.meet(current, this.ground);
  }

  /** Shows what stands there now beside what is in this window; `ground` is what both began from, where that is known. */
  private meet(current: Stored, ground: Files | null): void {
    const mine = this.editor?.current ?? {};
    this.conflict = { current, files: merged(ground, mine, current.files), draft: null, isOpen: true };
  }

  /** Work that was not saved comes back; what was saved since it began stays. */
  private async recover(draft: FoundDraft, stored: Stored): Promise<void> {
    const { editor } = this;
    if (!editor) return;
    if (draft.revision === null || draft.revision === stored.revision) return editor.recovered(draft, draft.files);
    const ground = await this.server.filesAt(stored, draft.revision);
    const files = merged(ground, draft.files, editor.current);
    if (conflictsIn(files).length > 0) this.conflict = { current: stored, files, draft, isOpen: true };
    else await editor.recovered(draft, settled(files, []));
  }

  /** Goes on from the other version, with both put together as work that is not saved yet. */
  private async together({ current, draft }: Both, files: Files): Promise<void> {
    const { stored, editor } = this;
    if (!stored || !editor) return;
    this.refusal = null;
    this.conflict = null;
    if (draft) return editor.recovered(draft, files);
    this.stored = { ...current, files: stored.files };
    this.ground = current.files;
    this.said = SAVING.done;
    await this.updateComplete;
    editor.put(files);
  }

  /** Opens the other version; what is in this window is laid aside, and offered again. */
  private async take({ current, draft }: Both): Promise<void> {
    this.conflict = null;
    if (draft) return;
    await this.editor?.setAside();
    this.refusal = null;
    this.begin(current);
    this.said = SAVING.aside;
  }

  private begin(stored: Stored): void {
    this.stored = stored;
    this.ground = stored.files;
    this.conflict = null;
    this.said = null;
  }
}

/** The version that the server has now, and what it and mine come to together. */
interface Both {
  readonly current: Stored;
  readonly files: readonly MergedFile[];
  /** Where mine is work of an earlier window. */
  readonly draft: FoundDraft | null;
  readonly isOpen: boolean;
}

define('adisteme-studio-edition', StudioEdition);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-studio-edition': StudioEdition;
  }
}
