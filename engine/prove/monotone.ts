import { factKey } from '../model/evaluation.ts';
import type { Sheet } from '../model/generated/sheet.ts';
import type { Unsettled } from '../model/messages/prove.ts';
import type { Plan } from '../model/plan.ts';
import { wholeNumber } from '../operators/types.ts';
import { type Box, type Ground, REST } from './box.ts';
import { inputOf, namedCell, sizeCell } from './cells.ts';
import { only } from './extent.ts';
import { calledIn } from './named.ts';
import { Pair } from './pair.ts';
import { falls, searchPair } from './pair-search.ts';
import { type FormProver, proverOf } from './prover.ts';
import { sheetOf } from './sheet.ts';
import { Side } from './side.ts';
import { DOWN, SAME, UP, type Way } from './way.ts';

/** Whether the grade of a form ever gets worse where one input gets better, and two sheets where it does. */
export type Monotone =
  | { readonly status: 'proved' }
  | { readonly status: 'refuted'; readonly sheets: readonly [Sheet, Sheet]; readonly cell: string }
  | { readonly status: 'unproved'; readonly why: Unsettled };

const PROVED: Monotone = { status: 'proved' };

/** Most boxes looked into for one cell, and most cells of one input that are tried one by one. */
const MOST_BOXES = 600;
const MOST_CELLS = 40;

/** Inputs of a form for which the pack says which values are better. */
export function directed(plan: Plan, form: string): readonly string[] {
  return (plan.forms.get(form)?.inputs ?? []).filter((id) => {
    const better = plan.pack.inputs?.[id]?.better;
    return better !== undefined && better !== 'none';
  });
}

const KNOWN = new WeakMap<Plan, Map<string, Monotone>>();

/** Found once for each plan, form and input. */
export function monotone(plan: Plan, form: string, input: string): Monotone {
  const known = KNOWN.get(plan) ?? new Map<string, Monotone>();
  KNOWN.set(plan, known);
  const key = `${form} ${input}`;
  const found = known.get(key) ?? decide(plan, form, input);
  known.set(key, found);
  return found;
}

function decide(plan: Plan, form: string, input: string): Monotone {
  const prover = proverOf(plan).forms.get(form);
  if (!prover?.ground.form.grade) return PROVED;
  const better = plan.pack.inputs?.[input]?.better;
  if (!Array.isArray(better) && allTogether(prover, input, better === 'lower' ? DOWN : UP)) return PROVED;
  return oneByOne(prover, input);
}

/** Lets all cells of the input get better at once, over all sheets: where nothing falls then, nothing ever does. */
function allTogether({ root }: FormProver, input: string, way: Way): boolean {
  const pair = new Pair(root, root, (cell) => (inputOf(cell) === input ? way | SAME : SAME));
  return !falls(pair).possible;
}

/** Each cell by itself: two boxes that differ in that cell, narrowed until nothing falls or two sheets show it. */
function oneByOne(prover: FormProver, input: string): Monotone {
  const starts = startsOf(prover, input);
  if (starts.length > MOST_CELLS * 6) return { status: 'unproved', why: 'too-many-cases' };
  let unsettled: Monotone = PROVED;
  for (const { first, second, cell, way } of starts) {
    const budget = { left: MOST_BOXES };
    const found = searchPair(first, second, { cell, way, prefer: prover.prefer, budget });
    if (found.status === 'found')
      return { status: 'refuted', sheets: [sheetOf(found.first), sheetOf(found.second)], cell };
    if (found.status === 'unproved') unsettled = found;
  }
  return unsettled;
}

interface Start {
  readonly first: Side;
  readonly second: Side;
  readonly cell: string;
  readonly way: Way;
}

/** The boxes of pairs that together are all pairs which differ in one cell of an input, members alike left out. */
function startsOf(prover: FormProver, input: string): Start[] {
  const { ground, root } = prover;
  const plan = ground.plan.inputs.get(input);
  if (!plan) return [];
  const sets = plan.per.map((one) => ground.rootOf(one));
  const given = [...new Set(sets)].filter((set) => ground.plan.sets.get(set)?.kind === 'given');
  let boxes: Box[] = [root.box];
  for (const set of given) boxes = boxes.flatMap((box) => sizes(ground, set).map((size) => new Map([...box, ...size])));
  return boxes.flatMap((box) => {
    const side = new Side(ground, box);
    return side
      .combinations(sets)
      .filter(({ members }) => !members.includes(REST))
      .flatMap(({ members }) => movesOf(side, input, factKey(input, members)));
  });
}

/**
 * How many members a given set has, case by case: so many that those which the plan calls by number are there and one more, which
 * stands for all others; or fewer.
 */
function sizes({ plan }: Ground, set: string): Box[] {
  const { min, max } = plan.sets.get(set)?.size ?? { min: 0, max: 0 };
  const apart = Math.min(calledIn(plan, set) + 1, max);
  const fewer = Array.from({ length: apart }, (_, count) => count).filter((count) => count >= Math.max(1, min));
  const many = [sizeCell(set), wholeNumber(Math.max(apart, min), max)] as const;
  return [
    ...fewer.map((count) => new Map([[sizeCell(set), wholeNumber(count, count)]])),
    ...(apart === 0 ? [] : [new Map([many, [namedCell(set), wholeNumber(apart, apart)]])]),
  ];
}

function movesOf(side: Side, input: string, cell: string): Start[] {
  const better = side.ground.plan.pack.inputs?.[input]?.better;
  if (!Array.isArray(better)) return [{ first: side, second: side, cell, way: better === 'lower' ? DOWN : UP }];
  const options = better.map(String);
  return options.flatMap((worse, place) =>
    options.slice(place + 1).map((option) => ({
      first: side.narrowed(cell, only(worse, 'choice')),
      second: side.narrowed(cell, only(option, 'choice')),
      cell,
      way: UP,
    })),
  );
}
