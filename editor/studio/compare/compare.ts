import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Impact, Pack, PackDifference } from '../../../engine/index.ts';
import { AdistemeElement, buttons, foundation, type PropertyValues } from '../../element/index.ts';
import { hashOf } from '../route.ts';
import { type Ref, refusalOf, Server } from '../server.ts';
import { MESSAGES } from './messages.ts';
import { sheetsIn } from './sheets.ts';

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
      h1 { max-inline-size: 50rem; margin: 0; font-size: var(--adisteme-text-title); line-height: var(--adisteme-leading-tight); text-wrap: balance; }
      .back { margin-block: var(--adisteme-space-half) var(--adisteme-space-3); }
      a { color: var(--adisteme-accent-strong); text-underline-offset: 0.2em; }
      .within { display: grid; gap: var(--adisteme-space-4); max-inline-size: 80rem; }
      .try { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-1) var(--adisteme-space-2); min-block-size: var(--adisteme-control); }
      .try p { flex-basis: 100%; margin: 0; }
      .calm { color: var(--adisteme-ink-soft); }
    `,
  ];

  @property() pack = '';
  /** Names of the editions. */
  @property() first = '';
  @property() second = '';
  /** The methodology of the second edition, where it is another one: of a model and of who adopted it. */
  @property() later = '';
  @state() private pair: Pair | null = null;
  @state() private impact: Impact | null = null;
  @state() private isTrying = false;
  @state() private trouble = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (['pack', 'first', 'second', 'later'].some((name) => changed.has(name as keyof StudioCompare)))
      void this.#load();
  }

  protected override render(): TemplateResult {
    const { pair, impact, trouble } = this;
    if (!pair) return html`<p class="calm" role="status">${trouble || this.say(MESSAGES.loading)}</p>`;
    return html`<h1>${this.say(pair.b.title)}</h1><p class="back"><a href=${hashOf({ screen: 'edition', names: [pair.b.pack, pair.b.edition] })}>${this.say(MESSAGES.back, { edition: pair.b.edition })}</a></p><div class="within">
      ${impact ? html`<adisteme-impact .a=${pair.a} .b=${pair.b} .impact=${impact}></adisteme-impact>` : this.#invitation()}
      <adisteme-diff .a=${pair.a} .b=${pair.b} .differences=${pair.differences}></adisteme-diff></div>`;
  }

  /** On the samples, or on sheets of one's own: they are sent to the server, which keeps none. */
  #invitation(): TemplateResult {
    const { isTrying, trouble } = this;
    return html`<div class="try"><button class="primary" type="button" ?disabled=${isTrying} @click=${() => void this.#try()}>${this.say(isTrying ? MESSAGES.trying : MESSAGES.impact)}</button>
      <label class="file">${this.say(MESSAGES.own)}<input class="unseen" type="file" accept=".ndjson,.json" ?disabled=${isTrying} @change=${(event: Event) => void this.#taken(event.target as HTMLInputElement)} /></label>
      <span class="quiet">${this.say(MESSAGES.ownHint)}</span>
      ${trouble ? html`<p role="alert">${trouble}</p>` : nothing}</div>`;
  }

  async #taken(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const sheets = sheetsIn(await file.text());
    input.value = '';
    if (sheets) await this.#try(sheets);
    else this.trouble = this.say(MESSAGES.unreadable, { name: file.name });
  }

  get #refs(): readonly [Ref, Ref] {
    const { pack, first, second, later } = this;
    return [
      { pack, edition: first },
      { pack: later || pack, edition: second },
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

  async #try(sheets: readonly object[] | null = null): Promise<void> {
    this.isTrying = true;
    await this.#told(async () => {
      this.impact = await new Server(this.language).impact(...this.#refs, sheets);
    });
    this.isTrying = false;
  }

  /** Does it, and says why where the server would not. */
  async #told(act: () => Promise<void>): Promise<void> {
    this.trouble = '';
    const refusal = await refusalOf(act);
    if (refusal) this.trouble = refusal.message;
  }
}
