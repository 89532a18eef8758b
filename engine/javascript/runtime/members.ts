const NAME = /^[\p{L}\p{N}]+([-._ ][\p{L}\p{N}]+)*$/u;

/** Whether a text can be the name of a member of a given set. */
export function isMemberName(name: string): boolean {
  return name.length <= 100 && NAME.test(name);
}

/** Names of the members of a given set, where any record has one: null where they go by their places; undefined where one will not do. */
export function namesOf(records: readonly { readonly id?: unknown }[]): readonly string[] | null | undefined {
  if (!records.some(({ id }) => id !== undefined && id !== null && id !== '')) return null;
  const names = records.map(({ id }, index) =>
    id === undefined || id === null || id === '' ? String(index + 1) : String(id),
  );
  return names.every(isMemberName) && new Set(names).size === names.length ? names : undefined;
}

/** Name of a member, which without names is its place. */
export function nameAt(names: readonly string[] | null, index: number): string {
  return names === null ? String(index + 1) : (names[index] ?? '');
}

/** Index of a member by its name; −1 where there is none. */
export function indexOf(names: readonly string[] | null, count: number, name: string): number {
  if (names !== null) return names.indexOf(name);
  const index = Number(name) - 1;
  return index >= 0 && index < count && String(index + 1) === name ? index : -1;
}

/** Order of two names: the shorter first, then by code points. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  if (left.length !== right.length) return left.length - right.length;
  for (let index = 0; index < left.length; index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
