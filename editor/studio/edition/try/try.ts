import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Evaluation, type Plan, prepare } from '../../../../engine/index.ts';
import { type Data, isMap } from '../../../document/index.ts';
import { buttons, fields, foundation } from '../../../element/index.ts';
import { sourceOf } from '../../../worker/index.ts';
import type { News } from '../desk.ts';
import { labelOf } from '../names.ts';
import { Pane } from '../pane.ts';
import { appended, casesFile, goldenCase } from './golden.ts';
import { MESSAGES } from './messages.ts';

/** The pack is made ready for trying when the text has rested as long as this. */
const REST_MS = 250;

/**
 * Tries the pack as it stands: a sheet, its result and reasons as one types; readings can be switched; a sheet can be kept as a
 * golden case.
 *
 * @tag adisteme-editor-try
 */
export class EditorTry extends Pane {
  static override styles = [
    foundation,
    buttons,
    fields,
    css`
      :host { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; overflow: hidden; }
      .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-1) var(--adisteme-space-2); padding: var(--adisteme-space-1) var(--adisteme-space-2); border-block-end: 1px solid var(--adisteme-rule); }
      .bar label { display: grid; gap: 2px; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
      select, input:not([type='radio']) { min-block-size: var(--adisteme-control-small); inline-size: auto; max-inline-size: 18rem; }
      form { display: flex; gap: var(--adisteme-space-1); margin-inline-start: auto; }
      form button { min-block-size: var(--adisteme-control-small); }
      details { font-size: var(--adisteme-text-small); }
      details[open] { flex-basis: 100%; }
      details .list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: var(--adisteme-space-1) var(--adisteme-space-2); align-items: end; padding-block: var(--adisteme-space-half); }
      details select { max-inline-size: none; inline-size: 100%; }
      .sheet { overflow: auto; }
      .calm { padding: var(--adisteme-space-2); margin: 0; }
    `,
  ];

  /** The sheet being tried; kept while the pack changes. */
  @property({ attribute: false }) sheet: Data = {};
  /** Whether the pane is in sight: only then is the pack made ready. */
  @property({ type: Boolean }) active = false;
  @state() private plan: Plan | null = null;
  @state() private form = '';
  @state() private readings: Record<string, string> = {};
  @state() private told = '';
  #evaluation: Evaluation | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #made = '';

  protected override hear(news: News): void {
    if (news === 'report' || news === 'text') this.refresh();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed as never);
    if (changed.has('active') || changed.has('desk') || changed.has('readings')) this.refresh();
    if (changed.has('sheet') && isMap(this.sheet) && typeof this.sheet.form === 'string') this.form = this.sheet.form;
  }

  private refresh(): void {
    clearTimeout(this.#timer);
    const { desk } = this;
    if (!this.active || !desk) return;
    const key = `${desk.edition.version} ${JSON.stringify(this.readings)}`;
    if (key === this.#made) return;
    this.#timer = setTimeout(() => {
      this.#made = key;
      const { plan } = prepare(sourceOf(desk.edition.files, desk.bases), this.readings);
      if (plan || desk.findings.some(({ severity }) => severity === 'error')) this.plan = plan;
    }, REST_MS);
  }

  override render(): TemplateResult {
    const { plan, desk } = this;
    if (!plan || !desk) return html`<p class="calm quiet">${this.say(MESSAGES.waiting)}</p>`;
    const form = plan.forms.has(this.form)
      ? this.form
      : ([...plan.forms.values()].find(({ graded }) => graded)?.id ?? '');
    return html`<div class="bar">
        ${this.switches()}
        <form @submit=${this.keep}><input name="sentence" required aria-label=${this.say(MESSAGES.sentence)} placeholder=${this.say(MESSAGES.sentence)} />
          <button>${this.say(MESSAGES.save)}</button></form><span class="quiet" role="status">${this.told}</span></div>
      <div class="sheet"><adisteme-sheet .pack=${plan} form-id=${form} .value=${this.sheet}
        @adisteme-change=${(event: CustomEvent<{ value: Data }>) => {
          event.stopPropagation();
          this.sheet = event.detail.value;
        }}
        @adisteme-result=${(event: CustomEvent<{ evaluation: Evaluation }>) => (this.#evaluation = event.detail.evaluation)}></adisteme-sheet></div>`;
  }

  private switches(): TemplateResult | typeof nothing {
    const readings = this.desk?.edition.data.readings;
    if (!isMap(readings)) return nothing;
    return html`<details><summary>${this.say(MESSAGES.readings)} (${Object.keys(readings).length})</summary><div class="list">
      ${Object.entries(readings).map(([id, reading]) => {
        if (!isMap(reading) || !isMap(reading.options)) return nothing;
        return html`<label>${labelOf(reading, this.language) || id}<select @change=${(event: Event) => this.choose(id, (event.target as HTMLSelectElement).value, String(reading.chosen))}>
          ${Object.entries(reading.options).map(([option, one]) => html`<option value=${option} ?selected=${option === (this.readings[id] ?? reading.chosen)}>${labelOf(one, this.language) || option}${option === reading.chosen ? ` ${this.say(MESSAGES.chosen)}` : ''}</option>`)}</select></label>`;
      })}</div></details>`;
  }

  private choose(id: string, option: string, chosen: string): void {
    const { [id]: _, ...rest } = this.readings;
    this.readings = option === chosen ? rest : { ...rest, [id]: option };
  }

  private keep(event: SubmitEvent): void {
    event.preventDefault();
    const { desk } = this;
    const form = event.target as HTMLFormElement;
    const sentence = String(new FormData(form).get('sentence') ?? '').trim();
    const file = casesFile(desk?.edition.files ?? {});
    if (!desk || !this.#evaluation || sentence === '') return;
    const sheet = { ...(isMap(this.sheet) ? this.sheet : {}), form: this.#evaluation.result.form };
    const golden = goldenCase(sentence, sheet, this.readings, this.#evaluation.result);
    const isNew = !desk.edition.names.includes(file);
    if (!desk.edit([appended(golden, isNew)], { file })) return;
    this.told = this.say(MESSAGES.saved, { file });
    form.reset();
  }
}
