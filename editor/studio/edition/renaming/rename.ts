import {
  type DataMap,
  type Edit,
  EditError,
  isMap,
  keysOf,
  lastOf,
  type Path,
  parentOf,
  under,
  valueAt,
} from '../../../document/index.ts';
import { mentionsIn } from './mentions.ts';

/** Sections that share their ids: a reference does not say which of them it means. */
const SHARED = ['sets', 'inputs', 'rules'];

/**
 * The edits that give an element another id, and name it so wherever the pack does. Throws `EditError`: the id is taken (`already-there`), or a
 * place does not say which of two elements it names (`ambiguous`).
 */
export function renaming(data: DataMap, at: Path, to: string): Edit[] {
  if (isTaken(data, at, to)) throw new EditError('already-there', at);
  const edits: Edit[] = [];
  const keys: Edit[] = [];
  for (const { at: place, isKey, names } of mentionsIn(data)) {
    const named = names.find(({ element }) => element === at);
    if (!named) continue;
    if (named.isOpen) throw new EditError('ambiguous', place);
    if (isKey) keys.push({ op: 'rename', at: place, to: named.with(to) });
    else edits.push({ op: 'set', at: place, value: named.with(to) });
  }
  const parts = at.startsWith('clauses/') ? partsOf(data, at, to) : [];
  return [...edits, ...keys, ...parts, { op: 'rename', at, to }];
}

function isTaken(data: DataMap, at: Path, to: string): boolean {
  const [section = '', ...rest] = keysOf(at);
  const owners = SHARED.includes(section) && rest.length === 1 ? SHARED : [parentOf(at)];
  return owners.some((owner) => {
    const map = valueAt(data, owner);
    return isMap(map) && Object.hasOwn(map, to) && under(owner, to) !== at;
  });
}

/** Clauses that are parts of a clause go by its id: `p5.part1` of `p5`. */
function partsOf(data: DataMap, at: Path, to: string): Edit[] {
  const id = lastOf(at);
  return Object.keys(isMap(data.clauses) ? data.clauses : {})
    .filter((one) => one.startsWith(`${id}.`))
    .map((one) => ({ op: 'rename', at: `clauses/${one}`, to: to + one.slice(id.length) }));
}
