import type { Expression, Operation, Plan, Range } from '../model/plan.ts';
import { type Exact, isExact, type Value } from '../model/value.ts';
import { integer, write } from '../number/exact.ts';
import { lower } from '../operators/range.ts';
import { walkPlan } from '../operators/walk.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

type Row = { readonly id: string; readonly at: readonly (Range | object)[] } & Readonly<
  Partial<Record<Figure, Expression>>
>;

/** What a row of a table, or of a table of intervals, gives. */
const FIGURES = ['value', 'from', 'to'] as const;
type Figure = (typeof FIGURES)[number];

/** Below every edge that a table has. */
const LEAST = integer(Number.MIN_SAFE_INTEGER);

/** Step tables over an input that has a better and a worse, whose values go up and down. */
export const steps: Check = {
  reports: {
    'steps-disordered': {
      severity: 'warning',
      meaning: {
        kk: 'Кесте кілті жақсарған сайын мән бірде өсіп, бірде кемиді: екі жолдың мәні ауысып кеткен болуы мүмкін. Мәндерді актімен салыстырыңыз; акт солай десе, ақаудың `findings` тізіміне енгізіңіз.',
        ru: 'По мере улучшения ключа значения таблицы то растут, то убывают: возможно, значения двух строк переставлены. Сверьте с актом; если так в нём самом, внесите это в `findings` дефекта.',
        en: 'As the key of the table gets better its values now rise, now fall: those of two rows may have changed places. Compare with the act; where the act itself is so, list it in `findings` of a defect.',
      },
    },
  },
  find({ plan }) {
    const found: Finding[] = [];
    walkPlan(plan, { expression: (one) => one.kind === 'operation' && found.push(...disordered(plan, one.node)) });
    return found;
  },
};

function disordered(plan: Plan, { op, path, slots }: Operation): Finding[] {
  const [key, ...others] = (slots.key ?? []) as readonly Expression[];
  if ((op !== 'table' && op !== 'allowed') || others.length > 0 || key?.kind !== 'input') return [];
  const better = plan.pack.inputs?.[key.id]?.better;
  if (key.type.kind !== 'number' || (better !== 'higher' && better !== 'lower')) return [];
  const rows = [...(slots.rows as readonly Row[])].sort((a, b) => edgeOf(a).compare(edgeOf(b)));
  if (rows.some((row) => 'in' in (row.at[0] ?? {}))) return [];
  const [bad] = FIGURES.map((figure) => rows.flatMap((row) => numberOf(row[figure]))).filter(turns);
  return bad ? [{ code: 'steps-disordered', path: `${path}/rows`, params: { values: bad.map(write).join(', ') } }] : [];
}

/** The lower edge of a row's range; of one without, less than any other. */
function edgeOf({ at }: Row): Exact {
  return lower((at[0] ?? {}) as Range)?.edge ?? LEAST;
}

function numberOf(of: Expression | undefined): Exact[] {
  return of?.kind === 'literal' && isExact(of.value as Value) ? [of.value as Exact] : [];
}

/** Whether some values rise and others fall. */
function turns(values: readonly Exact[]): boolean {
  const ways = values.slice(1).map((value, place) => Math.sign(value.compare(values[place] as Exact)));
  return ways.includes(1) && ways.includes(-1);
}
