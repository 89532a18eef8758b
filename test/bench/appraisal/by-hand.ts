import { type Answer, failed, malformed, pending } from '../answers.ts';
import { day, monthsBefore, monthsBetween, NO_DAY, nextDay } from '../days.ts';
import { envelopeFault } from '../envelope.ts';
import * as rules from './rules.ts';

type Data = Readonly<Record<string, unknown>>;

const ENVELOPE = { pack: 'kz-acs-corps-a', edition: '2025-07-28', form: 'appraisal' };

const PENDING_FROM = day(rules.PENDING_FROM);
const BAD = -1;
const INCOMPLETE: Answer = { status: 'incomplete' };
const NAME = /^[\p{L}\p{N}]+([-._ ][\p{L}\p{N}]+)*$/u;
/** Scores of the tables in hundredths, by whole steps of 5 per cent. */
const STEPS = Array.from({ length: 21 }, (_, place) => place * 25);

/** Corps A as a programmer writes it by hand: the same checks of every input, whole hundredths, the same outcome without values. */
export function byHand(sheet: Data): Answer {
  const fault = envelopeFault(sheet, ENVELOPE);
  if (fault !== null) return fault;
  const inputs = sheet.inputs as Data;
  const { appointed, kpi } = inputs;
  const category = inputs['category-level'];
  const left = inputs['last-day'];
  const end = inputs['period-end'];
  const days = inputs['working-days'];
  const commission = inputs['national-commission'];
  const revised = inputs['revised-grade'];
  if (appointed == null || kpi == null || category == null || left == null) return INCOMPLETE;
  if (end == null || days == null || commission == null) return INCOMPLETE;
  const [from, to, last] = [day(appointed), day(left), day(end)];
  if (from === NO_DAY || to === NO_DAY || last === NO_DAY) return malformed('not-a-date');
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > rules.MOST_DAYS)
    return malformed('not-in-range');
  const composition = rules.COMPOSITION[category as string];
  if (composition === undefined) return malformed('not-an-option');
  if (commission !== 'none' && commission !== 'upheld' && commission !== 'revised') return malformed('not-an-option');
  let keys = 7;
  if (commission === 'revised') {
    if (revised == null) return INCOMPLETE;
    if (revised !== 'effective' && revised !== 'satisfactory' && revised !== 'unsatisfactory')
      return malformed('not-an-option');
    keys += 1;
  }
  for (const _ in inputs) keys -= 1;
  if (keys !== 0) return malformed('not-asked');
  if (!Array.isArray(kpi)) return malformed('not-a-list');
  const found = scored(kpi, composition);
  if (typeof found === 'string') return found === 'incomplete' ? INCOMPLETE : malformed(found);
  const answer = appraised(last, from, to, days, found, commission === 'revised' ? (revised as string) : null);
  return last < PENDING_FROM ? answer : { ...answer, warnings: [pending(...rules.PENDING)] };
}

function appraised(
  last: number,
  from: number,
  to: number,
  days: number,
  { sum, failures }: { readonly sum: number; readonly failures: object[] | null },
  revised: string | null,
): Answer {
  const after = nextDay(last);
  if (monthsBetween(Math.max(from, monthsBefore(after, 12)), nextDay(to)) < 3)
    return { status: 'not-assessed', ground: 'too-short' };
  if (days < 15) return { status: 'not-assessed', ground: 'too-few-days' };
  const route = { id: 'authorised', form: 'appraisal', assessor: 'authorised-person' };
  const refusals = to > last ? [failed('last-day-in-period'), ...(failures ?? [])] : failures;
  if (refusals !== null) return { status: 'refused', refusals, route };
  return { status: 'graded', grade: revised ?? gradeOf(Math.floor((sum * 2 + 5) / 10)), route };
}

/** The sum of the scores and which checks the KPI fail, or what is wrong with them. */
function scored(kpi: readonly Data[], composition: readonly number[]) {
  const counts = [0, 0, 0, 0, 0];
  let failures: object[] | null = null;
  let sum = 0;
  let isNamed = false;
  for (let place = 0; place < kpi.length; place += 1) {
    const one = kpi[place] as Data;
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return 'not-a-record';
    let keys = 3;
    const name = one['kpi-name'];
    const { id, unit, planned, actual } = one;
    if (id !== undefined) {
      keys += 1;
      isNamed = true;
    }
    if (name !== undefined) keys += 1;
    if (unit !== undefined) keys += 1;
    if (planned !== undefined) keys += 1;
    if (actual !== undefined) keys += 1;
    const fault = textFault(name, 1000) ?? textFault(unit, 200) ?? textFault(planned, 200) ?? textFault(actual, 200);
    if (fault !== null) return fault;
    if (one.kind == null || one.percent == null || one.score == null) return 'incomplete';
    const kind = rules.KINDS.indexOf(one.kind as string);
    if (kind < 0) return 'not-an-option';
    const [percent, score] = [hundredths(one.percent, 1_000_000), hundredths(one.score, 500)];
    if (percent === BAD || score === BAD) return 'not-in-range';
    for (const _ in one) keys -= 1;
    if (keys !== 0) return 'not-asked';
    counts[kind] = (counts[kind] as number) + 1;
    sum += score;
    const step = STEPS[Math.min((percent / 500) | 0, 20)] as number;
    const check = kind === 0 ? 'within-maximum' : 'within-range';
    if (score > (kind === 0 || step === 500 ? step : step + 24) || (kind !== 0 && score < step)) {
      const member = id === undefined ? String(place + 1) : String(id);
      failures ??= [];
      failures.push(failed(check, kind === 0 ? { 'assignments-kpi': member } : { 'other-kpi': member }));
    }
  }
  if (isNamed) {
    const names = kpi.map(({ id }, place) => (id === undefined ? String(place + 1) : String(id)));
    if (names.some((name) => name.length > 100 || !NAME.test(name))) return 'member-name';
    if (new Set(names).size < names.length) return 'duplicate-member';
  }
  if (kpi.length !== rules.SIZE) return 'set-size';
  for (let kind = 0; kind < 5; kind += 1)
    if (counts[kind] !== composition[kind]) failures = [...(failures ?? []), failed(`${rules.KINDS[kind]}-number`)];
  return { sum, failures };
}

function textFault(text: unknown, most: number): string | null {
  if (text == null) return null;
  if (typeof text !== 'string') return 'not-one-value';
  return text.length > most ? 'text-too-long' : null;
}

function gradeOf(final: number): string {
  return final >= 400 ? 'effective' : final >= 300 ? 'satisfactory' : 'unsatisfactory';
}

/** A number of two places in hundredths. */
function hundredths(value: unknown, most: number): number {
  if (typeof value !== 'number') return BAD;
  const found = Math.round(value * 100);
  return found / 100 === value && found >= 0 && found <= most ? found : BAD;
}
