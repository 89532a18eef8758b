import { property } from 'lit/decorators.js';
import { AdistemeElement, type PropertyValues } from '../../element/index.ts';
import type { Desk, News } from './desk.ts';

/** How long what is typed into the text rests before the rest of the screen follows it. */
export const REST_MS = 200;

/** A part of the edition screen: it shows what the desk holds, and is drawn again when that changes. */
export abstract class Pane extends AdistemeElement {
  @property({ attribute: false }) desk: Desk | null = null;
  #stop: (() => void) | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    this.#stop?.();
    clearTimeout(this.#resting);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) this.#follow();
  }

  /** What the pane does on news; by itself it is drawn again, once typing in the text rests. */
  protected hear(news: News, by: string): void {
    const isTyped = news === 'text' && by === 'yaml';
    if (!isTyped && (news !== 'report' || this.#resting === undefined)) this.requestUpdate();
    if (!isTyped) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      this.requestUpdate();
    }, REST_MS);
  }

  #follow(): void {
    this.#stop?.();
    this.#stop = this.desk?.listen((news, by) => this.hear(news, by));
  }
}
