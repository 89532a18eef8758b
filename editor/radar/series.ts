import {
  type Evaluation,
  type Exact,
  factKey,
  factLabel,
  isExact,
  type Language,
  memberLabel,
  type Plan,
  rootOf,
} from '../../engine/index.ts';

/** Fewest spokes that span an area. */
export const FEWEST_AXES = 3;

/** What a chart shows: its spokes, and for each series a value on every spoke. */
export interface RadarData {
  readonly axes: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (Exact | null)[] }[];
  /** The ends of the scale, by the type of the values; null where nothing bounds it. */
  readonly min: Exact | null;
  readonly max: Exact | null;
}

/**
 * Values of an evaluation over the members of one set, as the mean of each competency in a survey of all sides. `rules` names
 * them by id; without it, every number of the form that is formed for each member of a declared set. Rules over another
 * set than the first one's, and over anonymous members, are left out. Null where there is nothing to show.
 */
export function radarData(
  plan: Plan,
  evaluation: Evaluation,
  rules: readonly string[],
  language: Language,
): RadarData | null {
  const named = rules.length > 0 ? rules : (plan.forms.get(evaluation.result.form)?.values ?? []);
  const fit = named.filter((rule) => isSpread(plan, rule));
  const [set] = fit.flatMap((rule) => plan.rules.get(rule)?.per ?? []);
  if (set === undefined) return null;
  const shown = fit.filter((rule) => plan.rules.get(rule)?.per[0] === set);
  const order = Object.keys(plan.pack.sets?.[rootOf(plan, set)]?.members ?? {});
  const members = (evaluation.trace.members.get(set) ?? []).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (members.length < FEWEST_AXES) return null;
  const type = plan.rules.get(shown[0] ?? '')?.type;
  return {
    axes: members.map((member) => memberLabel(plan, set, member, language)),
    series: shown.map((rule) => ({
      label: factLabel(plan, rule, [], language),
      values: members.map((member) => {
        const value = evaluation.trace.values.get(factKey(rule, [member]));
        return value !== undefined && isExact(value) ? value : null;
      }),
    })),
    min: type?.kind === 'number' ? type.min : null,
    max: type?.kind === 'number' ? type.max : null,
  };
}

/** A number for each member of one declared set, or of a part of it. */
function isSpread(plan: Plan, rule: string): boolean {
  const { per = [], type } = plan.rules.get(rule) ?? {};
  const [set] = per;
  return (
    per.length === 1 &&
    type?.kind === 'number' &&
    set !== undefined &&
    plan.sets.get(rootOf(plan, set))?.kind === 'declared'
  );
}
