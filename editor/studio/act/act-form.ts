import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isDate, LANGUAGES, type Text } from '../../../engine/index.ts';
import { type AdistemeDate, dateProblem } from '../../date/index.ts';
import { AdistemeElement } from '../../element/index.ts';
import { MESSAGES as LANGUAGE } from '../edition/fields/messages.ts';
import { refusalOf } from '../server.ts';
import { MESSAGES } from './messages.ts';
import { styles } from './styles.ts';

/** How a field looks. `lang`: the language that is typed into it. */
export interface Look {
  readonly type?: 'text' | 'number';
  readonly hint?: Text;
  readonly lang?: string;
  readonly isCode?: boolean;
}

/**
 * A form that says what an act is, and makes an edition of it. What is wrong is told beside each field once one has asked for
 * the edition; what the server refuses is told in its words.
 */
export abstract class ActForm extends AdistemeElement {
  static override styles = styles;

  /** What is typed, by name of the field; of a text `title.kk`, `title.ru`, `title.en`. */
  @state() protected values: Readonly<Record<string, string>> = {};
  @state() protected isMaking = false;
  @state() protected trouble = '';
  @state() private isAsked = false;

  /** What is wrong with what is typed, by name of the field. */
  protected abstract wrong(): Readonly<Record<string, Text>>;

  /** Makes the edition and goes to it. */
  protected abstract make(): Promise<void>;

  /** What a field shows: what was typed into it; a form may suggest something until then. */
  protected shown(name: string): string {
    return this.values[name] ?? '';
  }

  protected value(name: string): string {
    return this.shown(name).trim();
  }

  /** The day in a field for a date; empty until it is one. */
  protected dayOf(name: string): string {
    const day = this.value(name);
    return isDate(day) ? day : '';
  }

  protected put(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
  }

  /** A text in three languages; one that is not given stands as in the first that is. */
  protected text(name: string): Text {
    const given = LANGUAGES.map((language) => this.value(`${name}.${language}`));
    const first = given.find((one) => one !== '') ?? '';
    const [kk = '', ru = '', en = ''] = given.map((one) => one || first);
    return { kk, ru, en };
  }

  /** Fields that nothing may be left out of, as far as they are empty. */
  protected missing(names: readonly string[]): Record<string, Text> {
    return Object.fromEntries(names.flatMap((name) => (this.value(name) === '' ? [[name, MESSAGES.needed]] : [])));
  }

  /** Fields in which a date stands that is none. */
  protected undated(names: readonly string[]): Record<string, Text> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const problem = dateProblem(this.value(name));
        return problem ? [[name, problem]] : [];
      }),
    );
  }

  protected line(name: string, label: string, look: Look = {}): TemplateResult {
    const wrong = this.isAsked ? this.wrong()[name] : undefined;
    const below = wrong ?? look.hint;
    return html`<div class="field"><label for=${`field-${name}`}>${label}</label>${this.#entry(name, look, wrong !== undefined, below !== undefined)}
      ${below ? html`<span id=${`about-${name}`} class=${wrong ? 'wrong' : 'hint'}>${this.say(below)}</span>` : nothing}</div>`;
  }

  /** What one types into; a text of a language grows with what is typed, so that nothing of it is hidden. */
  #entry(name: string, { type, lang, isCode }: Look, isWrong: boolean, isTold: boolean): TemplateResult {
    const typed = (event: Event): void =>
      this.put(name, (event.target as HTMLInputElement | HTMLTextAreaElement).value.replaceAll('\n', ' '));
    const id = `field-${name}`;
    const about = isTold ? `about-${name}` : nothing;
    if (lang)
      return html`<textarea id=${id} name=${name} class="line" rows="1" lang=${lang} .value=${live(this.shown(name))} aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${about} @input=${typed}></textarea>`;
    return html`<input id=${id} name=${name} inputmode=${type === 'number' ? 'numeric' : nothing} class=${isCode ? 'code' : ''} spellcheck=${isCode ? 'false' : nothing}
        .value=${live(this.shown(name))} aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${about} @input=${typed} />`;
  }

  /** A field for a date. */
  protected day(name: string, label: string): TemplateResult {
    const wrong = this.isAsked ? this.wrong()[name] : undefined;
    return html`<adisteme-date label=${label} .value=${this.shown(name)} problem=${wrong ? this.say(wrong) : ''}
      @input=${(event: Event) => this.put(name, (event.target as AdistemeDate).value)}></adisteme-date>`;
  }

  /** Three fields side by side, one for each language. */
  protected texts(name: string, label: string): TemplateResult {
    return html`<fieldset class="texts"><legend>${label}</legend>${LANGUAGES.map((language) =>
      this.line(`${name}.${language}`, this.say(LANGUAGE[language]), { lang: language }),
    )}</fieldset>`;
  }

  protected actions(label: Text): TemplateResult {
    return html`<div class="actions"><button class="primary" ?disabled=${this.isMaking}>${this.say(label)}</button>
      <a href="#/">${this.say(MESSAGES.back)}</a>
      ${this.trouble ? html`<p class="wrong" role="alert">${this.trouble}</p>` : nothing}</div>`;
  }

  /** Asked for the edition: goes to the first field that is wrong, else makes it. */
  protected async asked(event: Event): Promise<void> {
    event.preventDefault();
    this.isAsked = true;
    this.trouble = '';
    if (Object.keys(this.wrong()).length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true], adisteme-date:not([problem=""])')?.focus();
      return;
    }
    this.isMaking = true;
    try {
      this.trouble = (await refusalOf(() => this.make()))?.message ?? '';
    } finally {
      this.isMaking = false;
    }
  }
}
