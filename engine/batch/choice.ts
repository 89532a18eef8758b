import type { Plan } from '../model/plan.ts';
import { textOf } from '../store/finding.ts';
import { applying, type Edition } from '../store/force.ts';
import { Problem } from '../store/problem.ts';
import type { PackStore } from '../store/store.ts';
import type { Fault } from './row.ts';

/** What of a sheet decides which edition it falls under. */
export interface Claim {
  readonly edition?: unknown;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The plans under which sheets may fall, and the one that applies to a sheet. */
export interface Choice {
  /** The latest edition first; at least one. */
  readonly plans: readonly Plan[];
  planFor(claim: Claim): Plan | Fault;
}

/**
 * The editions that a pack's name stands for, opened. Where it stands for several, each sheet names its edition or falls
 * under the one in force by the date that counts. An edition with errors is a problem.
 */
export function choiceOf(
  store: PackStore,
  name: string,
  options: { on?: string | undefined; readings?: Readonly<Record<string, string>> } = {},
): Choice {
  const editions = store.editions(name, options.on);
  if (editions.length === 0) throw store.unknown(name);
  const plans = editions.map((edition) => planOf(store, edition, options.readings));
  return choiceAmong(plans, options.on !== undefined || !store.isMethodology(name));
}

/**
 * The choice among plans of one methodology, the latest edition first; at least one. `fixed`: the first is meant whatever the
 * dates of a sheet say.
 */
export function choiceAmong(plans: readonly Plan[], fixed: boolean): Choice {
  const first = plans[0] as Plan;
  const ids = plans.map(({ pack }) => pack.edition);
  const dated = plans.map((plan) => {
    const { from, to = null, appliesBy } = plan.pack.force;
    return { plan, entry: plan.pack, head: { from, to, appliesBy } };
  });
  return {
    plans,
    planFor({ edition, inputs }) {
      if (edition !== undefined && edition !== null) {
        const plan = plans.find((one) => one.pack.edition === String(edition));
        if (plan) return plan;
        return {
          code: 'sheet-of-other-edition',
          params: { found: String(edition), expected: ids.join(', ') },
          column: 'edition',
          refused: true,
        };
      }
      if (fixed) return first;
      const found = applying(dated, inputs);
      if (found && 'edition' in found) return found.edition.plan;
      return { code: 'sheet-not-in-force', params: { date: found?.date ?? '', pack: first.pack.pack }, refused: true };
    },
  };
}

/** The plan of an edition; a pack with errors has none, which is a problem. */
export function planOf(store: PackStore, edition: Edition, readings: Readonly<Record<string, string>> = {}): Plan {
  const { plan, diagnostics } = store.open(edition.entry, readings);
  if (plan) return plan;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const first = errors[0] ? textOf(errors[0]) : '';
  throw new Problem('pack-broken', { count: errors.length, first }, { file: edition.entry.file, ...errors[0]?.place });
}
