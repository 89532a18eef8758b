import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatDate } from '../../../engine/index.ts';
import { AdistemeElement, coded, icon, type PropertyValues, stateMark } from '../../element/index.ts';
import { type Outlook, refusalOf, Server } from '../server.ts';
import { MESSAGES } from './messages.ts';
import { styles } from './styles.ts';

/** Where the author is to look, and that the work is to be saved first. */
export type PublishEvents = {
  'adisteme-place': { readonly path: string };
  'adisteme-save-first': Record<string, never>;
};

/**
 * Publishing an edition: what stands against it, what is published with which digest, and the button that does it. From then on
 * this version never changes.
 *
 * @tag adisteme-studio-publish
 * @fires {CustomEvent<{path: string}>} adisteme-place - a finding was followed to its place
 * @fires {CustomEvent} adisteme-save-first - the user wants the work saved, so that it can be published
 */
export class StudioPublish extends AdistemeElement<PublishEvents> {
  static override styles = styles;

  @property() pack = '';
  @property() edition = '';
  /** Of the stored files: it is this that is published. */
  @property() revision = '';
  /** Whether there is work that is not saved. */
  @property({ type: Boolean }) unsaved = false;
  @state() private outlook: Outlook | null = null;
  @state() private isBusy = false;
  @state() private reason = '';
  @state() private trouble = '';
  @state() private isDone = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('revision') && !changed.has('edition')) return;
    this.outlook = null;
    if (this.dialog?.open) void this.#look();
  }

  protected override languageChanged(): void {
    this.outlook = null;
    if (this.dialog?.open) void this.#look();
  }

  override render(): TemplateResult {
    return html`<button type="button" class=${this.#isPublished ? 'published' : ''} @click=${this.#open}>${
      this.#isPublished
        ? html`${stateMark('published')} ${this.say(MESSAGES.published)}`
        : html`${icon('law')} ${this.say(MESSAGES.publish)}`
    }</button>
    <dialog aria-labelledby="heading" @close=${() => (this.isDone = false)}>
      <header><h2 id="heading" tabindex="-1">${this.say(MESSAGES.heading, { name: `${this.pack}@${this.edition}` })}</h2></header>
      ${this.#body()}
      <footer>${this.#action()}<button type="button" @click=${() => this.dialog.close()}>${this.say(MESSAGES.close)}</button></footer>
    </dialog>`;
  }

  /** Whether what is stored is what is published. */
  get #isPublished(): boolean {
    const { outlook } = this;
    return !this.unsaved && outlook?.published != null && outlook.published.digest === outlook.digest;
  }

  get #isBlocked(): boolean {
    return this.outlook === null || this.outlook.digest === null || this.outlook.findings.length > 0;
  }

  #body(): TemplateResult {
    const { outlook, trouble } = this;
    if (this.unsaved) return html`<p>${this.say(MESSAGES.unsaved)}</p>`;
    if (!outlook) return html`<p class="calm" role="status">${trouble || this.say(MESSAGES.looking)}</p>`;
    if (outlook.findings.length > 0) return this.#findings(outlook);
    return html`${this.isDone ? html`<p class="done" role="status">${stateMark('published')} ${this.say(MESSAGES.done)}</p>` : nothing}
      ${this.#isPublished || !outlook.published ? nothing : html`<p>${this.say(MESSAGES.before, { version: outlook.published.version, on: formatDate(outlook.published.on, this.language) })}</p>`}
      <dl>
        <dt>${this.say(MESSAGES.state)}</dt><dd>${this.#isPublished ? html`${stateMark('published')} ${this.say(MESSAGES.publishedOn, { on: formatDate(outlook.published?.on ?? '', this.language) })}` : html`${stateMark('proved')} ${this.say(MESSAGES.ready)}`}</dd>
        <dt>${this.say(MESSAGES.version)}</dt><dd>${outlook.version}</dd>
        <dt>${this.say(MESSAGES.digest)}</dt><dd><code>${outlook.digest}</code></dd>
        <dt>${this.say(MESSAGES.lock)}</dt><dd>${this.say(this.#isPublished ? MESSAGES.locked : MESSAGES.locking)}</dd>
      </dl>
      ${this.#needsReason ? html`<label>${this.say(MESSAGES.reason)}<input .value=${this.reason} @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)} /></label>` : nothing}
      ${trouble ? html`<p class="wrong" role="alert">${trouble}</p>` : nothing}`;
  }

  get #needsReason(): boolean {
    return !this.#isPublished && this.outlook?.published != null;
  }

  #findings({ findings }: Outlook): TemplateResult {
    return html`<p class="blocked">${stateMark('refuted')} ${this.say(MESSAGES.blocked, { count: findings.length })}</p>
      <ul>${findings.map(
        ({
          message,
          place,
          severity,
        }) => html`<li><button type="button" class="link" ?disabled=${!place.path} @click=${() => this.#go(place.path)}>
          ${stateMark(severity === 'error' ? 'refuted' : 'warning')}<span>${coded(message)}</span><code>${place.path ?? place.file ?? ''}</code></button></li>`,
      )}</ul>`;
  }

  #action(): TemplateResult | typeof nothing {
    if (this.unsaved)
      return html`<button type="button" class="primary" @click=${() => this.send('adisteme-save-first', {})}>${this.say(MESSAGES.save)}</button>`;
    if (this.#isBlocked || this.#isPublished) return nothing;
    const isReady = !this.isBusy && (!this.#needsReason || this.reason.trim() !== '');
    return html`<button type="button" class="primary" ?disabled=${!isReady} @click=${() => void this.#publish()}>${this.say(MESSAGES.act, { version: this.outlook?.version ?? '' })}</button>`;
  }

  #open = (): void => {
    this.trouble = '';
    this.dialog.showModal();
    if (!this.outlook) void this.#look();
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  };

  #go(path: string | undefined): void {
    if (path === undefined) return;
    this.dialog.close();
    this.send('adisteme-place', { path });
  }

  async #look(): Promise<void> {
    const { revision } = this;
    await this.#told(async () => {
      const outlook = await new Server(this.language).outlook(this);
      if (revision === this.revision) this.outlook = outlook;
    });
  }

  async #publish(): Promise<void> {
    const { pack, edition, revision } = this;
    this.isBusy = true;
    await this.#told(async () => {
      await new Server(this.language).publish({ pack, edition, revision }, this.reason.trim());
      this.outlook = await new Server(this.language).outlook(this);
      this.reason = '';
      this.isDone = true;
    });
    this.isBusy = false;
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  async #told(act: () => Promise<void>): Promise<void> {
    this.trouble = '';
    this.trouble = (await refusalOf(act))?.message ?? '';
  }
}
