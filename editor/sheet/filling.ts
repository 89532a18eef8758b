import { type FormPlan, factLabel, type Language, type Plan } from '../../engine/index.ts';
import { dateTyped } from '../date/written.ts';
import { type Cell, type Inputs, textAt, withValue } from './cell.ts';
import { problemText } from './field.ts';
import { cellsOf, type Grading, gradingOf, type Standing } from './grading.ts';
import { membersListed, type Section, sectionsOf } from './layout.ts';
import { FIELD_MESSAGES } from './messages.ts';
import type { SectionHost } from './sections.ts';
import { numberTyped } from './typed.ts';

/** A sheet while it is filled in: what stands in it, what is being typed, what came of it so far. */
export class Filling implements SectionHost {
  locked = false;
  grading: Grading | null = null;
  #inputs: Inputs = {};
  #about: object = {};
  #typing: { readonly key: string; readonly text: string } | null = null;
  #left = new Set<string>();

  /**
   * @param changed called after each change; `byHand` where somebody made it on the screen.
   * @param speaks the language of the form at the time.
   */
  constructor(
    readonly plan: Plan,
    readonly form: FormPlan,
    private readonly changed: (byHand: boolean) => void,
    private readonly speaks: () => Language,
  ) {}

  get language(): Language {
    return this.speaks();
  }

  get sections(): Section[] {
    return sectionsOf(this.plan, this.form, this.#inputs);
  }

  get inputs(): Inputs {
    return this.#inputs;
  }

  /** Puts in a sheet that was made elsewhere; `about` is what else it says (its id, its subject). */
  fill(inputs: Inputs, about: object): void {
    this.#inputs = inputs;
    this.#about = about;
    this.#left.clear();
    this.#grade(false);
  }

  /** Shows what is missing everywhere, as if every field had been visited. */
  visitAll(): void {
    for (const cell of cellsOf(this.sections)) this.#left.add(cell.key);
    this.changed(false);
  }

  /** Cells that are asked and blank though they must not be, in the order of the screen. */
  get blanks(): Cell[] {
    return this.#asked().filter((cell) => !cell.input.optional && this.stored(cell) === '');
  }

  /** Cells whose entry the engine refuses, in the order of the screen. */
  get mistakes(): Cell[] {
    const refused = new Set(this.#refusals().map(({ input }) => input));
    return this.#asked().filter(({ key }) => refused.has(key));
  }

  labelOf(cell: Cell): string {
    const members =
      cell.key.length > cell.input.id.length ? cell.key.slice(cell.input.id.length + 1, -1).split(', ') : [];
    return factLabel(this.plan, cell.input.id, members, this.language);
  }

  stored(cell: Cell): string {
    return textAt(this.#inputs, cell.path);
  }

  typing(cell: Cell): string | null {
    return this.#typing?.key === cell.key ? this.#typing.text : null;
  }

  standing(cell: Cell): Standing {
    return this.grading?.standing(cell) ?? 'open';
  }

  problem(cell: Cell): { readonly text: string; readonly refused: boolean } | null {
    if (this.typing(cell) !== null && !this.#left.has(cell.key)) return null;
    const refusal = this.#refusals().find(({ input }) => input === cell.key);
    if (refusal) return { text: problemText(this, cell, refusal.code, refusal.message), refused: true };
    const missing = this.#left.has(cell.key) && !cell.input.optional && this.stored(cell) === '';
    return missing && this.standing(cell) === 'asked'
      ? { text: FIELD_MESSAGES.missing[this.language], refused: false }
      : null;
  }

  setProblem(set: string): string | null {
    return this.#refusals().find(({ input }) => input === set)?.message[this.language] ?? null;
  }

  typed(cell: Cell, text: string): void {
    const { kind } = cell.input.type;
    this.#typing = kind === 'number' || kind === 'date' || kind === 'text' ? { key: cell.key, text } : null;
    const stored = kind === 'number' ? numberTyped(text, this.language) : kind === 'date' ? dateTyped(text) : text;
    this.#put(withValue(this.#withList(cell.path[0]), cell.path, stored));
  }

  left(cell: Cell): void {
    this.#typing = null;
    this.#left.add(cell.key);
    this.changed(false);
  }

  addRow(set: string): void {
    const before = this.#withList(set);
    this.#put({ ...before, [set]: [...listOf(before[set]), {}] });
  }

  removeRow(set: string, position: number): void {
    const before = this.#withList(set);
    this.#put({ ...before, [set]: listOf(before[set]).toSpliced(position, 1) });
  }

  #put(inputs: Inputs): void {
    this.#inputs = inputs;
    this.#grade(true);
  }

  /** The inputs with the list of a given set as the screen shows it. */
  #withList(set: string | number | undefined): Inputs {
    if (typeof set !== 'string' || this.plan.sets.get(set)?.kind !== 'given' || Array.isArray(this.#inputs[set]))
      return this.#inputs;
    return { ...this.#inputs, [set]: membersListed(this.plan, set, this.#inputs).map(() => ({})) };
  }

  #grade(byHand: boolean): void {
    this.grading = gradingOf(this.plan, this.form, this.#inputs, this.#about);
    this.changed(byHand);
  }

  #asked(): Cell[] {
    return cellsOf(this.sections).filter((cell) => this.standing(cell) === 'asked');
  }

  #refusals() {
    return this.grading?.evaluation.result.refusals ?? [];
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
