import type { Question } from '../model/program.ts';
import type { Column } from './given.ts';
import { type Member, walkMembers } from './members.ts';
import type { Scope } from './scope.ts';

/*
 * Cells that are asked whatever else is said, of the sheet or of each member of a set. Where none of them is open, that is without a value,
 * none is out or missing, and so that is looked at only where one is.
 */

export function openCells({ program, dialect, filled }: Scope): ReadonlySet<number> {
  const isAsked = ({ cell, loops, known, where, when, optional }: Question): boolean => {
    if (where || when || optional) return false;
    return loops.length === 0
      ? !known && program.cells[cell]?.over.length === 0
      : loops.length === 1 && dialect.walks !== null;
  };
  const places = new Set(program.questions.filter(isAsked).map(({ cell }) => cell));
  return new Set(filled.flatMap(({ place }) => (places.has(place) ? [place] : [])));
}

/** Whether one is open: of the sheet, and of the members of each set. */
export function openColumns(scope: Scope): Column[] {
  const { program, filled } = scope;
  const open = openCells(scope);
  return [null, ...program.sets.map(({ id }) => id)].flatMap((set) => {
    const own = filled.filter(({ cell, place }) => open.has(place) && (cell.over[0] ?? null) === set);
    if (own.length === 0) return [];
    const value =
      set === null ? own.map(({ place }) => `${scope.cell(place)} IS NULL`).join(' OR ') : someOpen(scope, set, own);
    return [{ name: scope.open(set), value: `(${value})` }];
  });
}

/** Whether one of some cells has no value for some member. */
export function someOpen(scope: Scope, set: string, cells: readonly { readonly place: number }[]): string {
  const { dialect } = scope;
  const isOpen = (member: Member): string =>
    cells.map(({ place }) => `${member.item(scope.cell(place))} IS NULL`).join(' OR ');
  return dialect.contains(walkMembers(scope, set, true, dialect.types.boolean, isOpen), 'TRUE');
}
