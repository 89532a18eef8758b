import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Evaluation, FormPlan, Plan } from '../../engine/index.ts';
import { AdistemeElement } from '../element/index.ts';
import type { Cell, Inputs } from './cell.ts';
import { idOf } from './field.ts';
import { Filling } from './filling.ts';
import type { Sheet } from './grading.ts';
import { MESSAGES } from './messages.ts';
import { type OutcomeHost, outcomeText, renderOutcome } from './outcome.ts';
import { fetchPack, findingText, type Readings, readPack, type SheetPack } from './pack.ts';
import { renderSection } from './sections.ts';
import { styles } from './styles.ts';

/** What `<adisteme-sheet>` sends. */
export type SheetEvents = {
  /** Somebody filled something in: the sheet as it is now. */
  'adisteme-change': { readonly value: Sheet };
  /** The sheet was graded anew. */
  'adisteme-result': { readonly evaluation: Evaluation; readonly plan: Plan };
};

/** A sheet as a page may hand it over. */
export interface GivenSheet {
  readonly pack?: string;
  readonly edition?: string;
  readonly form?: string;
  readonly inputs?: object;
  readonly id?: unknown;
  readonly subject?: unknown;
}

/** How long after the last change the outcome is said to a screen reader, in milliseconds. */
const SAID_AFTER = 600;

/**
 * A sheet of any methodology, to be filled in: the form as the pack describes it, the grade and its reasons as one types.
 * Takes part in a `<form>`: its value is the sheet as JSON.
 *
 * @tag adisteme-sheet
 * @fires {CustomEvent} adisteme-change - something was filled in; `detail.value` is the sheet.
 * @fires {CustomEvent} adisteme-result - the sheet was graded; `detail.evaluation`, `detail.plan`.
 * @csspart section - a part of the form: particulars, or a set.
 * @csspart entry - one input with its name, help and field.
 * @csspart result - the panel of the result.
 * @csspart outcome - the grade or status in it.
 * @csspart reasons - the explanation in it.
 */
export class AdistemeSheet extends AdistemeElement<SheetEvents> {
  static formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = styles;

  /** The methodology: its text, what `prepare` made of it, or its plan. What is filled in is kept when it changes. */
  @property({ attribute: false }) pack: SheetPack | null = null;
  /** Addresses of the pack's main file and of the packs it amends or adopts, set apart by blanks. Read where `pack` is not set. */
  @property() src = '';
  /** Id of the pack's form; may be left out where the pack has one only. (The attribute `form` is that of every field: its `<form>`.) */
  @property({ attribute: 'form-id' }) formId = '';
  /** Options of readings to switch, by id of reading. */
  @property({ attribute: false }) readings: Readings = {};
  /** The name under which a `<form>` sends the sheet. */
  @property({ reflect: true }) name = '';
  /** The sheet can be read and not changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** A `<form>` is not sent before the sheet has an outcome. */
  @property({ type: Boolean, reflect: true }) required = false;

  @state() private plan: Plan | null = null;
  @state() private failure = '';
  @state() private said = '';

  readonly #internals = this.attachInternals();
  #filling: Filling | null = null;
  #given: GivenSheet = {};
  #disabled = false;
  #reading = 0;
  #read: Promise<void> = Promise.resolve();
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#filling?.visitAll());
    this.addEventListener('keydown', (event) => this.#enter(event));
  }

  /** The sheet as it was graded last: what is asked and filled in, numbers as exact texts, dates as 2025-09-30. */
  get value(): GivenSheet {
    return this.#filling?.grading?.sheet ?? this.#given;
  }

  /** The same sheet again changes nothing, so that a page may hand back what it was told. */
  set value(sheet: GivenSheet) {
    if (this.#filling && JSON.stringify(sheet) === JSON.stringify(this.value)) return;
    this.#given = sheet;
    if (sheet.form !== undefined) this.formId = sheet.form;
    this.#fill();
  }

  /** The `<form>` in which the sheet stands. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formResetCallback(): void {
    this.value = {};
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: string): void {
    this.value = JSON.parse(state) as GivenSheet;
  }

  /** Until everything that was read shows, the grade included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#read;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pack') || changed.has('src') || changed.has('readings')) this.#read = this.#readPack();
    if (changed.has('formId') && this.plan) this.#start();
    if (this.#filling) this.#filling.locked = this.readonly || this.#disabled;
  }

  protected override render(): TemplateResult {
    const filling = this.#filling;
    return html`<div class="sheet">
      ${this.#head()}
      ${this.failure ? html`<p class="state-box refuted" role="alert">${this.failure}</p>` : nothing}
      ${filling?.grading ? this.#body(filling) : nothing}
      <p class="unseen" role="status" aria-live="polite">${this.said}</p>
    </div>`;
  }

  #head(): TemplateResult | typeof nothing {
    if (!this.plan) {
      const text = this.pack || this.src ? MESSAGES.loading : MESSAGES.noPack;
      return this.failure ? nothing : html`<p class="quiet">${this.say(text)}</p>`;
    }
    const { pack } = this.plan;
    const graded = formsOf(this.plan);
    const form = pack.forms[this.formId];
    return html`<header>
      ${
        graded.length > 1
          ? html`<h2 class="unseen">${form ? this.say(form.label) : this.say(MESSAGES.chooseForm)}</h2><label class="form"><span class="quiet">${this.say(MESSAGES.chooseForm)}</span>
            <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
              <option value="" ?selected=${!form}>${this.say(MESSAGES.blank)}</option>
              ${graded.map(({ id }) => html`<option value=${id} ?selected=${id === this.formId}>${this.say(pack.forms[id]?.label ?? { kk: id, ru: id, en: id })}</option>`)}
            </select></label>`
          : html`<h2>${form ? this.say(form.label) : nothing}</h2>`
      }
      <p class="quiet">${this.say(pack.title)} · ${this.say(MESSAGES.edition, { edition: pack.edition })}</p>
    </header>`;
  }

  #body(filling: Filling): TemplateResult | typeof nothing {
    const outcome = this.#outcome();
    if (!outcome) return nothing;
    return html`<div class="columns">
      <div class="entries">${filling.sections.map((section) => renderSection(filling, section))}</div>
      ${renderOutcome(outcome)}
    </div>`;
  }

  #outcome(): OutcomeHost | null {
    const filling = this.#filling;
    if (!filling?.grading) return null;
    return {
      plan: filling.plan,
      language: this.language,
      evaluation: filling.grading.evaluation,
      blanks: filling.blanks,
      mistakes: filling.mistakes,
      labelOf: (cell) => filling.labelOf(cell),
      go: (cell) => this.#go(cell),
      switchForm: (form) => this.#choose(form),
    };
  }

  /** Reads the pack; of several that are set one after another only the last one counts. */
  async #readPack(): Promise<void> {
    this.#reading += 1;
    const turn = this.#reading;
    const fresh = () => turn === this.#reading;
    try {
      const pack = this.pack ?? (this.src.trim() === '' ? null : await fetchPack(this.src.trim().split(/\s+/)));
      const read = pack && (await readPack(pack, this.readings));
      const [finding] = read?.diagnostics ?? [];
      const failure = read && !read.plan && finding ? await findingText(finding, this.language) : '';
      if (!fresh()) return;
      this.failure = failure === '' ? '' : `${this.say(MESSAGES.unreadable)}. ${failure}`;
      this.plan = read?.plan ?? null;
    } catch (reason) {
      if (!fresh()) return;
      this.failure = `${this.say(MESSAGES.unreadable)}. ${reason instanceof Error ? reason.message : ''}`;
      this.plan = null;
    }
    this.#start();
  }

  /** Begins to fill in the form, with what is filled in so far. */
  #start(): void {
    const { plan } = this;
    const before = this.#filling;
    if (before) this.#given = { ...this.#given, inputs: before.inputs };
    this.#filling = null;
    if (!plan) return;
    const [only, ...more] = formsOf(plan);
    if (this.formId === '' && only && more.length === 0) this.formId = only.id;
    const form = plan.forms.get(this.formId);
    if (!form?.graded) return;
    this.#filling = new Filling(
      plan,
      form,
      (byHand) => this.#changed(byHand),
      () => this.language,
    );
    this.#fill();
  }

  #fill(): void {
    const { inputs = {}, form: _form, pack: _pack, edition: _edition, ...about } = this.#given;
    this.#filling?.fill(inputs as Inputs, about);
  }

  #choose(form: string): void {
    this.formId = form;
  }

  #changed(byHand: boolean): void {
    this.requestUpdate();
    const { plan, grading } = this.#filling ?? {};
    if (!plan || !grading) return;
    this.#internals.setFormValue(JSON.stringify(grading.sheet));
    this.#validate(grading.evaluation);
    if (byHand) this.send('adisteme-change', { value: grading.sheet });
    this.send('adisteme-result', { evaluation: grading.evaluation, plan });
    this.#announce();
  }

  #validate({ result }: Evaluation): void {
    const refused = result.status === 'refused';
    const blank = result.status === 'incomplete' && this.required;
    const outcome = this.#outcome();
    if (!outcome || (!refused && !blank)) this.#internals.setValidity({});
    else this.#internals.setValidity(refused ? { badInput: true } : { valueMissing: true }, outcomeText(outcome));
  }

  #announce(): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const outcome = this.#outcome();
      this.said = outcome ? outcomeText(outcome) : '';
    }, SAID_AFTER);
  }

  #go(cell: Cell): void {
    const field = this.renderRoot.querySelector<HTMLElement>(`[id="${idOf(cell)}"]`);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  /** Enter goes on to the next field, as in a table; in a text of several lines it breaks the line. */
  #enter(event: KeyboardEvent): void {
    const [from] = event.composedPath();
    if (event.key !== 'Enter' || !(from instanceof HTMLInputElement)) return;
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]:enabled')];
    const reached = fields.filter((field) => !isRadio(field) || isStop(field));
    const next =
      reached[reached.findIndex((field) => field === from || sameGroup(field, from)) + (event.shiftKey ? -1 : 1)];
    event.preventDefault();
    next?.focus();
  }
}

/** Forms that can be graded, as the pack lists them. */
function formsOf(plan: Plan): FormPlan[] {
  return Object.keys(plan.pack.forms).flatMap((id) => {
    const form = plan.forms.get(id);
    return form?.graded ? [form] : [];
  });
}

function isRadio(field: HTMLElement): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'radio';
}

/** Of a group of radio buttons one stands for all: the chosen one. */
function isStop(field: HTMLInputElement): boolean {
  return field.checked;
}

function sameGroup(field: HTMLElement, other: HTMLInputElement): boolean {
  return isRadio(field) && isRadio(other) && field.name === other.name;
}
