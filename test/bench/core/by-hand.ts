import { type Answer, ELSEWHERE, malformed } from '../answers.ts';
import { envelopeFault } from '../envelope.ts';
import { BAD, capOf, cents, gradeOf } from '../staff/scores.ts';
import * as rules from './rules.ts';

type Data = Readonly<Record<string, unknown>>;

const ENVELOPE = { pack: 'kz-acs-corps-b', edition: '2025-07-28', form: 'staff' };

/**
 * The core of Corps B, form 2, as a programmer writes it by hand: the same checks of every input, whole hundredths, the same outcome
 * as the printed module without values. It takes those who leave out the day on which the period ends.
 */
export function byHand(sheet: Data): Answer {
  const fault = envelopeFault(sheet, ENVELOPE);
  if (fault !== null) return fault;
  const inputs = sheet.inputs as Data;
  if (keysOf(inputs) !== rules.INPUTS.length) return faultOf(inputs);
  const { penalty } = inputs;
  const score = inputs.score as Data;
  const days = inputs['days-worked'];
  if (!isRecord(score) || keysOf(score) !== rules.SCORES.length || !isDayCount(days)) return faultOf(inputs);
  const cap = capOf(penalty);
  const q = cents(score.quality);
  const t = cents(score.timeliness);
  const i = cents(score.initiative);
  const d = cents(score.discipline);
  const p = cents(score.penalties);
  if (cap === BAD || q === BAD || t === BAD || i === BAD || d === BAD || p === BAD) return faultOf(inputs);
  if (days < rules.LEAST_DAYS) return { status: 'not-assessed', ground: 'too-few-days' };
  // The mean is a fifth of the total, and so is never half-way between two hundredths.
  const held = Math.min(q + t + i + d + p, cap * 5);
  return { status: 'graded', grade: gradeOf(Math.floor((held * 2 + 5) / 10)) };
}

/** What is wrong with inputs of which something is. */
function faultOf({ penalty, score, 'days-worked': days, ...more }: Data): Answer {
  if ('period-end' in more) return ELSEWHERE;
  if (days == null || penalty == null || score == null) return { status: 'incomplete' };
  if (!isRecord(score)) return malformed('not-by-member');
  if (rules.SCORES.some((name) => score[name] == null)) return { status: 'incomplete' };
  if (!isDayCount(days)) return malformed('not-in-range');
  if (capOf(penalty) === BAD) return malformed('not-an-option');
  return malformed(rules.SCORES.some((name) => cents(score[name]) === BAD) ? 'not-in-range' : 'not-asked');
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(record: Data): number {
  let keys = 0;
  for (const _ in record) keys += 1;
  return keys;
}

function isDayCount(days: unknown): days is number {
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= rules.MOST_DAYS;
}
