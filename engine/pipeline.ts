import { analyse, leftOpen } from './analyse/index.ts';
import { messageOf } from './model/messages/index.ts';
import type { Plan } from './model/plan.ts';
import { inLanguages, type Text } from './model/text.ts';
import { build, type PackSource, type Prepared, placed, UNSIGNED, type Whole, whole } from './prepare.ts';

export { faults, type PackSource, type Prepared, planOf, prepare } from './prepare.ts';

/**
 * The table of contents of the engine: load → consolidate → compile (`prepare.ts`) → analyse. What comes of it is
 * evaluated (`evaluate`), lowered (`compile/program`) and printed (`javascript`, `sql`).
 */

/** `prepare`, and the checks of `analyse` on what came out. `today` (year-month-day) asks for what has gone stale by then, too. */
export function check(source: PackSource, today: string | null = null): Prepared {
  const text = whole(source, []);
  const prepared = build(text, {});
  const { pack, plan } = prepared;
  if (!pack || !plan) return prepared;
  const found = analyse({ pack, plan, today, under: (readings) => wrongUnder(text, readings, plan) });
  return { ...prepared, diagnostics: [...prepared.diagnostics, ...found.map(placed(prepared.locate))] };
}

/** The first thing that is wrong with a pack while options of readings are switched: it makes no plan, or leaves a value open. */
function wrongUnder(text: Whole, readings: Readonly<Record<string, string>>, as: Plan): Text | null {
  const { plan, diagnostics } = build(text, readings, UNSIGNED, as);
  const [first] = plan ? leftOpen(plan) : diagnostics;
  return first ? inLanguages((language) => `${first.place.path ?? ''}: ${messageOf(first, language)}`) : null;
}
