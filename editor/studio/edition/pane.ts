import { property } from 'lit/decorators.js';
import { AdistemeElement, type PropertyValues } from '../../element/index.ts';
import type { Desk, News } from './desk.ts';

/** A part of the edition screen: it shows what the desk holds, and is drawn again when that changes. */
export abstract class Pane extends AdistemeElement {
  @property({ attribute: false }) desk: Desk | null = null;
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    this.#stop?.();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) this.#follow();
  }

  /** What the pane does on news; by itself it is drawn again. */
  protected hear(_news: News, _by: string): void {
    this.requestUpdate();
  }

  #follow(): void {
    this.#stop?.();
    this.#stop = this.desk?.listen((news, by) => this.hear(news, by));
  }
}
