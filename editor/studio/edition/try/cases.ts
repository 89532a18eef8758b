import { css, html, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../../../../engine/index.ts';
import { foundation, stateMark, states } from '../../../element/index.ts';
import { Pane } from '../pane.ts';
import { MESSAGES } from './messages.ts';

/**
 * Golden cases on the text as it is typed: which pass, how the others differ, and what none of them reaches.
 *
 * @tag adisteme-editor-cases
 */
export class EditorCases extends Pane {
  static override styles = [
    foundation,
    states,
    css`
      :host { display: block; overflow: auto; padding: var(--adisteme-space-1) var(--adisteme-space-2); }
      ul { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: var(--adisteme-space-3); }
      li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 0 var(--adisteme-space-1); align-items: center; break-inside: avoid; padding-block: 2px; }
      .differs { grid-column: 2; color: var(--adisteme-refuted); font-size: var(--adisteme-text-small); }
      p { margin: 0 0 var(--adisteme-space-1); }
      code { font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); }
      @container (max-width: 900px) { ul { columns: 1; } }
    `,
  ];

  override render(): TemplateResult {
    const cases = this.desk?.cases;
    if (!cases || cases.names.length === 0) return html`<p class="quiet">${this.say(MESSAGES.noCases)}</p>`;
    const failed = new Map(cases.failed.map((one) => [`${one.file}:${one.line}`, one]));
    return html`<p><strong>${this.say(MESSAGES.passed, { passed: cases.names.length - cases.failed.length, total: cases.names.length })}</strong></p>
      <ul>${[...cases.names]
        .sort((a, b) => Number(failed.has(`${b.file}:${b.line}`)) - Number(failed.has(`${a.file}:${a.line}`)))
        .map(({ name, file, line }) => {
          const failure = failed.get(`${file}:${line}`);
          return html`<li>${stateMark(failure ? 'refuted' : 'proved')}<span title=${`${file}:${line}`}>${name}</span>
            ${failure ? html`<span class="differs">${failure.differences.map(({ at, expected, found }) => this.say(MESSAGES.expected, { at, expected, found: found ?? '—' })).join('; ')}${failure.diagnostics.map((one) => messageOf(one, this.language)).join('; ')}</span>` : nothing}</li>`;
        })}</ul>
      ${cases.unreached.length === 0 ? nothing : html`<details><summary>${this.say(MESSAGES.unreached, { count: cases.unreached.length })}</summary>${cases.unreached.map((path) => html`<code>${path}</code> `)}</details>`}`;
  }
}
