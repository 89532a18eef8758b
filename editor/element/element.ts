import { type CSSResultGroup, LitElement, type PropertyValues } from 'lit';
import { fill, type Language, type Params, type Text } from '../../engine/index.ts';
import { adoptTokens } from '../tokens.ts';
import { languageOf, watchLanguage } from './language.ts';
import { foundation } from './styles.ts';

/** Which events an element sends, each by its name with what it carries (`detail`). */
export type Events = Readonly<Record<string, unknown>>;

/**
 * What every element of adisteme is: a Lit element that speaks the language of its place in the page and follows it when it
 * changes, wears the tokens of the design, and sends typed events. A class extends it and adds `styles` after `foundation`;
 * registration is a file of its own.
 */
export abstract class AdistemeElement<Sent extends Events = Record<never, never>> extends LitElement {
  static override styles: CSSResultGroup = [foundation];

  /** The language of the element: that of the nearest `lang`, Kazakh, Russian or English; without one, English. */
  get language(): Language {
    return this.#language;
  }

  #language: Language = 'en';
  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    adoptTokens(this.ownerDocument);
    this.#language = languageOf(this);
    this.#unwatch = watchLanguage(this, () => this.#follow());
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.#unwatch?.();
    super.disconnectedCallback();
  }

  /** A message of the element's catalogue, or a label of a pack, in its language, with its placeholders filled. */
  protected say(text: Text, params: Params = {}): string {
    return fill(text[this.#language], params, this.#language);
  }

  /** Hears an event: one of the element's own, with what it carries, or any that elements have. */
  override addEventListener<Name extends keyof Sent & string>(
    name: Name,
    listener: (event: CustomEvent<Sent[Name]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener<Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | ((event: never) => void),
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(name, listener as EventListener, options);
  }

  /** Sends an event that crosses shadow roots; false where a listener prevented what it announces. */
  protected send<Name extends keyof Sent & string>(name: Name, detail: Sent[Name]): boolean {
    /** @ignore the manifest names events by each element's own comment */
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  /** What an element does when its language changed; it is rendered again after that. */
  protected languageChanged(): void {}

  #follow(): void {
    const language = languageOf(this);
    if (language === this.#language) return;
    this.#language = language;
    this.languageChanged();
    this.requestUpdate();
  }
}

export type { PropertyValues };
