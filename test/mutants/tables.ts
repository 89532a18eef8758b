import type { Pack } from '../../engine/index.ts';
import type { Mutator } from './mutator.ts';
import { elements, isMap, type Keys, type Spot, spots } from './walk.ts';

const EDGES = ['from', 'above', 'to', 'below'];
const STEP = 0.01;

/** The maps of rows and bands of a pack. */
function tables(pack: Pack): { path: string; rows: Readonly<Keys> }[] {
  return elements(pack).flatMap(({ path, keys }) => {
    const key = keys.op === 'band' ? 'bands' : keys.op === 'table' || keys.op === 'allowed' ? 'rows' : null;
    return key !== null && isMap(keys[key]) ? [{ path: `${path}/${key}`, rows: keys[key] }] : [];
  });
}

function eachRow(pack: Pack, breaks: (rows: Keys, id: string) => void): Spot[] {
  return tables(pack).flatMap(({ path, rows }) =>
    Object.keys(rows).map((id) => ({ at: path, which: id, breaks: (found: Keys) => breaks(found, id) })),
  );
}

function edgesOf(row: Keys): Keys[] {
  const at = row.at ?? row;
  return (Array.isArray(at) ? at : [at]) as Keys[];
}

/** Pairs of rows that stand beside each other, with a key that is to change sides. */
function neighbours(pack: Pack, key: string): Spot[] {
  return tables(pack).flatMap(({ path, rows }) => {
    const ids = Object.keys(rows).filter((id) => (rows[id] as Keys)[key] !== undefined);
    return ids.slice(1).map((id, place) => ({
      at: path,
      which: `${ids[place]} and ${id}`,
      breaks(found: Keys) {
        const [one, other] = [found[ids[place] ?? ''], found[id]] as [Keys, Keys];
        [one[key], other[key]] = [other[key], one[key]];
      },
    }));
  });
}

function shift(by: number): (pack: Pack) => Spot[] {
  return (pack) =>
    tables(pack).flatMap(({ path, rows }) =>
      Object.entries(rows).flatMap(([id, row]) =>
        edgesOf(row as Keys).flatMap((match, place) =>
          EDGES.filter((edge) => typeof match[edge] === 'number').map((edge) => ({
            at: path,
            which: `${id} ${edge}${place > 0 ? ` ${place}` : ''}`,
            breaks(found: Keys) {
              const target = edgesOf(found[id] as Keys)[place] as Keys;
              target[edge] = Math.round((Number(target[edge]) + by) * 100) / 100;
            },
          })),
        ),
      ),
    );
}

/** Ways to break bands and tables. */
export const TABLES: readonly Mutator[] = [
  {
    id: 'edge-up',
    does: 'an edge of a band or a row, one hundredth up',
    spots: shift(STEP),
    missed: 'the edge lies where no value of the key is: the same law',
  },
  {
    id: 'edge-down',
    does: 'an edge of a band or a row, one hundredth down',
    spots: shift(-STEP),
    missed: 'the edge lies where no value of the key is: the same law',
  },
  {
    id: 'row-dropped',
    does: 'a band or a row removed',
    spots: (pack) => eachRow(pack, (rows, id) => delete rows[id]),
    missed: 'no value reaches the row: the same law',
  },
  {
    id: 'row-doubled',
    does: 'a band or a row written twice',
    spots: (pack) => eachRow(pack, (rows, id) => Object.assign(rows, { [`${id}-again`]: structuredClone(rows[id]) })),
    missed: 'no value reaches the row: the same law',
  },
  {
    id: 'grades-swapped',
    does: 'the grades of two bands beside each other swapped',
    spots: (pack) => neighbours(pack, 'grade'),
    missed: 'no input that bears on the bands is declared better or worse: another law',
  },
  {
    id: 'values-swapped',
    does: 'the values of two rows beside each other swapped',
    spots: (pack) => neighbours(pack, 'value'),
    missed: 'the values still only rise, or only fall, with the key: another law',
  },
  {
    id: 'gap-dropped',
    does: 'a declared gap removed',
    spots: (pack) =>
      elements(pack).flatMap(({ path, keys }) =>
        isMap(keys.gaps)
          ? Object.keys(keys.gaps).map((id) => ({
              at: `${path}/gaps`,
              which: id,
              breaks: (gaps: Keys) => delete gaps[id],
            }))
          : [],
      ),
    missed: 'no value lies in the gap: the same law',
  },
  {
    id: 'category-dropped',
    does: 'a category taken out of the row that answers it',
    spots: (pack) =>
      spots(
        pack,
        ({ in: values }, path) => Array.isArray(values) && values.length > 1 && path.includes('/rows/'),
        (match) => (match.in as unknown[]).pop(),
      ),
    missed: 'no value reaches the row: the same law',
  },
  {
    id: 'rounding-dropped',
    does: 'a rounding left out: the value goes on as it is',
    spots: (pack) =>
      spots(
        pack,
        ({ op }, path) => op === 'round' && /^rules\/[^/]+$/.test(path),
        (rule) => {
          const { places: _places, mode: _mode, ...rest } = rule;
          for (const key of Object.keys(rule)) delete rule[key];
          Object.assign(rule, rest, { op: 'add', of: [rest.of] });
        },
      ),
    missed: 'no band or table leaves a hole between the places of the value: another law',
  },
];
