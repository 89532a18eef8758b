import type { Members } from './formed.ts';

/** Members of some sets, one of each; whether they surely belong. */
export interface Combination {
  readonly members: readonly string[];
  readonly sure: boolean;
}

const ALONE: readonly Combination[] = [{ members: [], sure: true }];

/** Every combination of the members of some sets; of none, the one that has no member. */
export function combined([first, ...rest]: readonly Members[]): readonly Combination[] {
  let found = first === undefined ? ALONE : oneEach(first);
  for (const set of rest) {
    const more = oneEach(set);
    found = found.flatMap((before) =>
      more.map(({ members, sure }) => ({ members: [...before.members, ...members], sure: before.sure && sure })),
    );
  }
  return found;
}

const ONE_EACH = new WeakMap<Members, readonly Combination[]>();

function oneEach(of: Members): readonly Combination[] {
  let known = ONE_EACH.get(of);
  if (!known) {
    known = of.list.map(({ name, low }) => ({ members: [name], sure: low > 0 && !of.open }));
    ONE_EACH.set(of, known);
  }
  return known;
}
