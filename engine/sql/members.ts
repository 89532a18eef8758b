import { MOST_MEMBERS } from '../model/members.ts';
import type { Scope } from './scope.ts';

/** A member of a given set at hand: its place, from 1, and what lists hold for it. */
export interface Member {
  place(): string;
  item(list: string): string;
}

/** The member at a place. */
export function memberAt({ dialect }: Scope, place: string): Member {
  return { place: () => place, item: (list) => dialect.item(list, place) };
}

/** What a walk over the members of a set makes of them: a list of values of a type, or the members that meet a condition. */
type Wanted = { readonly type: string } | 'members';

/**
 * Walks the members of a set that sheets list, all of them (`early`), or none where they are more than the law allows. One of the lists that
 * the body reads is walked itself where the dialect can, else the places of the members are.
 */
export function walkMembers(
  scope: Scope,
  set: string,
  early: boolean,
  body: (member: Member) => string,
  wanted: Wanted,
): string {
  const { dialect } = scope;
  const { walks } = dialect;
  const { lists, isPlaced } = read(scope, body);
  const list = lists.find((one) => scope.isWalked(one, set, early));
  if (walks && list !== undefined) {
    const name = scope.lambda();
    const at = isPlaced || lists.length > 1 ? scope.lambda() : null;
    const place = at ?? '';
    const text = body({ place: () => place, item: (one) => (one === list ? name : dialect.item(one, place)) });
    return wanted === 'members' ? walks.filter(list, name, at, text) : walks.map(list, name, at, text);
  }
  const place = scope.lambda();
  const places = dialect.range(early ? scope.counted(set) : scope.walked(set));
  const text = body(memberAt(scope, place));
  return wanted === 'members' ? dialect.filter(places, place, text) : dialect.map(places, place, text, wanted.type);
}

/** What a body reads of a member. */
function read(
  scope: Scope,
  body: (member: Member) => string,
): { readonly lists: string[]; readonly isPlaced: boolean } {
  const lists = new Set<string>();
  let isPlaced = false;
  scope.tried(() =>
    body({
      place: () => {
        isPlaced = true;
        return '';
      },
      item: (list) => {
        lists.add(list);
        return '';
      },
    }),
  );
  return { lists: [...lists], isPlaced };
}

/** Whether a set may list more members than the law allows. */
export function isCut({ max }: { readonly max: number }): boolean {
  return max < MOST_MEMBERS;
}
