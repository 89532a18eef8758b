import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Impact, Pack, PackDifference } from '../../../engine/index.ts';
import { AdistemeElement, buttons, foundation, type PropertyValues } from '../../element/index.ts';
import { type Ref, Refusal, Server } from '../server.ts';
import { MESSAGES } from './messages.ts';

/** Two editions of one methodology, and what differs. */
interface Pair {
  readonly a: Pack;
  readonly b: Pack;
  readonly differences: readonly PackDifference[];
}

/**
 * What changed from one edition to another, and what that does to the sample sheets.
 *
 * @tag adisteme-studio-compare
 */
export class StudioCompare extends AdistemeElement {
  static override styles = [
    foundation,
    buttons,
    css`
      :host { block-size: 100%; overflow: auto; padding: var(--adisteme-space-3) var(--adisteme-space-4) var(--adisteme-space-6); }
      h1 { max-inline-size: 50rem; margin: 0 0 var(--adisteme-space-3); font-size: var(--adisteme-text-title); line-height: var(--adisteme-leading-tight); text-wrap: balance; }
      .within { display: grid; gap: var(--adisteme-space-4); max-inline-size: 80rem; }
      .try { min-block-size: var(--adisteme-control); }
      .calm { color: var(--adisteme-ink-soft); }
    `,
  ];

  @property() pack = '';
  /** Names of the editions. */
  @property() first = '';
  @property() second = '';
  @state() private pair: Pair | null = null;
  @state() private impact: Impact | null = null;
  @state() private isTrying = false;
  @state() private trouble = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (['pack', 'first', 'second'].some((name) => changed.has(name as keyof StudioCompare))) void this.#load();
  }

  protected override render(): TemplateResult {
    const { pair, impact, trouble } = this;
    if (!pair) return html`<p class="calm" role="status">${trouble || this.say(MESSAGES.loading)}</p>`;
    return html`<h1>${this.say(pair.b.title)}</h1><div class="within">
      ${impact ? html`<adisteme-impact .a=${pair.a} .b=${pair.b} .impact=${impact}></adisteme-impact>` : this.#invitation()}
      <adisteme-diff .a=${pair.a} .b=${pair.b} .differences=${pair.differences}></adisteme-diff></div>`;
  }

  #invitation(): TemplateResult {
    return html`<p class="try"><button class="primary" type="button" ?disabled=${this.isTrying} @click=${() => void this.#try()}>${this.say(this.isTrying ? MESSAGES.trying : MESSAGES.impact)}</button>
      ${this.trouble ? html`<span role="alert">${this.trouble}</span>` : nothing}</p>`;
  }

  get #refs(): readonly [Ref, Ref] {
    const { pack, first, second } = this;
    return [
      { pack, edition: first },
      { pack, edition: second },
    ];
  }

  async #load(): Promise<void> {
    this.pair = null;
    this.impact = null;
    const refs = this.#refs;
    const server = new Server(this.language);
    await this.#told(async () => {
      const [a, b] = await Promise.all(refs.map((ref) => server.consolidated(ref)));
      if (a && b) this.pair = { a, b, differences: await server.diff(...refs) };
      else this.trouble = this.say(MESSAGES.broken, { edition: (a ? refs[1] : refs[0]).edition });
    });
  }

  async #try(): Promise<void> {
    this.isTrying = true;
    await this.#told(async () => {
      this.impact = await new Server(this.language).impact(...this.#refs);
    });
    this.isTrying = false;
  }

  /** Does it, and says why where the server would not. */
  async #told(act: () => Promise<void>): Promise<void> {
    this.trouble = '';
    try {
      await act();
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      this.trouble = reason.status === 0 ? this.say(MESSAGES.unreachable) : reason.message;
    }
  }
}
