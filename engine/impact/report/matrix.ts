import type { Key } from '../outcome.ts';
import type { Transition } from '../tally.ts';
import { inOrder, type Report } from './names.ts';

/** The transitions of one form as a table. */
export interface Matrix {
  readonly form: string;
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
  count(from: Key, to: Key): number;
  before(key: Key): number;
  after(key: Key): number;
  readonly total: number;
}

/** A matrix for each form of the first edition that sheets were on. */
export function matrices({ impact, a, b }: Report): Matrix[] {
  const forms = [...new Set(impact.transitions.map(({ form }) => form))].sort();
  return forms.map((form) => {
    const own = impact.transitions.filter((one) => one.form === form);
    const sum = (of: (one: Transition) => boolean): number =>
      own.filter(of).reduce((total, { count }) => total + count, 0);
    return {
      form,
      rows: inOrder(
        own.map(({ from }) => from),
        [a.pack],
      ),
      columns: inOrder(
        own.map(({ to }) => to),
        [b.pack],
      ),
      count: (from, to) => sum((one) => one.from === from && one.to === to),
      before: (key) => sum(({ from }) => from === key),
      after: (key) => sum(({ to }) => to === key),
      total: sum(() => true),
    };
  });
}

/** Whether the form grades members, so that members are counted. */
export function isByMember(form: string, { a, b }: Report): boolean {
  return [a, b].some(({ pack }) => {
    const own = pack.forms[form];
    const rule = own?.kind === 'graded' ? own.result.grade : undefined;
    return rule !== undefined && pack.rules?.[rule]?.per !== undefined;
  });
}
