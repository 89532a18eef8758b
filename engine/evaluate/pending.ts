import type { Evaluator } from './evaluator.ts';
import { type Refusal, refusal } from './problem.ts';

/** A warning for each amending act whose new wording applies by the sheet's date and is not held, naming the clauses. */
export function pendingWarnings(evaluator: Evaluator): Refusal[] {
  const { clauses, force } = evaluator.plan.pack;
  const date = evaluator.sheet.values.get(force.appliesBy);
  if (typeof date !== 'string') return [];
  const acts = new Map<string, { act: string; from: string; cite: string[] }>();
  for (const [cite, { pending }] of Object.entries(clauses)) {
    if (!pending || pending.from > date) continue;
    const key = `${pending.from} ${pending.act}`;
    const known = acts.get(key) ?? { act: pending.act, from: pending.from, cite: [] };
    acts.set(key, { ...known, cite: [...known.cite, cite].sort() });
  }
  return [...acts.values()].map(({ act, from, cite }) => ({
    ...refusal('pending-text', { act, from, clauses: cite.join(', ') }),
    cite,
  }));
}
