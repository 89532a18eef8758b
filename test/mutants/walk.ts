import { elementsIn } from '../../engine/analyse/element.ts';
import type { Pack } from '../../engine/index.ts';

export type Keys = Record<string, unknown>;

/** One spot of a pack at which a mutator can break it. */
export interface Spot {
  readonly at: string;
  /** Which of those at one place: an entry, an edge. */
  readonly which?: string;
  /** Breaks the copy of the pack in which the element stands. */
  breaks(element: Keys, pack: Pack): void;
}

/** A pack broken at one spot. */
export function broken(pack: Pack, { at, breaks }: Spot): Pack {
  const copy = structuredClone(pack);
  breaks(elementAt(copy, at), copy);
  return copy;
}

function elementAt(pack: Pack, at: string): Keys {
  let found: unknown = pack;
  for (const key of at === '' ? [] : at.split('/')) {
    found = Array.isArray(found)
      ? (found.find((one) => (one as Keys | null)?.id === key) ?? found[Number(key)])
      : (found as Keys)[key];
  }
  return found as Keys;
}

/** Elements of the law itself: readings and defects speak of it. */
export function elements(pack: Pack): { path: string; keys: Readonly<Keys> }[] {
  const { readings: _, defects: __, ...law } = pack;
  return [{ path: '', keys: pack as unknown as Keys }, ...elementsIn(law)];
}

/** A spot at every element that a breaker applies to. */
export function spots(
  pack: Pack,
  applies: (keys: Readonly<Keys>, path: string) => boolean,
  breaks: Spot['breaks'],
): Spot[] {
  return elements(pack)
    .filter(({ path, keys }) => applies(keys, path))
    .map(({ path }) => ({ at: path, breaks }));
}

export function isMap(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
