import type { Pack } from '../model/pack.ts';
import type { Evaluator } from './evaluator.ts';
import { type Refusal, refusal } from './problem.ts';

/** A warning for each amending act whose new wording applies by the sheet's date and is not held, naming the clauses. */
export function pendingWarnings(evaluator: Evaluator): Refusal[] {
  const { pack } = evaluator.plan;
  const date = evaluator.sheet.given.get(pack.force.appliesBy, []);
  if (typeof date !== 'string') return [];
  return actsOf(pack).flatMap(({ act, from, cite }) =>
    from > date ? [] : [{ ...refusal('pending-text', { act, from, clauses: cite.join(', ') }), cite: [...cite] }],
  );
}

interface PendingAct {
  readonly act: string;
  readonly from: string;
  readonly cite: string[];
}

const ACTS = new WeakMap<Pack, readonly PendingAct[]>();

/** Acts whose new wording of some clauses is not held, each with the day from which it applies. */
function actsOf(pack: Pack): readonly PendingAct[] {
  const known = ACTS.get(pack);
  if (known) return known;
  const acts = new Map<string, PendingAct>();
  for (const [cite, { pending }] of Object.entries(pack.clauses)) {
    if (!pending) continue;
    const { act, from } = pending;
    const key = `${from} ${act}`;
    acts.set(key, { act, from, cite: [...(acts.get(key)?.cite ?? []), cite].sort() });
  }
  const all = [...acts.values()];
  ACTS.set(pack, all);
  return all;
}
