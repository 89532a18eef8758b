import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { formatNumber, type Text } from '../../../engine/index.ts';
import { AdistemeElement, icon, stateMark } from '../../element/index.ts';
import { basesOf } from '../bases.ts';
import { type PackHead, refusalOf, Server } from '../server.ts';
import type { BatchColumns } from './columns.ts';
import { MESSAGES } from './messages.ts';
import { remembered } from './remembered.ts';
import { styles } from './styles.ts';
import { BatchRefusal, BatchWorker } from './worker/client.ts';
import type { Done, FormHead, Glance, Mapping, Progress } from './worker/protocol.ts';

/** Rows below which no time left is foretold. */
const TELLING = 200;

/**
 * Many sheets at once: a file is chosen, its columns are mapped once, and a worker of this page grades it; nothing is sent anywhere.
 *
 * @tag adisteme-studio-batch
 */
export class StudioBatch extends AdistemeElement {
  static override styles = styles;

  @state() private packs: readonly PackHead[] | null = null;
  @state() private pack = '';
  /** The edition to grade by; empty: the one in force by the date of each sheet. */
  @state() private edition = '';
  @state() private forms: readonly FormHead[] = [];
  @state() private form = '';
  @state() private file: File | null = null;
  @state() private glance: Glance | null = null;
  @state() private chosen: ReadonlyMap<string, string | null> = new Map();
  @state() private progress: Progress | null = null;
  @state() private done: Done | null = null;
  @state() private refusal: Text | null = null;
  @state() private isOver = false;
  #worker: BatchWorker | null = null;
  #asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#worker = new BatchWorker((progress) => {
      if (this.progress) this.progress = progress;
    });
    void this.#tell(async () => {
      this.packs = await new Server(this.language).packs();
      const first = this.packs[0];
      if (first) await this.#choosePack(first.pack);
    });
  }

  override disconnectedCallback(): void {
    this.#worker?.close();
    this.#worker = null;
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { packs, refusal } = this;
    return html`<h1>${this.say(MESSAGES.title)}</h1><p class="lead">${this.say(MESSAGES.lead)}</p>
      ${packs === null && !refusal ? html`<p class="calm" role="status">${this.say(MESSAGES.loading)}</p>` : nothing}
      ${packs?.length === 0 ? html`<p class="calm">${this.say(MESSAGES.noPacks)}</p>` : nothing}
      ${packs && packs.length > 0 ? this.#choices(packs) : nothing}
      ${refusal ? html`<p class="refusal" role="alert">${stateMark('refuted')} <span>${this.say(refusal)}</span></p>` : nothing}
      ${this.glance ? this.#columns(this.glance) : nothing}
      ${this.#standing()}
      <adisteme-batch-results ?hidden=${this.done === null} .done=${this.done} .worker=${this.#worker} file=${this.file?.name ?? ''}></adisteme-batch-results>`;
  }

  #choices(packs: readonly PackHead[]): TemplateResult {
    const editions = packs.find(({ pack }) => pack === this.pack)?.editions ?? [];
    const isRunning = this.progress !== null;
    const chosen = (choose: (value: string) => Promise<void>) => (event: Event) =>
      void this.#tell(() => choose((event.target as HTMLSelectElement).value));
    return html`<div class="choices">
        <label class="wide">${this.say(MESSAGES.pack)}<select ?disabled=${isRunning} @change=${chosen((pack) => this.#choosePack(pack))}>${packs.map(
          ({ pack, editions: [latest] }) =>
            html`<option value=${pack} ?selected=${pack === this.pack}>${latest?.title ? this.say(latest.title) : pack}</option>`,
        )}</select></label>
        <label>${this.say(MESSAGES.edition)}<select ?disabled=${isRunning} @change=${chosen((edition) => this.#chooseEdition(edition))}>
          ${editions.length > 1 ? html`<option value="" ?selected=${this.edition === ''}>${this.say(MESSAGES.byDate)}</option>` : nothing}
          ${editions.map(({ edition }) => html`<option ?selected=${edition === this.edition}>${edition}</option>`)}</select></label>
        <label class="wide">${this.say(MESSAGES.form)}<select ?disabled=${isRunning} @change=${chosen((form) => this.#chooseForm(form))}>${this.forms.map(
          ({ id, label }) => html`<option value=${id} ?selected=${id === this.form}>${this.say(label)}</option>`,
        )}</select></label>
      </div>
      ${this.#dropping(isRunning)}`;
  }

  #dropping(isRunning: boolean): TemplateResult {
    const { file } = this;
    return html`<label class=${`drop ${this.isOver ? 'over' : ''} ${file ? 'held' : ''}`}
        @dragover=${(event: DragEvent) => this.#drag(event, true)} @dragleave=${(event: DragEvent) => this.#drag(event, false)}
        @drop=${(event: DragEvent) => this.#drop(event)}>
        <input class="unseen" type="file" accept=".csv,.tsv,.txt,.xlsx,.ndjson,.jsonl" ?disabled=${isRunning} @change=${(event: Event) => this.#take((event.target as HTMLInputElement).files?.[0])} />
        ${icon('up')}
        ${
          file
            ? html`<span class="name">${file.name}</span><span class="quiet">${this.say(MESSAGES.bytes, { size: formatNumber(Math.max(1, Math.round(file.size / 1024)), this.language) })}</span><span class="link">${this.say(MESSAGES.another)}</span>`
            : html`<span class="name">${this.say(MESSAGES.drop)}</span><span class="quiet">${this.say(MESSAGES.kinds)}</span>`
        }</label>`;
  }

  #columns(glance: Glance): TemplateResult {
    if (glance.header === null) return html`<p class="quiet lines">${this.say(MESSAGES.lines)}</p>`;
    return html`<details class="columns" ?open=${this.done === null && this.progress === null}><summary><h2>${this.say(MESSAGES.columns)}</h2></summary>
      <p class="quiet">${this.say(MESSAGES.columnsLead)}</p>
      <adisteme-batch-columns .glance=${glance} .chosen=${this.chosen} @change=${(event: Event) => {
        this.chosen = (event.target as BatchColumns).chosen;
        this.done = null;
      }}></adisteme-batch-columns></details>`;
  }

  #standing(): TemplateResult | typeof nothing {
    const { progress, done } = this;
    if (progress) return this.#progress(progress);
    if (!this.glance) return nothing;
    const said =
      done &&
      this.say(done.stopped ? MESSAGES.stopped : MESSAGES.finished, {
        rows: formatNumber(done.summary.read, this.language),
        seconds: formatNumber(Math.max(0.1, Math.round(done.seconds * 10) / 10), this.language),
      });
    return html`<div class="act"><button class=${done ? '' : 'primary'} type="button" @click=${() => void this.#tell(() => this.#run())}>${this.say(done ? MESSAGES.again : MESSAGES.run)}</button>
      <span role="status">${said ?? ''}</span></div>`;
  }

  #progress({ part, rows, seconds }: Progress): TemplateResult {
    const { language } = this;
    const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
    const left = part > 0 ? Math.ceil((seconds / part) * (1 - part)) : 0;
    const told = [
      this.say(MESSAGES.rate, { rows: formatNumber(rows, language), rate: formatNumber(rate, language) }),
      ...(rows >= TELLING && part < 1 ? [this.say(MESSAGES.remaining, { seconds: formatNumber(left, language) })] : []),
    ];
    return html`<div class="act"><button type="button" @click=${() => void this.#worker?.ask('stop', null)}>${this.say(MESSAGES.cancel)}</button>
      <progress max="1" .value=${part} aria-label=${this.say(MESSAGES.running)}></progress><span class="number">${told.join(', ')}</span></div>`;
  }

  async #choosePack(pack: string): Promise<void> {
    this.pack = pack;
    const editions = this.packs?.find((one) => one.pack === pack)?.editions ?? [];
    await this.#chooseEdition(editions.find(({ inForce }) => inForce)?.edition ?? editions[0]?.edition ?? '');
  }

  /** Gives the worker the texts of what is to be graded by. */
  async #chooseEdition(edition: string): Promise<void> {
    this.edition = edition;
    this.#asked += 1;
    const asked = this.#asked;
    const server = new Server(this.language);
    const all = this.packs?.find((one) => one.pack === this.pack)?.editions ?? [];
    const stored = await Promise.all(
      all
        .filter((one) => edition === '' || one.edition === edition)
        .map((one) => server.edition(this.pack, one.edition)),
    );
    const bases = Object.assign({}, ...(await Promise.all(stored.map(({ files }) => basesOf(files, server)))));
    const answer = await this.#worker?.ask('pack', { editions: stored.map(({ files }) => files), bases });
    if (!answer || asked !== this.#asked) return;
    this.forms = answer.forms;
    await this.#chooseForm(answer.forms.find(({ id }) => id === this.form)?.id ?? answer.forms[0]?.id ?? '');
  }

  async #chooseForm(form: string): Promise<void> {
    this.form = form;
    await this.#look();
  }

  #take(file: File | undefined): void {
    if (!file || this.progress) return;
    this.file = file;
    void this.#tell(() => this.#look());
  }

  /** What the file looks like under the form that is chosen. */
  async #look(): Promise<void> {
    const { file, form, pack } = this;
    this.done = null;
    this.glance = null;
    this.chosen = new Map();
    if (!file || form === '') return;
    const glance = await this.#worker?.ask('glance', { file, form, remembered: remembered.of(pack, form) });
    if (glance && file === this.file && form === this.form) this.glance = glance;
  }

  async #run(): Promise<void> {
    const mapping = this.#mapping();
    if (!mapping || !this.#worker) return;
    if (mapping.length > 0) remembered.keep(this.pack, this.form, [...this.chosen]);
    this.done = null;
    this.progress = { part: 0, rows: 0, seconds: 0 };
    try {
      this.done = await this.#worker.ask('run', { form: this.form, mapping, language: this.language });
    } finally {
      this.progress = null;
    }
  }

  /** What the columns stand for; null, with the eyes led there, where that is not decided. */
  #mapping(): Mapping | null {
    const columns = this.renderRoot.querySelector('adisteme-batch-columns');
    if (!columns) return [];
    const { mapping } = columns;
    if (mapping) return mapping;
    const details = this.renderRoot.querySelector('details');
    if (details) details.open = true;
    columns.scrollIntoView({ block: 'nearest' });
    columns.focusOpen();
    return null;
  }

  #drag(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.isOver = isOver;
  }

  #drop(event: DragEvent): void {
    this.#drag(event, false);
    this.#take(event.dataTransfer?.files[0]);
  }

  /** Does something, and tells why where it can't be done. */
  async #tell(work: () => Promise<void>): Promise<void> {
    this.refusal = null;
    try {
      const refusal = await refusalOf(work);
      if (refusal) this.refusal = { kk: refusal.message, ru: refusal.message, en: refusal.message };
    } catch (reason) {
      if (!(reason instanceof BatchRefusal)) throw reason;
      this.refusal = reason.text;
    }
  }
}
