import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { type Diagnostic, formatCitation, messageOf } from '../../../../engine/index.ts';
import type { ChangeEntry } from '../../../document/index.ts';
import { buttons, coded, foundation, icon, type State, stateMark, states } from '../../../element/index.ts';
import type { News } from '../desk.ts';
import { MESSAGES as EDITOR } from '../messages.ts';
import { Pane } from '../pane.ts';
import { MESSAGES } from './messages.ts';

const ORDER = { error: 0, warning: 1, note: 2 } as const;
const STATE: Readonly<Record<string, State>> = { error: 'refuted', warning: 'warning', note: 'draft' };

/**
 * Findings of all checks on the text as it is typed: a click leads to the place, an example opens in the try pane, a repair
 * is made at once and undone like any edit.
 *
 * @tag adisteme-editor-problems
 */
export class EditorProblems extends Pane {
  static override styles = [
    foundation,
    buttons,
    states,
    css`
      :host { display: block; overflow: auto; }
      ul { margin: 0; padding: 0; list-style: none; }
      li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--adisteme-space-2); align-items: start; padding: var(--adisteme-space-half) var(--adisteme-space-2); border-block-end: 1px solid var(--adisteme-rule); }
      .go { display: grid; grid-template-columns: 16px minmax(0, 1fr); justify-content: stretch; gap: 0 var(--adisteme-space-1); align-items: baseline; padding: var(--adisteme-space-half) 0; border: 0; background: none; text-align: start; font-weight: 400; min-block-size: 0; }
      .go .state { align-self: center; }
      .go:hover .message { text-decoration: underline; }
      .message code { font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); }
      .where { grid-column: 2; }
      .acts { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-half); justify-content: end; max-inline-size: 26rem; }
      .acts button { min-block-size: var(--adisteme-control-small); font-size: var(--adisteme-text-small); text-align: start; }
      .told { margin: 0; padding: 0 var(--adisteme-space-2); color: var(--adisteme-proved); }
      .told:focus { outline: none; }
      .calm { display: flex; align-items: center; gap: var(--adisteme-space-1); padding: var(--adisteme-space-2); margin: 0; }
    `,
  ];

  @state() private isRepaired = false;

  protected override hear(news: News, by: string): void {
    if (news === 'text') this.isRepaired = by === 'repair';
    else this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`<p class="told" role="status" tabindex="-1">${this.isRepaired ? this.say(MESSAGES.repaired) : nothing}</p>${this.list()}`;
  }

  private list(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const findings = [...desk.findings].sort(
      (a, b) => ORDER[a.severity as keyof typeof ORDER] - ORDER[b.severity as keyof typeof ORDER],
    );
    if (!desk.isKnown) return html`<p class="calm quiet">${this.say(EDITOR.checking)}</p>`;
    if (findings.length === 0) return html`<p class="calm">${stateMark('proved')} ${this.say(MESSAGES.none)}</p>`;
    return html`<ul>${findings.map((finding) => this.finding(finding))}</ul>`;
  }

  private finding(finding: Diagnostic): TemplateResult {
    const { place, severity, cite, witness, repairs, proof } = finding;
    const where = [
      place.path,
      place.line === undefined ? '' : `${place.file} · ${this.say(MESSAGES.line, { line: place.line })}`,
      ...(cite ?? []).map((one) => formatCitation(one, this.language)),
    ];
    return html`<li>
      <button class="go" type="button" @click=${() => this.go(finding)}>
        ${stateMark(STATE[severity] ?? 'draft', this.say(MESSAGES[severity as 'error']))}
        <span class="message">${coded(messageOf(finding, this.language))}</span>
        <span class="quiet where">${where.filter(Boolean).join(' · ')}${proof?.status === 'unproved' ? ` · ${this.say(MESSAGES.unproved)}` : nothing}</span>
      </button>
      <div class="acts">
        ${witness ? html`<button type="button" title=${this.say(MESSAGES.witnessTitle)} @click=${() => this.dispatchEvent(new CustomEvent('witness', { detail: witness.sheets[0] }))}>${this.say(MESSAGES.witness)}</button>` : nothing}
        ${(repairs ?? []).map((repair) => html`<button type="button" class="repair" @click=${() => this.repair(repair.changes)}>${icon('settings')} ${this.say(MESSAGES.repair, { text: this.say(repair.text) })}</button>`)}
      </div>
    </li>`;
  }

  /** Its button goes with the finding: the focus moves to the line that says how to take the repair back. */
  private repair(changes: readonly ChangeEntry[]): void {
    if (this.desk?.repair(changes)) this.renderRoot.querySelector<HTMLElement>('.told')?.focus();
  }

  private go({ place }: Diagnostic): void {
    if (place.path) this.desk?.select(place.path, 'problems');
  }
}
