import type { Pack } from '../model/pack.ts';
import type { Evaluator } from './evaluator.ts';
import { type Refusal, refusal } from './problem.ts';

/** A warning for each amending act whose new wording applies by the sheet's date and is not held, naming the clauses. */
export function pendingWarnings(evaluator: Evaluator): Refusal[] {
  const { plan, kept } = evaluator;
  const { pack } = plan.plan;
  const input = plan.inputs.get(pack.force.appliesBy);
  const date = input && kept.of(input).said;
  if (typeof date !== 'string') return [];
  return actsOf(pack).flatMap(({ from, warning }) => (from > date ? [] : [warning]));
}

interface PendingAct {
  readonly from: string;
  readonly warning: Refusal;
}

const ACTS = new WeakMap<Pack, readonly PendingAct[]>();

/** Acts whose new wording of some clauses is not held, each with the day from which it applies. */
function actsOf(pack: Pack): readonly PendingAct[] {
  const known = ACTS.get(pack);
  if (known) return known;
  const acts = new Map<string, { readonly act: string; readonly from: string; readonly cite: string[] }>();
  for (const [cite, { pending }] of Object.entries(pack.clauses)) {
    if (!pending) continue;
    const { act, from } = pending;
    const key = `${from} ${act}`;
    acts.set(key, { act, from, cite: [...(acts.get(key)?.cite ?? []), cite].sort() });
  }
  const all = [...acts.values()].map(({ act, from, cite }) => ({
    from,
    warning: { ...refusal('pending-text', { act, from, clauses: cite.join(', ') }), cite },
  }));
  ACTS.set(pack, all);
  return all;
}
