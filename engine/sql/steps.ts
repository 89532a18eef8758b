import type { Column } from './given.ts';

/** A step of the query: the columns that it adds to those before it. */
export interface Step {
  readonly name: string;
  readonly from?: string;
  /** Whether columns before it end here. */
  readonly only?: boolean;
  readonly columns: readonly Column[];
}

/** Steps with more columns, each where all that it names is formed. */
export function placed(steps: readonly Step[], columns: readonly Column[]): Step[] {
  const all = [...steps];
  for (const one of columns) {
    const place = 1 + all.findLastIndex((step) => step.columns.some(({ name }) => one.value.includes(name)));
    const step = all[place] as Step;
    all[place] = { ...step, columns: [...step.columns, one] };
  }
  return all;
}

/** Steps without the columns that nothing after them names. A name in a text counts too, so that none is missed. */
export function needed(steps: readonly Step[], results: readonly Column[]): Step[] {
  const left: Step[] = [];
  let after = results.map(({ value }) => value).join('\n');
  for (const step of [...steps].reverse()) {
    const columns = step.columns
      .filter(({ name }) => after.includes(name))
      .map((one) => (one.fields ? { ...one, value: one.fields((text) => after.includes(text)) } : one));
    if (columns.length > 0) left.unshift({ ...step, columns });
    after += columns.map(({ value }) => `\n${value}`).join('');
  }
  return left;
}
