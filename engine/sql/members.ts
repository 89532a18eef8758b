import { MOST_MEMBERS } from '../model/members.ts';
import type { Scope } from './scope.ts';

/** A member of a given set at hand: its place, from 1, and what lists hold for it. */
export interface Member {
  place(): string;
  item(list: string): string;
}

/** The member at a place. */
export function memberAt(scope: Scope, place: string): Member {
  return { place: () => place, item: (list) => itemOf(scope, list, (one) => scope.dialect.item(one, place)) };
}

/** What a list holds for a member: what records hold in a field is no list of its own. */
export function itemOf(scope: Scope, list: string, item: (list: string) => string): string {
  const found = scope.fieldOf(list);
  return found ? scope.dialect.field(item(found.records), found.field) : item(list);
}

/**
 * A list of what a body makes of each member of a set that sheets list, all of them (`early`), or none where they are more than the law
 * allows. Where the dialect can, records are walked, or one of the lists that the body reads; else the places of the members are.
 */
export function walkMembers(
  scope: Scope,
  set: string,
  early: boolean,
  type: string,
  body: (member: Member) => string,
): string {
  const { dialect } = scope;
  const { walks } = dialect;
  const { lists, isPlaced } = read(scope, body);
  const walked = lists.filter((one) => scope.isWalked(one, set, early));
  const list = walked.find((one) => scope.holdsRecords(one)) ?? walked[0];
  if (walks && list !== undefined) {
    const name = scope.lambda();
    const at = isPlaced || lists.length > 1 ? scope.lambda() : null;
    const place = at ?? '';
    const item = (one: string): string => (one === list ? name : dialect.item(one, place));
    return walks.map(list, name, at, body({ place: () => place, item: (one) => itemOf(scope, one, item) }));
  }
  const place = scope.lambda();
  const places = dialect.range(early ? scope.counted(set) : scope.walked(set));
  return dialect.map(places, place, body(memberAt(scope, place)), type);
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
        lists.add(scope.fieldOf(list)?.records ?? list);
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
