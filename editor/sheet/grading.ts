import { askedInputs, type Evaluation, evaluate, type FormPlan, type Plan } from '../../engine/index.ts';
import { type Cell, type Inputs, textAt, withValue } from './cell.ts';
import { membersListed, type Section, sectionsOf } from './layout.ts';

/** Whether a place on the sheet is asked: yes, no, or not known before what that depends on is filled in. */
export type Standing = 'asked' | 'unasked' | 'open';

/** A sheet as the engine takes it. */
export type Sheet = Readonly<Record<'pack' | 'edition' | 'form', string>> & {
  readonly inputs: Inputs;
  readonly id?: unknown;
  readonly subject?: unknown;
};

/** What became of a sheet as far as it is filled in. */
export interface Grading {
  readonly evaluation: Evaluation;
  /** What is asked and filled in, in the form that the engine and files of sheets have. */
  readonly sheet: Sheet;
  standing(cell: Cell): Standing;
}

/** Grades what is filled in. Values of what is not asked (any more) do not count: their places say so. */
export function gradingOf(plan: Plan, form: FormPlan, inputs: Inputs, about: object = {}): Grading {
  const { pack, edition } = plan.pack;
  const head = { ...about, pack, edition, form: form.id };
  const listed = withLists(plan, form, inputs);
  const { asked, open } = askedInputs(plan, { ...head, inputs: listed });
  const standing = ({ key, input }: Cell): Standing =>
    asked.has(key) ? 'asked' : open.has(key) || open.has(input.id) ? 'open' : 'unasked';
  const sheet = { ...head, inputs: typed(cellsOf(sectionsOf(plan, form, listed)), listed, standing) };
  return { evaluation: evaluate(plan, sheet), sheet, standing };
}

/** Every cell of a form, in the order of the screen. */
export function cellsOf(sections: readonly Section[]): Cell[] {
  return sections.flatMap((section) => {
    if (section.kind === 'plain') return section.cells;
    if (section.kind === 'grid') return section.lines.flatMap(({ cells }) => cells);
    return section.rows.flatMap(({ cells, grids }) => [...cells, ...cellsOf(grids)]);
  });
}

/** Members that the screen shows are members of the sheet, filled in or not. */
function withLists(plan: Plan, form: FormPlan, inputs: Inputs): Inputs {
  const given = form.sets.filter((set) => plan.sets.get(set)?.kind === 'given' && !Array.isArray(inputs[set]));
  const lists = given.map((set) => [set, membersListed(plan, set, inputs).map(() => ({}))] as const);
  return { ...inputs, ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)) };
}

/** Without what is not asked; yes and no as such. */
function typed(cells: readonly Cell[], inputs: Inputs, standing: (cell: Cell) => Standing): Inputs {
  return cells.reduce((before, cell) => {
    const text = textAt(before, cell.path);
    if (text === '') return before;
    if (standing(cell) === 'unasked') return withValue(before, cell.path, '');
    return cell.input.type.kind === 'boolean' && (text === 'true' || text === 'false')
      ? withValue(before, cell.path, text === 'true')
      : before;
  }, inputs);
}
