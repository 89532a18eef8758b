/**
 * Corps B, form 2, as a programmer writes it by hand: the same checks of every input, whole hundredths, the same outcome as the
 * printed module without values. What is malformed is told from what is missing, but not in which way it is.
 */
const CATEGORIES = new Set(
  'B-1 C-1 D-1 D-3 C-O-1 D-O-1 D-R-1 C-R-1 E-1 E-2 E-R-1 C-2 C-3 C-4 C-5 C-O-4 C-O-5 E-3 E-4 E-R-2 E-R-3 E-R-4 other-category'.split(
    ' ',
  ),
);
const HEADS = new Set('B-1 C-O-1 D-O-1 D-R-1 C-R-1 E-1 E-2 E-R-1'.split(' '));
const OTHERS = new Set('C-2 C-3 C-4 C-5 C-O-4 C-O-5 E-3 E-4 E-R-2 E-R-3 E-R-4 other-category'.split(' '));
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const NO_DAY = -1;
const BAD = -1;
/** New Year 2000, from which quarters are counted. */
const ORIGIN = 768_001;

export interface Outcome {
  readonly status: string;
  readonly values: object;
  grade?: string;
  ground?: string;
  route?: { id: string; form: string; assessor: string; substitute?: string };
  refusals?: object[];
  warnings?: object[];
}

type Data = Readonly<Record<string, unknown>>;

const refused = (code: string): Outcome => ({ status: 'refused', values: {}, refusals: [{ code }] });
const incomplete = (): Outcome => ({ status: 'incomplete', values: {} });

export function byHand(sheet: Data): Outcome {
  if (typeof sheet !== 'object' || sheet === null || sheet.form !== 'staff') return refused('sheet-form');
  let keys = 2;
  if (sheet.id !== undefined) keys += 1;
  if (sheet.pack !== undefined) keys += 1;
  if (sheet.edition !== undefined) keys += 1;
  if (sheet.subject !== undefined) keys += 1;
  for (const _ in sheet) keys -= 1;
  const inputs = sheet.inputs as Data;
  if (keys !== 0 || typeof inputs !== 'object' || inputs === null) return refused('sheet-form');
  const { appointed, category, calibration, delegation, penalty, score } = inputs as Record<string, never>;
  const end = inputs['period-end'];
  const until = inputs['post-until'];
  const days = inputs['days-worked'];
  const status = inputs['appraisee-status'];
  const absent = inputs['assessor-absent'];
  const leading = inputs['leading-post'];
  if (end == null || appointed == null || until == null || days == null || category == null || status == null)
    return incomplete();
  if (
    absent == null ||
    leading == null ||
    calibration == null ||
    delegation == null ||
    penalty == null ||
    score == null
  )
    return incomplete();
  keys = 12;
  // What is asked only of some has rules of its own; such sheets go the long way.
  for (const _ in inputs) keys -= 1;
  if (keys !== 0) return refused('not-asked');
  const [last, from, to] = [day(end), day(appointed), day(until)];
  if (last === NO_DAY || from === NO_DAY || to === NO_DAY) return refused('not-a-date');
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > 92) return refused('out-of-range');
  if (!CATEGORIES.has(category)) return refused('not-an-option');
  if (status !== 'ordinary' && status !== 'seconded' && status !== 'audit-commission-chair')
    return refused('not-an-option');
  if (typeof absent !== 'boolean' || typeof leading !== 'boolean') return refused('not-a-boolean');
  if (calibration !== 'none') return refused('not-an-option');
  if (delegation !== 'none' && delegation !== 'chief-of-staff' && delegation !== 'designated')
    return refused('not-an-option');
  const cap = capOf(penalty);
  if (cap === BAD) return refused('not-an-option');
  const { quality, timeliness, initiative, discipline, penalties } = score as Record<string, unknown>;
  keys = 5;
  for (const _ in score as object) keys -= 1;
  if (keys !== 0) return refused('unknown-member');
  const [q, t, i, d, p] = [cents(quality), cents(timeliness), cents(initiative), cents(discipline), cents(penalties)];
  if (q === BAD || t === BAD || i === BAD || d === BAD || p === BAD) return refused('out-of-range');
  return graded(last, from, to, days, category, status, absent, leading, delegation, cap, q, t, i, d, p);
}

function graded(
  last: number,
  from: number,
  to: number,
  days: number,
  category: string,
  status: string,
  absent: boolean,
  leading: boolean,
  delegation: string,
  cap: number,
  q: number,
  t: number,
  i: number,
  d: number,
  p: number,
): Outcome {
  const after = nextDay(last);
  const start = threeMonthsBefore(after);
  if (months(Math.max(from, start), nextDay(to)) < 1)
    return { status: 'not-assessed', values: {}, ground: 'too-short' };
  if (days < 15) return { status: 'not-assessed', values: {}, ground: 'too-few-days' };
  if (HEADS.has(category) || !OTHERS.has(category) || leading) return refused('wrong-form');
  const route: NonNullable<Outcome['route']> = absent
    ? { id: 'others', form: 'staff', assessor: 'substitute', substitute: 'absent' }
    : status === 'audit-commission-chair'
      ? { id: 'others', form: 'staff', assessor: 'maslikhat-chair', substitute: 'audit-commission' }
      : status === 'seconded'
        ? { id: 'others', form: 'staff', assessor: 'host-body', substitute: 'secondment' }
        : delegation === 'chief-of-staff'
          ? { id: 'others', form: 'staff', assessor: 'chief-of-staff', substitute: 'first-head' }
          : delegation === 'designated'
            ? { id: 'others', form: 'staff', assessor: 'designated', substitute: 'above-twenty' }
            : { id: 'others', form: 'staff', assessor: 'head-of-unit' };
  let refusals: object[] | null = null;
  const quarter = months(ORIGIN, after);
  if (quarter === months(ORIGIN, last) || quarter % 3 !== 0) refusals = [{ code: 'check', check: 'whole-quarter' }];
  if (to > last) refusals = [...(refusals ?? []), { code: 'check', check: 'post-until-in-period' }];
  if (p > cap)
    refusals = [...(refusals ?? []), { code: 'check', check: 'penalty-cap', members: { asked: 'penalties' } }];
  const warnings = q === 0 || t === 0 || i === 0 || d === 0 || p === 0 ? zeros(q, t, i, d, p) : null;
  const final = Math.floor(((q + t + i + d + p) * 2 + 5) / 10);
  const outcome: Outcome =
    refusals === null
      ? { status: 'graded', grade: gradeOf(final), values: {}, route }
      : { status: 'refused', values: {}, refusals, route };
  if (warnings !== null) outcome.warnings = warnings;
  return outcome;
}

function zeros(q: number, t: number, i: number, d: number, p: number): object[] {
  const scores = { discipline: d, initiative: i, penalties: p, quality: q, timeliness: t };
  return Object.entries(scores).flatMap(([asked, score]) =>
    score === 0 ? [{ code: 'check', check: 'zero-score', members: { asked } }] : [],
  );
}

function gradeOf(final: number): string {
  return final >= 400 ? 'effective' : final >= 300 ? 'proper' : final >= 200 ? 'satisfactory' : 'unsatisfactory';
}

function capOf(penalty: unknown): number {
  if (penalty === 'none') return 500;
  if (penalty === 'other') return 199;
  return penalty === 'warning' || penalty === 'reprimand' || penalty === 'severe-reprimand' ? 299 : BAD;
}

/** A score of two places in hundredths. */
function cents(value: unknown): number {
  if (typeof value !== 'number') return BAD;
  const found = Math.round(value * 100);
  return found / 100 === value && found >= 0 && found <= 500 ? found : BAD;
}

function monthLength(month: number): number {
  const year = (month / 12) | 0;
  const of = month - year * 12;
  return of === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LENGTHS[of] as number);
}

/** A day as month × 32 + day of the month. */
function day(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return NO_DAY;
  let value = 0;
  for (let at = 0; at < 10; at += 1) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NO_DAY;
    value = value * 10 + digit;
  }
  const year = (value / 10_000) | 0;
  const month = ((value / 100) | 0) % 100;
  const of = value % 100;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || of < 1) return NO_DAY;
  const index = year * 12 + month - 1;
  return of <= 28 || of <= monthLength(index) ? index * 32 + of : NO_DAY;
}

function nextDay(at: number): number {
  const of = at & 31;
  return of < 28 || of < monthLength(at >> 5) ? at + 1 : (((at >> 5) + 1) << 5) | 1;
}

function threeMonthsBefore(at: number): number {
  const month = (at >> 5) - 3;
  const of = at & 31;
  return (month << 5) | (of <= 28 ? of : Math.min(of, monthLength(month)));
}

function months(from: number, to: number): number {
  const of = to & 31;
  return (to >> 5) - (from >> 5) - ((from & 31) > of && of < monthLength(to >> 5) ? 1 : 0);
}
