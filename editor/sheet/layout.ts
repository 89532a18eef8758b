import { declaredMembers, type FormPlan, type InputPlan, type Plan, rootOf, sheetLayout } from '../../engine/index.ts';
import { type Cell, cellOf, type Inputs, type Row } from './cell.ts';

/** A part of the form on the screen. */
export type Section =
  /** Inputs that stand by themselves, one below another. */
  | { readonly kind: 'plain'; readonly cells: readonly Cell[] }
  | Grid
  /** A given set: the sheet lists its members. */
  | {
      readonly kind: 'given';
      readonly set: string;
      /** Inputs of a member alone, the columns of a table. */
      readonly columns: readonly InputPlan[];
      readonly rows: readonly { readonly row: Row; readonly cells: readonly Cell[]; readonly grids: readonly Grid[] }[];
    };

/** Inputs by member of a declared set: a line for each member, a column for each input and, where there is one, member of its other set. */
export interface Grid {
  readonly kind: 'grid';
  readonly set: string;
  readonly columns: readonly { readonly input: InputPlan; readonly set?: string; readonly member?: string }[];
  readonly lines: readonly { readonly member: string; readonly cells: readonly Cell[] }[];
}

/** Most members that a section starts with, where the law asks for many. */
const MOST_BLANK = 10;

/** The form as sections: what stands by itself, then each declared set as a grid, then each given set as a list of its members. */
export function sectionsOf(plan: Plan, form: FormPlan, inputs: Inputs): Section[] {
  const layout = sheetLayout(plan, form);
  const plain = inOrder(plan, layout.plain);
  const alone = plain.filter(({ per }) => per.length === 0);
  const sections: Section[] = [];
  if (alone.length > 0) sections.push({ kind: 'plain', cells: alone.map((input) => cellOf(plan, input, [])) });
  sections.push(
    ...grids(
      plan,
      plain.filter(({ per }) => per.length > 0),
    ),
  );
  for (const { set, inputs: own } of layout.given) sections.push(givenSection(plan, set, inOrder(plan, own), inputs));
  return sections;
}

/** Names of the members that the sheet lists, in its order; before it lists any, as many blank ones as the law asks for. */
export function membersListed(plan: Plan, set: string, inputs: Inputs): string[] {
  const listed = inputs[set];
  const { min = 0 } = plan.sets.get(set)?.size ?? {};
  const records: unknown[] = Array.isArray(listed) ? listed : Array(Math.min(min, MOST_BLANK)).fill({});
  const anonymous = plan.sets.get(set)?.anonymous ?? false;
  return records.map((record, position) => {
    const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
    return id === undefined || id === null || id === '' || anonymous ? String(position + 1) : String(id);
  });
}

/** Inputs as the pack lists them. */
function inOrder(plan: Plan, inputs: readonly InputPlan[]): InputPlan[] {
  const order = Object.keys(plan.pack.inputs ?? {});
  return inputs.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function givenSection(plan: Plan, set: string, inputs: readonly InputPlan[], sheet: Inputs): Section {
  const columns = inputs.filter(({ per }) => per.length === 1);
  const deeper = inputs.filter(({ per }) => per.length > 1);
  const rows = membersListed(plan, set, sheet).map((member, position) => {
    const row = { set, position, member };
    return { row, cells: columns.map((input) => cellOf(plan, input, [member], row)), grids: grids(plan, deeper, row) };
  });
  return { kind: 'given', set, columns, rows };
}

/** One grid for each set over which inputs are indexed first, besides that of the record they stand in. */
function grids(plan: Plan, inputs: readonly InputPlan[], row?: Row): Grid[] {
  const own = (input: InputPlan) => input.per.map((set) => rootOf(plan, set)).filter((set) => set !== row?.set);
  const sets = [...new Set(inputs.map((input) => own(input)[0] ?? ''))];
  return sets.map((set) =>
    grid(
      plan,
      set,
      inputs.filter((input) => own(input)[0] === set),
      own,
      row,
    ),
  );
}

function grid(
  plan: Plan,
  set: string,
  inputs: readonly InputPlan[],
  own: (input: InputPlan) => readonly string[],
  row?: Row,
): Grid {
  const columns = inputs.flatMap((input): Grid['columns'][number][] => {
    const second = own(input)[1];
    if (second === undefined) return [{ input }];
    return (declaredMembers(plan, second) ?? []).map((member) => ({ input, set: second, member }));
  });
  const members = declaredMembers(plan, set) ?? [];
  const lines = members.map((member) => ({
    member,
    cells: columns.map((column) => {
      const at = new Map<string | undefined, string>([[set, member]]);
      if (row) at.set(row.set, row.member);
      if (column.member !== undefined) at.set(column.set, column.member);
      return cellOf(
        plan,
        column.input,
        column.input.per.map((one) => at.get(rootOf(plan, one)) ?? ''),
        row,
      );
    }),
  }));
  return { kind: 'grid', set, columns, lines };
}
