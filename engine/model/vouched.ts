import { own } from './record.ts';

/**
 * What stands under a name that the loader or the compiler has vouched for. Throws a TypeError where nothing stands there: a
 * mistake of ours, which no pack and no sheet can bring about.
 */
export function vouched<T>(among: ReadonlyMap<string, T>, name: string): T {
  return present(among.get(name), name);
}

/** The same of an entry of a pack's section. */
export function vouchedEntry<T>(among: Readonly<Record<string, T>> | undefined, name: string): T {
  return present(own(among, name), name);
}

/** The same of what was looked up already. */
export function present<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new TypeError(`nothing stands under ${name}`);
  return found;
}
