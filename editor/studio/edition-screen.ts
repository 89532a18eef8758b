import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Edition, type Files, isMap } from '../document/index.ts';
import { AdistemeElement, buttons, define, foundation, type PropertyValues } from '../element/index.ts';
import type { AdistemeEditor } from './edition/index.ts';
import { MESSAGES } from './messages.ts';
import { Refusal, Server, type Stored } from './server.ts';

/** How many editions deep a pack may build on others. */
const DEEPEST = 12;

/**
 * The screen of an edition: reads it and what it builds on from the server, and saves it; where another window saved first,
 * both are kept and the user chooses.
 *
 * @tag adisteme-studio-edition
 */
export class StudioEdition extends AdistemeElement {
  static override styles = [
    foundation,
    buttons,
    css`
      :host { display: grid; grid-template-rows: auto minmax(0, 1fr); block-size: 100%; min-block-size: 0; }
      .notice { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-1); align-items: center; margin: 0; padding: var(--adisteme-space-1) var(--adisteme-space-2); background: var(--adisteme-warning-soft); color: var(--adisteme-warning); }
      .calm { padding: var(--adisteme-space-4); color: var(--adisteme-ink-soft); }
      adisteme-editor { grid-row: 2; min-block-size: 0; }
    `,
  ];

  @property() pack = '';
  @property() edition = '';
  @state() private stored: Stored | null = null;
  @state() private bases: Readonly<Record<string, Files>> = {};
  @state() private refusal: Refusal | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pack') || changed.has('edition')) void this.load();
  }

  override render(): TemplateResult {
    const { stored, refusal } = this;
    if (!stored)
      return html`<p class="calm" role="status">${refusal ? this.reason(refusal) : this.say(MESSAGES.loading)}</p>`;
    return html`${refusal ? this.notice(refusal) : nothing}
      <adisteme-editor .files=${stored.files} .bases=${this.bases} .revision=${stored.revision} draft=${`${stored.pack}@${stored.edition}`}
        @adisteme-save=${(event: CustomEvent<{ files: Files }>) => {
          event.preventDefault();
          void this.save(event.detail.files, stored.revision);
        }}></adisteme-editor>`;
  }

  private notice(refusal: Refusal): TemplateResult {
    const { current } = refusal;
    if (refusal.status !== 412 || !current) return html`<p class="notice" role="alert">${this.reason(refusal)}</p>`;
    return html`<p class="notice" role="alert">${this.say(MESSAGES.conflict)}
      <button type="button" @click=${() => void this.save(this.editor?.current ?? {}, current.revision)}>${this.say(MESSAGES.mine)}</button>
      <button class="bare" type="button" @click=${() => this.take(current)}>${this.say(MESSAGES.theirs)}</button></p>`;
  }

  private reason({ status, message }: Refusal): string {
    return status === 0 ? this.say(MESSAGES.unreachable) : message;
  }

  private get editor(): AdistemeEditor | null {
    return this.renderRoot.querySelector('adisteme-editor');
  }

  private get server(): Server {
    return new Server(this.language);
  }

  private async load(): Promise<void> {
    this.stored = null;
    this.refusal = null;
    try {
      const stored = await this.server.edition(this.pack, this.edition);
      this.bases = await this.basesOf(stored.files);
      this.stored = stored;
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      this.refusal = reason;
    }
  }

  /** The editions that a pack builds on, one on another. */
  private async basesOf(files: Files): Promise<Readonly<Record<string, Files>>> {
    const found: Record<string, Files> = {};
    let texts = files;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const { base } = new Edition(texts).own;
      if (!isMap(base)) break;
      const name = `${String(base.pack)}@${String(base.edition)}`;
      if (found[name]) break;
      texts = (await this.server.edition(String(base.pack), String(base.edition))).files;
      found[name] = texts;
    }
    return found;
  }

  private async save(files: Files, revision: string): Promise<void> {
    const { stored, editor } = this;
    if (!stored) return;
    try {
      const saved = await this.server.save({ ...stored, revision, files });
      this.refusal = null;
      this.stored = { ...saved, files: stored.files };
      editor?.saved(files);
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      this.refusal = reason;
    }
  }

  private take(current: Stored): void {
    this.refusal = null;
    this.stored = current;
  }
}

define('adisteme-studio-edition', StudioEdition);
