import type { Comparison, Expression, Match, Operation, Plan, Range } from '../model/plan.ts';
import type { NumberType, Type } from '../model/type.ts';
import type { Exact } from '../model/value.ts';
import { write } from '../number/exact.ts';
import { lower, upper } from '../operators/range.ts';
import { join } from '../operators/types.ts';
import { walkPlan } from '../operators/walk.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** How many times greater one of two scales is where they are no longer one scale: 0–1 and 0–100, 0–5 and 0–100. */
const OTHER_SCALE = 10;

interface Row {
  readonly path: string;
  readonly at?: readonly Match[];
}

/** Scales of numbers that disagree between an input, a table and a check. */
export const ranges: Check = {
  reports: {
    'edge-outside': {
      severity: 'warning',
      meaning: {
        kk: 'Жолдың шекарасы кілт қабылдай алмайтын мәнде тұр: пайыз үлеспен, бес балдық шкала жүз балдықпен шатастырылған болуы мүмкін. Шекті не кірістің ауқымын түзетіңіз.',
        ru: 'Граница строки стоит на значении, которого ключ не принимает: возможно, проценты спутаны с долями или пятибалльная шкала со стобалльной. Исправьте границу или диапазон поля.',
        en: 'The edge of a row stands at a value that the key cannot have: percent may have been taken for shares, or a scale of five for one of a hundred. Correct the edge, or the range of the input.',
      },
    },
    'scales-differ': {
      severity: 'warning',
      meaning: {
        kk: 'Тексеру бір-біріне сәйкес емес шкаладағы мәндерді салыстырады: кіріс 0–5, ал кесте 0–100 аралығын береді. Қайсысы актіге сай екенін тексеріңіз.',
        ru: 'Проверка сравнивает значения несовместимых шкал: поле 0–5, а таблица даёт 0–100. Сверьте с актом, какая верна.',
        en: 'A check compares values of scales that do not go together: an input from 0 to 5, a table that gives 0 to 100. See in the act which is right.',
      },
    },
  },
  find({ plan }) {
    const found: Finding[] = [];
    walkPlan(plan, {
      expression: (one) => found.push(...(one.kind === 'operation' ? outside(one.node) : [])),
      comparison: (one) => found.push(...differing(plan, one)),
    });
    return found;
  },
};

/** Edges of bands, rows and gaps that lie where the key never is. */
function outside({ slots }: Operation): Finding[] {
  const keys = slots.of === undefined ? (slots.key as readonly Expression[] | undefined) : [slots.of as Expression];
  const rows = ((slots.bands ?? slots.rows) as readonly (Row & Range)[] | undefined) ?? [];
  if (!keys || rows.length === 0) return [];
  return rows.flatMap((row) =>
    (row.at ?? [row]).flatMap((match, place) => {
      const type = keys[place]?.type;
      return type?.kind === 'number' && !('in' in match) ? edgesOutside(match, type, row.path) : [];
    }),
  );
}

function edgesOutside(range: Range, type: NumberType, path: string): Finding[] {
  return [lower(range)?.edge, upper(range)?.edge].flatMap((edge): Finding[] =>
    !edge || within(edge, type)
      ? []
      : [{ code: 'edge-outside', path, params: { edge: write(edge), range: rangeOf(type) } }],
  );
}

function within(value: Exact, { min, max }: NumberType): boolean {
  return (!min || value.compare(min) >= 0) && (!max || value.compare(max) <= 0);
}

function rangeOf({ min, max }: NumberType): string {
  return `${min ? write(min) : '…'} – ${max ? write(max) : '…'}`;
}

/** A comparison of two facts whose scales do not go together. */
function differing(plan: Plan, { fact, operator, value, path }: Comparison): Finding[] {
  const other = value as Expression;
  if (fact.type.kind !== 'number' || Array.isArray(value) || other.kind === 'literal') return [];
  const allowed = operator.endsWith('ithin') ? allowedBy(plan, other) : other.type;
  if (allowed?.kind !== 'number') return [];
  const differ = operator.endsWith('ithin') ? !contains(fact.type, allowed) : apart(fact.type, allowed);
  if (!differ) return [];
  return [{ code: 'scales-differ', path, params: { left: rangeOf(fact.type), right: rangeOf(allowed) } }];
}

/** From the least to the greatest number that the rows of a table of intervals allow. */
function allowedBy(plan: Plan, value: Expression): Type | undefined {
  const expression = value.kind === 'rule' ? plan.rules.get(value.id)?.expression : value;
  if (expression?.kind !== 'operation' || expression.node.op !== 'allowed') return undefined;
  const rows = expression.node.slots.rows as readonly { readonly from: Expression; readonly to: Expression }[];
  return join(rows.flatMap(({ from, to }) => [from.type, to.type])) ?? undefined;
}

function contains(whole: NumberType, part: NumberType): boolean {
  return (!part.min || within(part.min, whole)) && (!part.max || within(part.max, whole));
}

function apart(a: NumberType, b: NumberType): boolean {
  const [left, right] = [widest(a), widest(b)];
  if (!left || !right) return false;
  return left.compare(right.mul(OTHER_SCALE)) >= 0 || right.compare(left.mul(OTHER_SCALE)) >= 0;
}

/** The greatest absolute value; null where there is no bound, or nothing but zero. */
function widest({ min, max }: NumberType): Exact | null {
  if (!min || !max) return null;
  const wide = min.abs().compare(max.abs()) > 0 ? min.abs() : max.abs();
  return wide.equals(0) ? null : wide;
}
