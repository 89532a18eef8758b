import type { Cell, Program } from '../model/program.ts';

export interface InputCells {
  readonly id: string;
  readonly cells: readonly { readonly cell: Cell; readonly place: number }[];
}

export function inputsOf(program: Program): InputCells[] {
  const inputs = new Map<string, { cell: Cell; place: number }[]>();
  for (const [place, cell] of program.cells.entries())
    inputs.set(cell.input, [...(inputs.get(cell.input) ?? []), { cell, place }]);
  return [...inputs].map(([id, cells]) => ({ id, cells }));
}

/** The inputs of a form, each with the cells that it can ask: any other that a sheet fills in is a key too many. */
export function askedOf(program: Program): InputCells[] {
  const never = neverAsked(program);
  return inputsOf(program).flatMap(({ id, cells }) => {
    const asked = cells.filter(({ place }) => !never.has(place));
    return asked.length > 0 ? [{ id, cells: asked }] : [];
  });
}

/** Places of the cells that this form never asks: a sheet that fills one in is read at leisure. */
export function neverAsked(program: Program): ReadonlySet<number> {
  return new Set(
    program.questions.flatMap(({ cell, where }) => (where?.kind === 'constant' && where.value === false ? [cell] : [])),
  );
}
