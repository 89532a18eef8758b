import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  type Conflict,
  conflictsIn,
  type Files,
  type MergedFile,
  type Piece,
  type Side,
  settled,
} from '../../document/index.ts';
import { AdistemeElement, type PropertyValues, timeOf } from '../../element/index.ts';
import { MESSAGES } from './messages.ts';
import { styles } from './styles.ts';

/** What is decided about two versions. */
export type ConflictEvents = {
  'adisteme-together': { readonly files: Files };
  'adisteme-take-theirs': Record<never, never>;
  'adisteme-later': Record<never, never>;
};

/** A piece with where it stands in the other's text. */
interface Placed<P extends Piece> {
  readonly file: string;
  readonly line: number;
  readonly piece: P;
}

/**
 * Two versions of an edition side by side: what each changed, what goes together by itself, and what somebody must choose.
 *
 * @tag adisteme-studio-conflict
 * @fires {CustomEvent<{files: Files}>} adisteme-together - both are to be put together, as these texts
 * @fires {CustomEvent} adisteme-take-theirs - theirs is to be opened, mine laid aside
 * @fires {CustomEvent} adisteme-later - nothing is decided yet
 */
export class StudioConflict extends AdistemeElement<ConflictEvents> {
  static override styles = styles;

  @property({ attribute: false }) files: readonly MergedFile[] = [];
  /** Who saved the other version; null where that is not known. */
  @property({ attribute: false }) by: string | null = null;
  /** When, as an ISO time; null where that is not known. */
  @property({ attribute: false }) at: string | null = null;
  @state() private sides: readonly (Side | null)[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('files')) this.sides = conflictsIn(this.files).map(() => null);
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const placed = placesIn(this.files);
    const conflicts = placed.filter((one): one is Placed<Conflict> => one.piece.kind === 'conflict');
    const rest = placed.filter(({ piece }) => piece.kind !== 'conflict');
    const count = (kind: Piece['kind']): number => rest.filter(({ piece }) => piece.kind === kind).length;
    return html`<dialog aria-labelledby="heading" @cancel=${this.#later}>
      <header><h2 id="heading" tabindex="-1" autofocus>${this.say(MESSAGES.heading)}</h2>
        <p class="quiet">${this.at === null ? (this.by ?? this.say(MESSAGES.somebody)) : this.say(MESSAGES.who, { by: this.by ?? this.say(MESSAGES.somebody), when: timeOf(Date.parse(this.at), this.language) })}</p></header>
      <div class="body" tabindex="0" role="region" aria-labelledby="heading">
        <p>${this.say(MESSAGES.calm)} ${
          conflicts.length > 0
            ? this.say(MESSAGES.touching, { count: conflicts.length })
            : this.say(MESSAGES.apart, { mine: count('mine'), theirs: count('theirs') })
        }</p>
        ${conflicts.map((one, place) => this.#conflict(one, place))}
        ${rest.length > 0 ? html`<details ?open=${conflicts.length === 0}><summary>${this.say(MESSAGES.rest)} (${rest.length})</summary>${rest.map((one) => this.#change(one))}</details>` : nothing}
      </div>
      <footer>
        <button class="primary" type="button" ?disabled=${this.sides.includes(null)} @click=${this.#together}>${this.say(MESSAGES.together)}</button>
        <button type="button" @click=${() => this.send('adisteme-take-theirs', {})}>${this.say(MESSAGES.take)}</button>
        <button class="bare" type="button" @click=${this.#later}>${this.say(MESSAGES.later)}</button>
      </footer>
    </dialog>`;
  }

  #conflict({ file, line, piece }: Placed<Conflict>, place: number): TemplateResult {
    const margin = marginOf(piece.mine + piece.theirs);
    const side = (name: Side): TemplateResult =>
      html`<label class=${this.sides[place] === name ? 'chosen' : ''}><span><input type="radio" name=${`side-${place}`} .checked=${this.sides[place] === name} @change=${() => this.#choose(place, name)} /> ${this.say(MESSAGES[name])}</span>
        <pre>${piece[name] === '' ? this.say(MESSAGES.nothing) : flush(piece[name], margin)}</pre></label>`;
    return html`<fieldset><legend>${this.say(MESSAGES.place, { file, line })}</legend><div class="sides">${side('mine')}${side('theirs')}</div></fieldset>`;
  }

  #change({ file, line, piece }: Placed<Piece>): TemplateResult | typeof nothing {
    if (piece.kind === 'same' || piece.kind === 'conflict') return nothing;
    return html`<div class="change"><p class="quiet"><strong>${this.say(MESSAGES[piece.kind])}</strong> ${this.say(MESSAGES.place, { file, line })}</p>
      <pre>${piece.before === '' ? nothing : html`<del>${piece.before}</del>`}${piece.text === '' ? nothing : html`<ins>${piece.text}</ins>`}</pre></div>`;
  }

  #choose(place: number, side: Side): void {
    this.sides = this.sides.map((one, at) => (at === place ? side : one));
  }

  #together = (): void => {
    const sides = this.sides.filter((side) => side !== null);
    if (sides.length === this.sides.length) this.send('adisteme-together', { files: settled(this.files, sides) });
  };

  #later = (event: Event): void => {
    event.preventDefault();
    this.send('adisteme-later', {});
  };
}

/** Blanks that all lines of a text begin with. */
function marginOf(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Math.min(...lines.map((line) => line.length - line.trimStart().length));
}

function flush(text: string, margin: number): string {
  return text
    .split('\n')
    .map((line) => line.slice(margin))
    .join('\n');
}

/** All pieces that somebody changed, with the line of the text that they come to stand at. */
function placesIn(files: readonly MergedFile[]): Placed<Piece>[] {
  return files.flatMap(({ file, pieces }) => {
    let line = 1;
    return pieces.flatMap((piece): Placed<Piece>[] => {
      const at = line;
      line += (piece.kind === 'conflict' ? piece.theirs : piece.text).split('\n').length - 1;
      return piece.kind === 'same' ? [] : [{ file, line: at, piece }];
    });
  });
}
