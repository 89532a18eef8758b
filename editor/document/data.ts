/** Plain data, as YAML files say it. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };
export type DataMap = { readonly [key: string]: Data };

export function isMap(value: unknown): value is DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Data[] {
  return Array.isArray(value);
}

/** Whether two values say the same; the order of keys means nothing. */
export function isSame(a: Data | undefined, b: Data | undefined): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/** Index of a list's entry by its id, else by its place; -1 where there is none. */
export function placeOf(list: readonly Data[], key: string): number {
  const byId = list.findIndex((entry) => isMap(entry) && entry.id === key);
  if (byId >= 0) return byId;
  return /^\d+$/.test(key) && Number(key) < list.length ? Number(key) : -1;
}

/** What one key leads to; undefined where there is nothing. */
export function child(value: Data | undefined, key: string): Data | undefined {
  if (isList(value)) return value[placeOf(value, key)];
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What a path leads to; undefined where there is nothing. */
export function valueAt(value: Data | undefined, path: string): Data | undefined {
  return path === '' ? value : path.split('/').reduce<Data | undefined>(child, value);
}

/** Sets an own key, whatever its name. */
export function put(map: Record<string, Data>, key: string, value: Data): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}
