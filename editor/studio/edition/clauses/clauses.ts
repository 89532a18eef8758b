import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatCitation } from '../../../../engine/index.ts';
import { type DataMap, isMap } from '../../../document/index.ts';
import { buttons, fields, foundation, type State, stateMark, states } from '../../../element/index.ts';
import { citesOf, labelOf } from '../names.ts';
import { Pane } from '../pane.ts';
import { elementOf } from '../structure/sections.ts';
import { valueName } from '../words/index.ts';
import { citationText, unitsOf } from './act-text.ts';
import { MESSAGES } from './messages.ts';

/** How a clause's standing looks. */
const STATE: Readonly<Record<string, State>> = {
  encoded: 'proved',
  procedure: 'proved',
  form: 'proved',
  pending: 'pending',
  'not-held': 'warning',
};

/**
 * The act's clauses: each with its text, its status, and what encodes it.
 *
 * @tag adisteme-editor-clauses
 */
export class EditorClauses extends Pane {
  static override styles = [
    foundation,
    buttons,
    fields,
    states,
    css`
      :host { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; background: var(--adisteme-paper-sunken); }
      header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--adisteme-space-1); padding: var(--adisteme-space-1); border-block-end: 1px solid var(--adisteme-rule); }
      h2 { margin: 0; font-size: var(--adisteme-text); }
      header button { margin-inline-start: auto; font-size: var(--adisteme-text-small); }
      .list { overflow: auto; margin: 0; padding: var(--adisteme-space-1); list-style: none; }
      li { content-visibility: auto; contain-intrinsic-size: auto 4rem; overflow-clip-margin: 4px; }
      .clause { display: grid; gap: 2px; inline-size: 100%; padding: var(--adisteme-space-1); border: 0; border-inline-start: 3px solid transparent; border-radius: 0 var(--adisteme-radius-small) var(--adisteme-radius-small) 0; background: none; text-align: start; justify-content: stretch; min-block-size: 0; font-weight: 400; }
      .clause.cited { border-inline-start-color: var(--adisteme-accent); background: var(--adisteme-accent-soft); }
      .clause.chosen { border-inline-start-color: var(--adisteme-accent-strong); background: var(--adisteme-paper-raised); box-shadow: 0 0 0 1px var(--adisteme-rule); }
      .top { display: flex; align-items: center; gap: var(--adisteme-space-half); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
      .top { flex-wrap: wrap; }
      .top strong { flex: none; max-inline-size: calc(100% - 24px); color: var(--adisteme-ink); }
      .top .status { margin-inline-start: auto; }
      .law { font-size: var(--adisteme-text); line-height: 1.5; margin: 0; white-space: pre-line; color: var(--adisteme-ink); }
      .by { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-half); padding: 0 var(--adisteme-space-1) var(--adisteme-space-1) calc(var(--adisteme-space-1) + 3px); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
      .by button { min-block-size: 24px; padding: 0 var(--adisteme-space-1); border: 1px solid var(--adisteme-rule); background: var(--adisteme-paper); font-size: var(--adisteme-text-small); color: var(--adisteme-accent-strong); text-align: start; }
      .bad { color: var(--adisteme-refuted); }
      .paste { padding: var(--adisteme-space-2); display: grid; gap: var(--adisteme-space-1); align-content: start; overflow: auto; }
      .paste .file { justify-self: start; }
      .paste textarea { min-block-size: 12rem; font-family: var(--adisteme-font-law); }
      .actions { display: flex; gap: var(--adisteme-space-1); }
    `,
  ];

  /** The act's text, as pasted or loaded; empty where none is held. */
  @property() act = '';
  @state() private isPasting = false;
  /** The element whose clauses were brought into sight. */
  #shown = '';

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const { coverage } = desk;
    return html`<header><h2>${this.say(MESSAGES.heading)}</h2>
        ${coverage ? html`<span class="quiet" title=${this.say(MESSAGES.accounted, { accounted: coverage.accounted, total: coverage.total })}>${coverage.accounted} / ${coverage.total}</span>` : nothing}
        <button class="bare" type="button" aria-expanded=${this.isPasting} @click=${() => (this.isPasting = !this.isPasting)}>${this.say(MESSAGES.paste)}</button></header>
      ${this.isPasting ? this.pasting() : this.list()}`;
  }

  private pasting(): TemplateResult {
    const take = (text: string): void => {
      this.act = text;
      this.isPasting = false;
      this.dispatchEvent(new CustomEvent('act', { detail: text }));
    };
    const area = (): HTMLTextAreaElement | null => this.renderRoot.querySelector('textarea');
    return html`<div class="paste"><label for="act">${this.say(MESSAGES.pasteHelp)}</label><textarea id="act" lang="kk" .value=${this.act}></textarea>
      <div class="actions"><button type="button" @click=${() => take(area()?.value ?? '')}>${this.say(MESSAGES.take)}</button>
      <button class="bare" type="button" @click=${() => (this.isPasting = false)}>${this.say(MESSAGES.cancel)}</button></div>
      <label class="file">${this.say(MESSAGES.load)}<input class="unseen" type="file" accept=".txt,text/plain" @change=${async (
        event: Event,
      ) => {
        const file = (event.target as HTMLInputElement).files?.[0];
        const target = area();
        if (file && target) target.value = await file.text();
      }} /></label></div>`;
  }

  private list(): TemplateResult {
    const { desk } = this;
    const clauses = desk?.edition.data.clauses;
    const units = unitsOf(this.act);
    if (!isMap(clauses) || !desk) return html`<p class="quiet paste">${this.say(MESSAGES.empty)}</p>`;
    const texts = new Map(units.map(({ id, text }) => [id, text]));
    const missing = units.filter(({ id }) => !Object.hasOwn(clauses, id));
    const encoding = new Map(desk.coverage?.clauses.map(({ id, citedBy, backed }) => [id, { citedBy, backed }]));
    const element = elementOf(desk.selected);
    const cites = element ? citesOf(desk.edition.get(element)) : [];
    return html`<ul class="list">
      ${missing.length === 0 ? nothing : html`<li><button type="button" @click=${() => this.add(missing.map(({ id }) => id))}>${this.say(MESSAGES.addMissing, { count: missing.length })}</button></li>`}
      ${repeat(
        Object.entries(clauses),
        ([id]) => id,
        ([id, clause]) =>
          this.clause(
            id,
            isMap(clause) ? clause : {},
            texts.get(id),
            encoding.get(id),
            cites.some((cite) => cite === id || cite.startsWith(`${id}.`)),
          ),
      )}</ul>`;
  }

  private clause(
    id: string,
    clause: DataMap,
    text: string | undefined,
    encoding: { citedBy: readonly string[]; backed: boolean } | undefined,
    isCited: boolean,
  ): TemplateResult {
    const { desk, language } = this;
    const status = String(clause.status ?? '');
    const isChosen =
      desk?.selected.startsWith(`clauses/${id}`) &&
      (desk.selected === `clauses/${id}` || desk.selected[`clauses/${id}`.length] === '/');
    const mark: State = encoding?.backed === false ? 'refuted' : (STATE[status] ?? 'draft');
    const name = formatCitation(id, language);
    const title = text ?? labelOf(clause, language);
    return html`<li data-clause=${id}>
      <button type="button" class="clause ${isChosen ? 'chosen' : ''} ${isCited ? 'cited' : ''}" aria-current=${isChosen ? 'true' : nothing} @click=${() => desk?.select(`clauses/${id}`, 'clauses')}>
        <span class="top">${stateMark(mark)}<strong>${name}</strong><span class="status">${valueName(status, language)}</span></span>
        ${title === name ? nothing : html`<span class="law" lang=${text === undefined ? language : 'kk'}>${title}</span>`}
      </button>
      ${isChosen || isCited ? this.by(encoding) : nothing}</li>`;
  }

  private by(encoding: { citedBy: readonly string[]; backed: boolean } | undefined): TemplateResult {
    const { desk, language } = this;
    const elements = [...new Set((encoding?.citedBy ?? []).map((path) => elementOf(path) ?? path))].slice(0, 24);
    return html`<div class="by">${encoding?.backed === false ? html`<span class="bad">${this.say(MESSAGES.unbacked)}</span>` : nothing}
      ${elements.length === 0 ? this.say(MESSAGES.nothing) : html`<span>${this.say(MESSAGES.by)}</span>`}
      ${elements.map((path) => html`<button type="button" title=${path} @click=${() => desk?.select(path, 'clauses')}>${labelOf(desk?.edition.get(path), language) || path}</button>`)}</div>`;
  }

  private add(ids: readonly string[]): void {
    this.desk?.edit(
      ids.map((id) => ({
        op: 'set' as const,
        at: `clauses/${id}`,
        value: { status: 'judgement', title: { ...citationText(id) } },
      })),
    );
  }

  protected override updated(): void {
    const { desk } = this;
    if (!desk || desk.selected === this.#shown) return;
    this.#shown = desk.selected;
    this.renderRoot.querySelector('.clause.chosen, .clause.cited')?.scrollIntoView({ block: 'nearest' });
  }
}
