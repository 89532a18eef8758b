import { type Answer, ELSEWHERE, failed, malformed, pending } from '../answers.ts';
import { day, monthsBefore, monthsBetween, NO_DAY, nextDay } from '../days.ts';
import { envelopeFault } from '../envelope.ts';
import * as rules from './rules.ts';
import { BAD, capOf, cents, gradeOf } from './scores.ts';

const CATEGORIES = new Set<unknown>(rules.CATEGORIES);
const ORDINARY = new Set<unknown>(rules.ORDINARY);
const ORIGIN = day(rules.ORIGIN);
const PENDING_FROM = day(rules.PENDING_FROM);

type Data = Readonly<Record<string, unknown>>;

const ENVELOPE = { pack: 'kz-acs-corps-b', edition: '2025-07-28', form: 'staff' };

/**
 * Corps B, form 2, as a programmer writes it by hand: the same checks of every input, whole hundredths, the same outcome as the
 * printed module without values. It takes those of whom nothing is asked that is not asked of all.
 */
export function byHand(sheet: Data): Answer {
  const fault = envelopeFault(sheet, ENVELOPE);
  if (fault !== null) return fault;
  const inputs = sheet.inputs as Data;
  const { appointed, category, calibration, delegation, penalty } = inputs;
  const score = inputs.score as Data;
  const end = inputs['period-end'];
  const until = inputs['post-until'];
  const days = inputs['days-worked'];
  const status = inputs['appraisee-status'];
  const absent = inputs['assessor-absent'];
  const leading = inputs['leading-post'];
  if (end == null || appointed == null || until == null || days == null || category == null || status == null)
    return { status: 'incomplete' };
  if (absent == null || calibration == null || delegation == null || penalty == null || score == null)
    return { status: 'incomplete' };
  if (CATEGORIES.has(category) && !ORDINARY.has(category)) return ELSEWHERE;
  if (leading == null) return { status: 'incomplete' };
  if (typeof score !== 'object' || Array.isArray(score)) return malformed('not-by-member');
  const { quality, timeliness, initiative, discipline, penalties } = score;
  if (quality == null || timeliness == null || initiative == null || discipline == null || penalties == null)
    return { status: 'incomplete' };
  const [last, from, to] = [day(end), day(appointed), day(until)];
  if (last === NO_DAY || from === NO_DAY || to === NO_DAY) return malformed('not-a-date');
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > rules.MOST_DAYS)
    return malformed('not-in-range');
  if (!CATEGORIES.has(category)) return malformed('not-an-option');
  if (status !== 'ordinary' && status !== 'seconded' && status !== 'audit-commission-chair')
    return malformed('not-an-option');
  if (calibration !== 'none' && calibration !== 'upheld' && calibration !== 'corrected')
    return malformed('not-an-option');
  if (delegation !== 'none' && delegation !== 'chief-of-staff' && delegation !== 'designated')
    return malformed('not-an-option');
  const cap = capOf(penalty);
  if (cap === BAD) return malformed('not-an-option');
  if (typeof absent !== 'boolean' || typeof leading !== 'boolean') return malformed('not-a-boolean');
  const [q, t, i, d, p] = [cents(quality), cents(timeliness), cents(initiative), cents(discipline), cents(penalties)];
  if (q === BAD || t === BAD || i === BAD || d === BAD || p === BAD) return malformed('not-in-range');
  let keys = 5;
  for (const _ in score as object) keys -= 1;
  if (keys !== 0) return malformed('not-asked');
  keys = 12;
  for (const _ in inputs) keys -= 1;
  if (keys !== 0 || calibration !== 'none' || delegation !== 'none') return ELSEWHERE;
  return graded(last, from, to, days, status, absent, leading, cap, q, t, i, d, p);
}

function graded(
  last: number,
  from: number,
  to: number,
  days: number,
  status: string,
  absent: boolean,
  leading: boolean,
  cap: number,
  q: number,
  t: number,
  i: number,
  d: number,
  p: number,
): Answer {
  const after = nextDay(last);
  const later = last >= PENDING_FROM;
  if (monthsBetween(Math.max(from, monthsBefore(after, 3)), nextDay(to)) < 1)
    return withWarnings({ status: 'not-assessed', ground: 'too-short' }, null, later);
  if (days < 15) return withWarnings({ status: 'not-assessed', ground: 'too-few-days' }, null, later);
  const route = routeOf(leading, absent, status);
  if (leading) return withWarnings({ status: 'refused', refusals: [{ code: 'wrong-form' }], route }, null, later);
  let refusals: object[] | null = null;
  const quarter = monthsBetween(ORIGIN, after);
  if (quarter === monthsBetween(ORIGIN, last) || quarter % 3 !== 0) refusals = [failed('whole-quarter')];
  if (to > last) refusals = [...(refusals ?? []), failed('post-until-in-period')];
  if (p > cap) refusals = [...(refusals ?? []), failed('penalty-cap', { asked: 'penalties' })];
  const warnings = q === 0 || t === 0 || i === 0 || d === 0 || p === 0 ? zeros(q, t, i, d, p) : null;
  const outcome: Answer =
    refusals === null
      ? { status: 'graded', grade: gradeOf(Math.floor(((q + t + i + d + p) * 2 + 5) / 10)), route }
      : { status: 'refused', refusals, route };
  return withWarnings(outcome, warnings, later);
}

function withWarnings(answer: Answer, warnings: object[] | null, later: boolean): Answer {
  if (later) return { ...answer, warnings: [...(warnings ?? []), pending(...rules.PENDING)] };
  return warnings === null ? answer : { ...answer, warnings };
}

function routeOf(leading: boolean, absent: boolean, status: string): NonNullable<Answer['route']> {
  const id = leading ? 'leading' : 'others';
  const form = leading ? 'leader' : 'staff';
  if (absent) return { id, form, assessor: 'substitute', substitute: 'absent' };
  if (status === 'audit-commission-chair')
    return { id, form, assessor: 'maslikhat-chair', substitute: 'audit-commission' };
  if (status === 'seconded') return { id, form, assessor: 'host-body', substitute: 'secondment' };
  return { id, form, assessor: 'head-of-unit' };
}

function zeros(q: number, t: number, i: number, d: number, p: number): object[] {
  const scores = { discipline: d, initiative: i, penalties: p, quality: q, timeliness: t };
  return Object.entries(scores).flatMap(([asked, score]) => (score === 0 ? [failed('zero-score', { asked })] : []));
}
