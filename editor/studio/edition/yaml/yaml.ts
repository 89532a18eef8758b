import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import { css, html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { messageOf } from '../../../../engine/index.ts';
import { between, MAIN, type Splice } from '../../../document/index.ts';
import { buttons, fields, foundation, icon, type PropertyValues } from '../../../element/index.ts';
import type { News } from '../desk.ts';
import { Pane } from '../pane.ts';
import { basics } from './basics.ts';
import { look } from './look.ts';
import { MESSAGES } from './messages.ts';
import { schemaHelp } from './schema-help.ts';
import { openSearch, SEARCHED, textSearch } from './search.ts';

const EXTERNAL = Annotation.define<true>();
const here = StateEffect.define<{ from: number; to: number } | null>();
const hereField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(here)) continue;
      const { value } = effect;
      if (value === null) return Decoration.none;
      const last = transaction.state.doc.lineAt(value.to).number;
      const lines = [];
      for (let line = transaction.state.doc.lineAt(value.from).number; line <= last; line += 1)
        lines.push(Decoration.line({ class: 'cm-here' }).range(transaction.state.doc.line(line).from));
      return Decoration.set(lines);
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** How long the cursor rests before the other panes follow it. */
const REST_MS = 150;

/**
 * The text of an edition's files. What is typed here the other panes show; what they change comes in as a change of those
 * characters alone.
 *
 * @tag adisteme-editor-yaml
 */
export class EditorYaml extends Pane {
  static override styles = [
    foundation,
    buttons,
    fields,
    css`
      :host { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; background: var(--adisteme-paper-raised); }
      .head { display: flex; justify-content: space-between; padding: var(--adisteme-space-half) var(--adisteme-space-1); border-block-end: 1px solid var(--adisteme-rule); background: var(--adisteme-paper-sunken); }
      select { inline-size: auto; min-block-size: var(--adisteme-control-small); font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); }
      .text { min-block-size: 0; overflow: hidden; }
    `,
  ];

  @state() private file: string = MAIN;
  @query('.text') private holder!: HTMLElement;
  #view: EditorView | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): TemplateResult {
    const names = this.desk?.edition.names ?? [];
    return html`<div class="head"><select aria-label=${this.say(MESSAGES.file)} @change=${(event: Event) => this.show((event.target as HTMLSelectElement).value)}>
      ${names.map((name) => html`<option value=${name} ?selected=${name === this.file}>${name}</option>`)}</select>
      <button type="button" class="bare" aria-label=${this.say(MESSAGES.find)} title=${this.say(MESSAGES.find)} @click=${() => this.#view && openSearch(this.#view)}>${icon('search')}</button></div>
      <div class="text"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('desk') && this.desk) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = null;
  }

  /** The text that is selected. */
  get selectedText(): string {
    const { state } = this.#view ?? {};
    return state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : '';
  }

  /** The panel of the search is drawn anew. */
  protected override languageChanged(): void {
    this.#view?.dispatch({});
  }

  /** Shows a file, and the place that is selected in it. */
  show(file: string): void {
    if (file === this.file && this.#view) return;
    this.file = file;
    this.open();
  }

  protected override hear(news: News, by: string): void {
    if (news === 'text' && by !== 'yaml') this.follow();
    else if (news === 'selection' && by !== 'yaml') this.point();
    else if (news === 'report') this.mark();
    if (!this.desk?.edition.names.includes(this.file)) this.show(MAIN);
  }

  private open(): void {
    const { desk } = this;
    if (!desk || !this.holder) return;
    this.#view?.destroy();
    this.#view = new EditorView({
      parent: this.holder,
      root: this.renderRoot as ShadowRoot,
      state: EditorState.create({
        doc: desk.edition.text(this.file),
        extensions: [
          EditorState.lineSeparator.of('\n'),
          Prec.highest(
            keymap.of([
              { key: 'Mod-z', run: () => done(() => desk.undo()) },
              { key: 'Mod-y', run: () => done(() => desk.redo()) },
              { key: 'Mod-Shift-z', run: () => done(() => desk.redo()) },
            ]),
          ),
          basics,
          look,
          hereField,
          schemaHelp(desk, () => this.file),
          textSearch((text, params) => this.say(text, params)),
          EditorView.contentAttributes.of({
            tabindex: '0',
            'aria-label': this.say(MESSAGES.text, { file: this.file }),
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((one) => one.annotation(EXTERNAL))) {
              const splices: Splice[] = [];
              update.changes.iterChanges((from, to, _, __, insert) =>
                splices.push({ from, to, insert: insert.toString() }),
              );
              desk.type(this.file, splices, 'yaml');
            }
            const isSearched = update.transactions.some((one) => one.isUserEvent(SEARCHED));
            if (update.selectionSet && (isSearched || update.view.hasFocus))
              this.rest(update.state.selection.main.head);
          }),
        ],
      }),
    });
    this.mark();
    this.point();
  }

  /** Another pane changed the text: the same stretch changes here. */
  private follow(): void {
    const { desk } = this;
    if (!desk || !this.#view) return;
    const before = this.#view.state.doc.toString();
    const after = desk.edition.text(this.file);
    if (before === after) return;
    const { from, to, insert } = between(before, after);
    this.#view.dispatch({ changes: { from, to, insert }, annotations: EXTERNAL.of(true) });
  }

  private point(): void {
    const { desk } = this;
    const stretch = desk?.edition.stretch(desk.selected);
    if (!this.#view || !stretch || desk?.selected === '') return;
    if (stretch.file !== this.file) {
      this.show(stretch.file);
      return;
    }
    const length = this.#view.state.doc.length;
    const from = Math.min(stretch.start, length);
    const to = Math.max(from, Math.min(stretch.end, length));
    this.#view.dispatch({
      effects: [here.of({ from, to }), EditorView.scrollIntoView(from, { y: 'start', yMargin: 48 })],
    });
  }

  private rest(offset: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.desk?.select(this.desk.edition.pathAt(this.file, offset), 'yaml'), REST_MS);
  }

  private mark(): void {
    const { desk } = this;
    const view = this.#view;
    if (!desk || !view) return;
    const { doc } = view.state;
    const marks = desk.findings
      .filter(({ place }) => place.file === this.file && place.line !== undefined && place.line <= doc.lines)
      .map((finding): Mark => {
        const line = doc.line(finding.place.line ?? 1);
        const from = Math.min(line.to, line.from + (finding.place.column ?? 1) - 1);
        return {
          from,
          to: Math.max(from, Math.min(line.to, from + 40)),
          severity: finding.severity === 'error' ? 'error' : 'warning',
          message: messageOf(finding, this.language),
        };
      });
    view.dispatch(setDiagnostics(view.state, marks));
  }
}

/** A key's command that always answers it. */
function done(act: () => void): true {
  act();
  return true;
}
