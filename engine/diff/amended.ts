import type { Change } from '../model/pack.ts';
import type { Difference } from './difference.ts';

/** The differences, each with the items of the amending act that make it: those whose change lies at, above or below it. */
export function amendedBy(differences: readonly Difference[], changes: readonly Change[]): Difference[] {
  return differences.map((difference) => {
    const touching = changes.filter(({ at, to }) => {
      const arrived = to === undefined ? at : [...at.split('/').slice(0, -1), to].join('/');
      return [at, arrived].some((path) => isAround(path, difference.path) || isAround(difference.path, path));
    });
    const by = [...new Set(touching.flatMap(({ cite = [] }) => cite))];
    return by.length === 0 ? difference : { ...difference, by };
  });
}

function isAround(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
