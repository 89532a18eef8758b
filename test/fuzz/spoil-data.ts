import type { Random } from '../../engine/sample/random.ts';
import { ODD_DATA } from './odd.ts';

/** Plain data with a few of its values changed, mostly so that it stays nearly what it was. */
export function spoilData(data: unknown, random: Random): unknown {
  let spoiled = data;
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count -= 1) spoiled = spoiledOnce(spoiled, data, random);
  return spoiled;
}

function spoiledOnce(data: unknown, whole: unknown, random: Random): unknown {
  const keys = walk(data, random);
  const alike = alikeIn(whole).get(keys.at(-1) ?? '');
  if (alike && random.chance(0.4)) return at(data, keys, () => random.pick(alike));
  return at(data, keys, (value) => changed(value, whole, random));
}

type Alike = ReadonlyMap<string, readonly unknown[]>;

const ALIKE = new WeakMap<object, Alike>();

/** All values by their key, wherever they stand: one in the place of another gives packs that are nearly sound. */
function alikeIn(data: unknown): Alike {
  if (typeof data !== 'object' || data === null) return new Map();
  const known = ALIKE.get(data);
  if (known) return known;
  const found = new Map<string, unknown[]>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      found.set(key, [...(found.get(key) ?? []), inner]);
      collect(inner);
    }
  };
  collect(data);
  ALIKE.set(data, found);
  return found;
}

type Keys = readonly string[];

/** A way from the root to a random place, deep more often than not. */
export function walk(data: unknown, random: Random): Keys {
  const keys: string[] = [];
  let here = data;
  while (typeof here === 'object' && here !== null && random.chance(0.9)) {
    const own = Object.keys(here);
    if (own.length === 0) break;
    const key = random.pick(own);
    keys.push(key);
    here = (here as Record<string, unknown>)[key];
  }
  return keys;
}

export function valueAt(data: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);
}

/** The data with another value at one place; what lies beside it is shared. */
function at(data: unknown, [key, ...rest]: Keys, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(data);
  if (Array.isArray(data)) return data.map((item, index) => (String(index) === key ? at(item, rest, change) : item));
  const inside = data as Readonly<Record<string, unknown>>;
  return { ...inside, [key]: at(inside[key], rest, change) };
}

function changed(value: unknown, whole: unknown, random: Random): unknown {
  if (random.chance(0.3)) return valueAt(whole, walk(whole, random));
  if (random.chance(0.2)) return random.pick(ODD_DATA);
  if (Array.isArray(value)) return changedList(value, whole, random);
  if (typeof value === 'object' && value !== null) return changedRecord(value, whole, random);
  return changedLeaf(value, random);
}

function changedList(list: readonly unknown[], whole: unknown, random: Random): unknown {
  const place = random.below(list.length + 1);
  return random.pick([
    () => list.toSpliced(place, 1),
    () => list.toSpliced(place, 0, valueAt(whole, walk(whole, random))),
    () => [...list, ...list],
    () => list.toReversed(),
    () => [],
    () => list[0],
  ])();
}

function changedRecord(record: object, whole: unknown, random: Random): unknown {
  const entries = Object.entries(record);
  const place = random.below(entries.length);
  const [key, value] = entries[place] ?? ['x', 1];
  const other = walk(whole, random).at(-1) ?? 'x';
  return random.pick([
    () => Object.fromEntries(entries.toSpliced(place, 1)),
    () => Object.fromEntries(entries.toSpliced(place, 1, [other, value])),
    () => Object.fromEntries([...entries, [other, value]]),
    () => Object.fromEntries([...entries, [key, valueAt(whole, walk(whole, random))]]),
    () => Object.fromEntries([...entries, ['__proto__', value]]),
    () => Object.fromEntries(entries.toReversed()),
    () => [record],
    () => ({}),
  ])();
}

function changedLeaf(value: unknown, random: Random): unknown {
  if (typeof value === 'number')
    return random.pick([value + 1, value - 1, -value, value * 10, value / 10, value + 0.001, 0, String(value)]);
  if (typeof value === 'boolean') return random.pick([!value, String(value), 1]);
  const text = String(value);
  return random.pick([
    `${text}x`,
    text.slice(1),
    text.toUpperCase(),
    ` ${text}`,
    [text],
    { [text]: text },
    Number(text),
  ]);
}
