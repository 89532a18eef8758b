import { child, type Data, isList, isMap, placeOf, put } from './data.ts';
import { keysOf, lastOf, type Path, parentOf } from './path.ts';

/**
 * One operation on an element.
 * `set` replaces what stands at a path, or adds it, with the maps around it, where nothing does; `before` says where among its
 * siblings it comes (null or left out: last). `move` puts an entry before another of the same map or list (null: last).
 */
export type Edit =
  | { readonly op: 'set'; readonly at: Path; readonly value: Data; readonly before?: string | null }
  | { readonly op: 'remove'; readonly at: Path }
  | { readonly op: 'rename'; readonly at: Path; readonly to: string }
  | { readonly op: 'move'; readonly at: Path; readonly before: string | null };

/** Why an edit cannot be made. */
export class EditError extends Error {
  readonly code: 'nothing-there' | 'already-there' | 'ambiguous' | 'not-a-map' | 'not-yaml';
  readonly at: Path;

  constructor(code: EditError['code'], at: Path) {
    super(`${code}: ${at}`);
    this.code = code;
    this.at = at;
  }
}

/** The data with an edit made; the data given is not touched. Throws `EditError` where it does not fit. */
export function edited(data: Data, edit: Edit): Data {
  return within(data, keysOf(parentOf(edit.at)), edit);
}

function within(value: Data | undefined, keys: readonly string[], edit: Edit): Data {
  const [key, ...rest] = keys;
  if (key === undefined) return inContainer(value, edit);
  const inner = within(child(value, key), rest, edit);
  return withKey(value, key, inner, edit.at);
}

function inContainer(value: Data | undefined, edit: Edit): Data {
  if (edit.at === '') return edit.op === 'set' ? edit.value : fail('nothing-there', edit.at);
  const key = lastOf(edit.at);
  if (edit.op === 'set') {
    const added = withKey(value, key, edit.value, edit.at);
    return edit.before == null || child(value, key) !== undefined
      ? added
      : moved(added, isList(added) ? String(added.length - 1) : key, edit.before, edit.at);
  }
  if (child(value, key) === undefined) return fail('nothing-there', edit.at);
  if (edit.op === 'move') return moved(value as Data, key, edit.before, edit.at);
  if (isList(value)) {
    if (edit.op === 'rename') return fail('not-a-map', edit.at);
    const place = placeOf(value, key);
    return value.filter((_, index) => index !== place);
  }
  if (edit.op === 'rename' && edit.to !== key && child(value, edit.to) !== undefined)
    return fail('already-there', edit.to);
  const map: Record<string, Data> = {};
  for (const [name, one] of Object.entries(value as Record<string, Data>)) {
    if (name !== key) put(map, name, one);
    else if (edit.op === 'rename') put(map, edit.to, one);
  }
  return map;
}

function withKey(value: Data | undefined, key: string, inner: Data, at: Path): Data {
  if (isList(value)) {
    const place = placeOf(value, key);
    return place < 0 ? [...value, inner] : value.map((item, index) => (index === place ? inner : item));
  }
  if (value !== undefined && value !== null && !isMap(value)) return fail('not-a-map', at);
  const map: Record<string, Data> = { ...value };
  put(map, key, inner);
  return map;
}

function moved(value: Data, key: string, before: string | null, at: Path): Data {
  const entries = isList(value)
    ? value.map((item, index) => [String(index), item] as const)
    : Object.entries(value as object);
  const index = isList(value) ? placeOf(value, key) : entries.findIndex(([name]) => name === key);
  const [entry] = entries.splice(index, 1);
  if (!entry) return fail('nothing-there', at);
  const target = before === null ? entries.length : placeIn(value, entries, before);
  if (target < 0) return fail('nothing-there', at);
  entries.splice(target, 0, entry);
  if (isList(value)) return entries.map(([, item]) => item as Data);
  const map: Record<string, Data> = {};
  for (const [name, item] of entries) put(map, name, item as Data);
  return map;
}

function placeIn(value: Data, entries: readonly (readonly [string, unknown])[], before: string): number {
  const name = isList(value) ? String(placeOf(value, before)) : before;
  return entries.findIndex(([key]) => key === name);
}

function fail(code: EditError['code'], at: Path): never {
  throw new EditError(code, at);
}
