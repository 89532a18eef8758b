import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LANGUAGES, type Language } from '../../engine/index.ts';
import { AdistemeElement, buttons, define, fields, foundation } from '../element/index.ts';
import './batch/index.ts';
import './edition-screen.ts';
import './amend/index.ts';
import './compare/index.ts';
import './library/index.ts';
import './new/index.ts';
import './tour/index.ts';
import { MESSAGES } from './messages.ts';
import { hashOf, type Route, routeOf } from './route.ts';
import { SCREENS } from './screens.ts';
import { MESSAGES as TOUR } from './tour/messages.ts';
import type { Beside, StudioTour } from './tour/tour.ts';

const NAMES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const THEMES = ['system', 'light', 'dark'] as const;

/**
 * The studio: a menu, the language and the theme, and the screen that the address names.
 *
 * @tag adisteme-studio
 */
export class AdistemeStudio extends AdistemeElement {
  static override styles = [
    foundation,
    buttons,
    fields,
    css`
      :host { display: grid; grid-template-rows: auto auto minmax(0, 1fr); block-size: 100dvh; background: var(--adisteme-paper); color: var(--adisteme-ink); }
      .top { display: flex; align-items: center; gap: var(--adisteme-space-2); min-block-size: 48px; padding-inline: var(--adisteme-space-2); background: var(--adisteme-paper-sunken); border-block-end: 1px solid var(--adisteme-rule); }
      .brand { font-weight: var(--adisteme-weight-strong); letter-spacing: 0.01em; color: var(--adisteme-ink); text-decoration: none; }
      nav { display: flex; gap: var(--adisteme-space-1); margin-inline-end: auto; }
      nav a { padding: var(--adisteme-space-half) var(--adisteme-space-1); color: var(--adisteme-ink); text-decoration: none; border-radius: var(--adisteme-radius-small); }
      nav a:hover, nav a[aria-current] { background: var(--adisteme-accent-soft); color: var(--adisteme-accent-strong); }
      select { inline-size: auto; min-block-size: var(--adisteme-control-small); font-size: var(--adisteme-text-small); }
      main { grid-row: 3; position: relative; min-block-size: 0; overflow: clip; display: grid; }
      .skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    `,
  ];

  @state() private route: Route = routeOf(location.hash);

  override connectedCallback(): void {
    const kept = localStorage.getItem('adisteme-language') ?? navigator.language.slice(0, 2);
    document.documentElement.lang = LANGUAGES.find((one) => one === kept) ?? 'kk';
    this.wear(localStorage.getItem('adisteme-theme') ?? 'system');
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.follow);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const screen = SCREENS.find(({ name }) => name === this.route.screen);
    return html`<header class="top"><a class="skip" href="#main" @click=${(event: Event) => {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('main')?.focus();
    }}>${this.say(MESSAGES.skip)}</a>
        <a class="brand" href="#/">adisteme</a>
        <nav aria-label=${this.say(MESSAGES.screens)}>${SCREENS.flatMap(({ name, title }) =>
          title
            ? [
                html`<a href=${hashOf({ screen: name, names: [] })} aria-current=${name === this.route.screen ? 'page' : nothing}>${this.say(title)}</a>`,
              ]
            : [],
        )}</nav>
        <button class="bare" type="button" @click=${() => this.#tour?.begin()}>${this.say(TOUR.tour)}</button>
        <select aria-label=${this.say(MESSAGES.language)} @change=${(event: Event) => this.speak((event.target as HTMLSelectElement).value)}>
          ${LANGUAGES.map((one) => html`<option value=${one} lang=${one} ?selected=${one === this.language}>${NAMES[one]}</option>`)}</select>
        <select aria-label=${this.say(MESSAGES.theme)} @change=${(event: Event) => this.wear((event.target as HTMLSelectElement).value)}>
          ${THEMES.map((one) => html`<option value=${one} ?selected=${one === (document.documentElement.dataset.theme ?? 'system')}>${this.say(MESSAGES[one])}</option>`)}</select>
      </header>
      <adisteme-studio-tour screen=${this.route.screen} .beside=${this.#beside}></adisteme-studio-tour>
      <main tabindex="-1" @adisteme-change=${() => this.#tour?.requestUpdate()}>${screen ? screen.draw(this.route.names) : html`<p>${this.say(MESSAGES.nowhere)}</p>`}</main>`;
  }

  get #tour(): StudioTour | null {
    return this.renderRoot.querySelector('adisteme-studio-tour');
  }

  #beside = (): Beside => ({
    form: this.renderRoot.querySelector('adisteme-studio-new'),
    desk: this.renderRoot.querySelector('adisteme-studio-edition')?.desk ?? null,
  });

  private follow = (): void => {
    this.route = routeOf(location.hash);
  };

  private speak(language: string): void {
    localStorage.setItem('adisteme-language', language);
    document.documentElement.lang = language;
  }

  private wear(theme: string): void {
    localStorage.setItem('adisteme-theme', theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }
}

define('adisteme-studio', AdistemeStudio);
