import fc from 'fast-check';
import { isInput, partsOf } from '../../../engine/prove/cells.ts';
import { type Extent, isOnly, only, span } from '../../../engine/prove/extent.ts';
import { meet } from '../../../engine/prove/meet.ts';
import { Narrower } from '../../../engine/prove/narrower.ts';
import { Pair } from '../../../engine/prove/pair.ts';
import { Side } from '../../../engine/prove/side.ts';
import { ANY, DOWN, SAME, UP } from '../../../engine/prove/way.ts';
import { order } from './pairs.ts';
import { cellsOf, moved, type Shot, valuesOf } from './shots.ts';

/** A part of what a cell can have that has one value of it: up to it, from it, or it alone. */
function drawAround(draw: fc.GeneratorValue, all: Extent, value: Extent): Extent {
  const shape = draw(fc.nat, 3);
  if (shape === 0 || isOnly(all)) return all;
  if (all.kind === 'number' && value.kind === 'number' && shape > 1)
    return shape === 2 ? { ...all, max: value.max } : { ...all, min: value.min };
  if (all.kind === 'grade' && value.kind === 'grade' && shape > 1)
    return shape === 2 ? { ...all, max: value.max } : { ...all, min: value.min };
  if (all.kind === 'date' && value.kind === 'date' && shape > 1)
    return shape === 2 ? { ...all, max: value.max } : { ...all, min: value.min };
  return value;
}

/** Ever smaller boxes, one cell after another, all of which hold a shot; `but` one cell, whose member they know by name, has all its values. */
export function drawBoxes(draw: fc.GeneratorValue, { point }: Shot, but?: string): Side[] {
  const { ground, box } = point;
  const cells = [...box].filter(([cell]) => cell !== but);
  // The numbers of members first, so that given sets have their members.
  const [sizes, others] = [
    cells.filter(([cell]) => cell.startsWith('#')),
    cells.filter(([cell]) => !cell.startsWith('#')),
  ];
  let side = new Side(ground, new Map());
  if (but !== undefined || draw(fc.boolean)) side = side.within(new Map(sizes));
  const sides = [side];
  for (const [cell, value] of others) {
    side = side.narrowed(cell, drawAround(draw, side.extent(cell), value));
    sides.push(side);
  }
  return sides;
}

/** Values of rules, by key, that a box speaks of: those of members that it knows by name. */
function valuesIn({ evaluation: { trace }, point: { ground } }: Shot, side: Side) {
  return [...trace.values].flatMap(([key, value]) => {
    const [id, members] = partsOf(key);
    const rule = ground.plan.rules.get(id);
    const there = rule?.per.every(
      (set, place) =>
        ground.declared(ground.rootOf(set)) || side.members(set).list.some(({ name }) => name === members[place]),
    );
    return rule && there ? [{ key, id, members, value, kind: rule.type.kind }] : [];
  });
}

/** What is wrong with what a box says of the values of a shot in it: they lie outside, or a search from the start says otherwise. */
export function wrongIn(side: Side, shot: Shot): string[] {
  const anew = new Side(side.ground, side.box);
  return valuesIn(shot, side).flatMap(({ key, id, members, value, kind }) => {
    const { extent, open } = side.rule(id, members);
    const again = anew.rule(id, members);
    if (!alike(extent, again.extent) || open !== again.open) return [`${key}: not as in the box by itself`];
    return lies(extent, only(value, kind)) ? [] : [`${key}: outside`];
  });
}

function alike(one: unknown, other: unknown): boolean {
  const text = (value: unknown) => JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  return text(one) === text(other);
}

/** Whether a value lies in what the prover says of all sheets. */
export function lies(whole: Extent | null, one: Extent): boolean {
  if (whole === null) return false;
  if (whole.kind === 'one-of' && one.kind === 'one-of') return whole.values.includes(one.values[0] ?? '');
  if (whole.kind !== one.kind) return whole.kind === 'text';
  const { least, most } = span(whole, one);
  return (least === null || least <= 0) && (most === null || most >= 0);
}

/** Cells from which the shot's own value is taken away when a rule is wanted to have the value that it has there. */
export function lostIn(side: Side, shot: Shot): string[] {
  return valuesIn(shot, side).flatMap(({ key, id, members, value, kind }) => {
    const on = new Narrower(side);
    on.fact('rule', id, members, only(value, kind));
    if (on.dead) return [`${key}: nothing left`];
    return [...on.cells].flatMap(([cell, left]) =>
      isInput(cell) && !meet(shot.point.extent(cell), left) ? [`${key}: ${cell} lost`] : [],
    );
  });
}

/** What moves otherwise than two boxes say it can, from one shot to another that differs in one cell. */
export function movedOtherwise(draw: fc.GeneratorValue, before: Shot): string[] {
  const { ground } = before.point;
  const cells = cellsOf(before);
  const cell = cells[draw(fc.nat, Math.max(0, cells.length - 1))];
  if (cell === undefined) return [];
  const values = valuesOf(ground, cell);
  const to = values[draw(fc.nat, Math.max(0, values.length - 1))];
  const from = before.point.extent(cell);
  if (!to || alike(from, to)) return [];
  const after = moved(before, cell, to);
  const { least } = span(to, from);
  const way = least === null ? ANY : least > 0 ? UP : DOWN;
  const boxes = drawBoxes(draw, before, cell);
  const box = boxes[draw(fc.nat, boxes.length - 1)] as Side;
  const whole = draw(fc.boolean);
  const pair = new Pair(whole ? box : box.narrowed(cell, from), whole ? box : box.narrowed(cell, to), (one) =>
    one === cell ? way : SAME,
  );
  return valuesIn(before, box).flatMap(({ key, id, members, value }) => {
    const then = after.evaluation.trace.values.get(key);
    if (then === undefined) return [];
    const sign = order(then, value);
    const moves = sign > 0 ? UP : sign < 0 ? DOWN : SAME;
    return pair.rule(id, members) & moves ? [] : [`${key}: moved ${sign} where ${cell} moved ${way}`];
  });
}
