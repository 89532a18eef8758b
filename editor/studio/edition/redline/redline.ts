import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { amendedBy, diff, type Pack, type PackDifference, type PackSource, prepare } from '../../../../engine/index.ts';
import { changesOf, type Files, isMap } from '../../../document/index.ts';
import { foundation } from '../../../element/index.ts';
import { type Bases, sourceOf } from '../../../worker/index.ts';
import type { News } from '../desk.ts';
import { Pane } from '../pane.ts';
import { MESSAGES } from './messages.ts';

/** The redline is made when the text has rested as long as this. */
const REST_MS = 300;

interface Redline {
  readonly a: Pack;
  readonly b: Pack;
  readonly differences: readonly PackDifference[];
}

/**
 * What an amending pack changes in the edition that it amends, as it stands: by meaning, with the items of the act that say so.
 *
 * @tag adisteme-editor-redline
 */
export class EditorRedline extends Pane {
  static override styles = [
    foundation,
    css`
      :host { overflow: auto; padding: var(--adisteme-space-1) var(--adisteme-space-2) var(--adisteme-space-3); }
      .calm { margin: 0; padding-block: var(--adisteme-space-1); }
    `,
  ];

  /** Whether the pane is in sight: only then is the redline made. */
  @property({ type: Boolean }) active = false;
  @state() private redline: Redline | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #made = -1;

  protected override hear(news: News): void {
    if (news === 'text') this.#refresh();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed as never);
    if (changed.has('active') || changed.has('desk')) this.#refresh();
  }

  override render(): TemplateResult {
    const { redline } = this;
    if (!redline) return html`<p class="calm quiet">${this.say(MESSAGES.waiting)}</p>`;
    return html`<adisteme-diff .a=${redline.a} .b=${redline.b} .differences=${redline.differences}></adisteme-diff>`;
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    const { desk } = this;
    if (!this.active || !desk || this.#made === desk.edition.version) return;
    this.#timer = setTimeout(() => {
      this.#made = desk.edition.version;
      const [a, b] = [
        basePack(desk.edition.files, desk.edition.own.base, desk.bases),
        packOf(desk.edition.files, desk.bases),
      ];
      if (a && b) this.redline = { a, b, differences: amendedBy(diff(a, b), changesOf(desk.edition.own) as never) };
    }, REST_MS);
  }
}

function packOf(files: Files, bases: Bases): Pack | null {
  return prepare(sourceOf(files, bases)).pack;
}

function basePack(files: Files, base: unknown, bases: Bases): Pack | null {
  if (!isMap(base)) return null;
  const source = (sourceOf(files, bases) as Required<PackSource>).base(String(base.pack), String(base.edition));
  return source ? prepare(source).pack : null;
}
