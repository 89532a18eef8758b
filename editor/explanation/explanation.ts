import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Evaluation, type Explanation, explain, type Plan } from '../../engine/index.ts';
import { AdistemeElement, icon } from '../element/index.ts';
import { MESSAGES } from './messages.ts';
import { styles } from './styles.ts';

/**
 * Why a sheet has the outcome it has: sentences from the outcome down to the sheet and the act, each with its citation; opened and
 * closed one by one or all at once. Printed, everything is open.
 *
 * @tag adisteme-explanation
 * @csspart sentence - one sentence with its citation.
 * @csspart cite - the citation.
 */
export class AdistemeExplanation extends AdistemeElement {
  static override styles = styles;

  /** The plan with which the sheet was graded. */
  @property({ attribute: false }) plan: Plan | null = null;
  /** What `evaluate` gave. */
  @property({ attribute: false }) evaluation: Evaluation | null = null;
  /** How many levels are open at first: 1 shows what the outcome rests on. */
  @property({ type: Number }) open = 1;

  #tree: Explanation | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0 || this.#tree === null) this.#explain();
  }

  protected override languageChanged(): void {
    this.#explain();
  }

  protected override render(): TemplateResult | typeof nothing {
    const tree = this.#tree;
    if (!tree) return nothing;
    return html`<div class="tools">
        <button type="button" class="bare" @click=${() => this.#setAll(true)}>${this.say(MESSAGES.openAll)}</button>
        <button type="button" class="bare" @click=${() => this.#setAll(false)}>${this.say(MESSAGES.closeAll)}</button>
      </div>
      <ul class="root">${this.#node(tree, 0)}</ul>`;
  }

  #node(node: Explanation, level: number): TemplateResult {
    if (node.children.length === 0) return html`<li class="leaf">${this.#line(node)}</li>`;
    return html`<li><details ?open=${level < this.open}>
      <summary>${icon('open')}${this.#line(node)}</summary>
      <ul>${node.children.map((child) => this.#node(child, level + 1))}</ul>
    </details></li>`;
  }

  #line({ sentence, cite, basis }: Explanation): TemplateResult {
    const why = basis ? this.say(MESSAGES[basis]) : '';
    const source = [cite, why].filter(Boolean).join(' · ');
    return html`<span class="line" part="sentence">${sentence}${
      source === '' ? nothing : html` <span class="cite" part="cite">${source}</span>`
    }</span>`;
  }

  #setAll(open: boolean): void {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = open;
  }

  #explain(): void {
    this.#tree = this.plan && this.evaluation ? explain(this.plan, this.evaluation, this.language) : null;
  }
}
