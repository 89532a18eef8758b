import type { Random } from '../../engine/sample/random.ts';
import { ODD_DATA } from './odd.ts';
import { spoilData, valueAt, walk } from './spoil-data.ts';

/** Paths that lead nowhere, or where no path should. */
const ODD_PATHS = [
  ...['', '/', '//', 'rules', 'rules/', '/rules', 'rules//x', '__proto__', '__proto__/x', 'rules/__proto__/x'],
  ...['rules/constructor/prototype/x', 'rules/toString', 'pack', 'adisteme', 'force/from', 'readings', 'changes/0'],
  ...['rules/0', 'forms/0/1/2', 'length', 'sets/length', 'act/amended/-1', 'act/amended/0', 'act/amended/99999999'],
];

const HEAD = ['adisteme', 'pack', 'version', 'kind', 'title', 'official', 'act', 'force'];

/** An act that changes a pack at random places: mostly so that the changes fit, and the pack may even stay sound. */
export function amendmentOf(base: unknown, random: Random): object {
  const pack = base as Readonly<Record<string, unknown>>;
  const head = Object.fromEntries(HEAD.map((key) => [key, pack[key]]));
  const basis = random.chance(0.2) ? { basis: 'assumed' } : {};
  return {
    ...head,
    edition: '2',
    base: { pack: pack.pack, edition: pack.edition, ...basis },
    changes: Array.from({ length: random.below(5) }, () => change(base, random)),
    ...(random.chance(0.2) ? { clauses: { p1: { status: 'spent', title: pack.title } } } : {}),
    ...(random.chance(0.2) ? { defects: { more: { place: ['p1'], kind: 'hole', text: pack.title } } } : {}),
    ...(random.chance(0.2) ? { readings: reading(base, random) } : {}),
  };
}

function change(base: unknown, random: Random): object {
  const keys = walk(base, random);
  const found = valueAt(base, keys);
  const at = random.chance(0.1) ? random.pick(ODD_PATHS) : keys.join('/');
  const value = random.pick([
    () => spoilData(found, random),
    () => valueAt(base, walk(base, random)),
    () => random.pick(ODD_DATA),
  ])();
  const was = random.chance(0.8) ? found : random.pick(ODD_DATA);
  return random.pick([
    () => ({ op: 'replace', at, was, with: value }),
    () => ({ op: 'insert', at: `${at}-2`, with: random.chance(0.5) ? found : value }),
    () => ({ op: 'insert', at, with: value }),
    () => (random.chance(0.5) ? { op: 'remove', at, was } : { op: 'remove', at }),
    () => ({ op: 'rename', at, to: random.pick([`${keys.at(-1)}-2`, 'rules', '__proto__', 'length', '0']) }),
  ])();
}

function reading(base: unknown, random: Random): object {
  const text = { kk: 'С', ru: 'В', en: 'Q' };
  const options = { one: { label: text }, two: { label: text, changes: [change(base, random), change(base, random)] } };
  return { more: { question: text, reason: text, chosen: random.pick(['one', 'two']), options } };
}
