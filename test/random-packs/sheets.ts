import fc from 'fast-check';
import { askedInputs } from '../../engine/evaluate/index.ts';
import { membersInOrder } from '../../engine/model/members.ts';
import type { InputPlan, Plan } from '../../engine/model/plan.ts';
import { write } from '../../engine/number/exact.ts';
import { drawDate, pick } from './conditions.ts';
import type { Draw } from './facts.ts';

type Data = Record<string, unknown>;

/** A sheet as it was drawn: a value for everything that the form could ask, and the mistakes made in it. */
export interface DrawnSheet {
  readonly full: Data;
  readonly mistakes: readonly number[];
}

/** Draws every value that a form may ask; what it does ask is known only once the sheet is complete (`sheetOf`). */
export function drawSheet(draw: Draw, plan: Plan, form: string): DrawnSheet {
  const given = new Map<string, Data[]>();
  for (const set of plan.forms.get(form)?.sets ?? []) {
    const { kind, size } = plan.sets.get(set) ?? {};
    if (kind !== 'given' || !size) continue;
    const count = draw(fc.nat, 9) === 0 ? size.max + 1 : draw(fc.integer, { min: size.min, max: size.max });
    const named = draw(fc.boolean);
    given.set(
      set,
      Array.from({ length: count }, (_, index) => (named ? { id: `x${count - index}` } : {})),
    );
  }
  const inputs: Data = {};
  for (const [set, records] of given) if (records.length > 0 || draw(fc.boolean)) inputs[set] = records;
  for (const id of plan.forms.get(form)?.inputs ?? []) {
    const input = plan.inputs.get(id);
    if (!input) continue;
    const roots = input.per.map((set) => plan.sets.get(set)?.lineage.at(-1) ?? set);
    const home = roots.find((root) => given.has(root));
    if (home === undefined) inputs[id] = drawIndexed(draw, plan, input, roots, given);
    for (const record of given.get(home ?? '') ?? [])
      record[id] = drawIndexed(
        draw,
        plan,
        input,
        roots.filter((root) => root !== home),
        given,
      );
  }
  const mistakes = draw(fc.nat, 3) === 0 ? [draw(fc.nat, 1000), draw(fc.nat, 1000)] : [];
  return { full: { pack: plan.pack.pack, form, inputs }, mistakes };
}

function drawIndexed(
  draw: Draw,
  plan: Plan,
  input: InputPlan,
  [root, ...rest]: readonly string[],
  given: ReadonlyMap<string, readonly Data[]>,
): unknown {
  if (root === undefined) return drawValue(draw, plan, input);
  const listed = given.get(root)?.map(({ id }, index) => String(id ?? index + 1));
  const members = listed ?? membersInOrder(plan.pack, root);
  return Object.fromEntries(members.map((member) => [member, drawIndexed(draw, plan, input, rest, given)]));
}

function drawValue(draw: Draw, plan: Plan, { type }: InputPlan): unknown {
  switch (type.kind) {
    case 'number': {
      const places = type.places ?? 0;
      const [min, max] = [Number(write(type.min as never)), Number(write(type.max as never))];
      const value = draw(fc.integer, { min: min * 10 ** places, max: max * 10 ** places }) / 10 ** places;
      const shape = draw(fc.nat, 3);
      return shape === 0 ? Math.trunc(value) : shape === 1 ? String(value) : value;
    }
    case 'boolean':
      return draw(fc.nat, 7) === 0 ? 'true' : draw(fc.boolean);
    case 'choice':
      return pick(draw, type.options);
    case 'grade':
      return pick(draw, plan.pack.scales?.[type.scale]?.order ?? []);
    case 'date':
      return pick(draw, [drawDate(draw).replace(/-(29|30|31)$/, '-28'), '2024-02-29', '2025-01-31']);
    default:
      return 'text';
  }
}

/** The sheet that is handed in: without what is not asked, and with its mistakes. */
export function sheetOf(plan: Plan, { full, mistakes }: DrawnSheet): Data {
  const { asked } = askedInputs(plan, full);
  const sheet = structuredClone(full);
  const spots = spotsIn(plan, sheet.inputs as Data);
  for (const { record, key, path } of spots) if (!asked.has(path)) delete record[key];
  for (const mistake of mistakes) {
    const spot = spots[mistake % Math.max(1, spots.length)];
    const wrong = WRONG[mistake % WRONG.length];
    if (!spot) continue;
    if (wrong === undefined) delete spot.record[spot.key];
    else spot.record[spot.key] = wrong;
  }
  if (mistakes[0] === 7) (sheet.inputs as Data).unheard = 1;
  return sheet;
}

const WRONG = [
  undefined,
  undefined,
  99,
  'unheard',
  '1,5',
  0.123456,
  null,
  '',
  { alpha: 1 },
  [],
  true,
  '2025-02-30',
  1e21,
];

interface Spot {
  readonly record: Data;
  readonly key: string;
  /** As `askedInputs` names it. */
  readonly path: string;
}

/** Every single value of a sheet. */
function spotsIn(plan: Plan, inputs: Data): Spot[] {
  return Object.entries(inputs).flatMap(([name, value]) => {
    if (plan.sets.get(name)?.kind !== 'given') return spotsUnder(plan, inputs, name, name, []);
    return (value as Data[]).flatMap((record, index) => {
      const anonymous = plan.sets.get(name)?.anonymous;
      const member = anonymous || record.id === undefined ? String(index + 1) : String(record.id);
      return Object.keys(record).flatMap((key) =>
        key === 'id' ? [] : spotsUnder(plan, record, key, key, [], { set: name, member }),
      );
    });
  });
}

function spotsUnder(
  plan: Plan,
  record: Data,
  key: string,
  id: string,
  path: readonly string[],
  home?: { readonly set: string; readonly member: string },
): Spot[] {
  const value = record[key];
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).flatMap((member) => spotsUnder(plan, value as Data, member, id, [...path, member], home));
  const rest = [...path];
  const members = (plan.inputs.get(id)?.per ?? []).map((set) =>
    home && plan.sets.get(set)?.lineage.at(-1) === home.set ? home.member : (rest.shift() ?? ''),
  );
  return [{ record, key, path: members.length === 0 ? id : `${id}[${members.join(', ')}]` }];
}
