import { type Answer, malformed, pending } from '../answers.ts';
import { day, NO_DAY } from '../days.ts';
import { envelopeFault } from '../envelope.ts';
import * as rules from './rules.ts';

type Data = Readonly<Record<string, unknown>>;

const ENVELOPE = { pack: 'kz-acs-corps-a', edition: '2025-07-28', form: 'survey' };

const PENDING_FROM = day(rules.PENDING_FROM);
const INCOMPLETE: Answer = { status: 'incomplete' };
const QUESTIONS = rules.QUESTIONS.map((one) => ({ ...one, places: placesOf(one.answers) }));
const AGREEMENTS = placesOf(rules.AGREEMENTS);

/** The anonymous survey as a programmer writes it by hand: the same checks of every input, counts and exact shares. */
export function byHand(sheet: Data): Answer {
  const fault = envelopeFault(sheet, ENVELOPE);
  if (fault !== null) return fault;
  const inputs = sheet.inputs as Data;
  const { respondent } = inputs;
  const end = inputs['period-end'];
  if (respondent == null || end == null) return INCOMPLETE;
  const last = day(end);
  if (last === NO_DAY) return malformed('not-a-date');
  let keys = 2;
  for (const _ in inputs) keys -= 1;
  if (keys !== 0) return malformed('not-asked');
  if (!Array.isArray(respondent)) return malformed('not-a-list');
  if (respondent.length > rules.MOST) return malformed('too-many-members');
  const values = valuesOf(respondent);
  if (typeof values === 'string') return values === 'incomplete' ? INCOMPLETE : malformed(values);
  const answer = { status: 'graded', values };
  return last < PENDING_FROM ? answer : { ...answer, warnings: [pending(...rules.PENDING)] };
}

/** How often each answer was given, and its share; or what is wrong. */
function valuesOf(respondents: readonly Data[]): object | string {
  const counts = QUESTIONS.map(({ answers }) => new Array<number>(answers.length).fill(0));
  const agreed = rules.STATEMENTS.map(() => new Array<number>(rules.AGREEMENTS.length).fill(0));
  for (const one of respondents) {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return 'not-a-record';
    let keys = one.id === undefined ? QUESTIONS.length + 1 : QUESTIONS.length + 2;
    for (let at = 0; at < QUESTIONS.length; at += 1) {
      const { input, places } = QUESTIONS[at] as (typeof QUESTIONS)[number];
      const given = one[input];
      if (given == null) return 'incomplete';
      const place = places.get(given);
      if (place === undefined) return 'not-an-option';
      const count = counts[at] as number[];
      count[place] = (count[place] as number) + 1;
    }
    const agreement = one.agreement as Data;
    if (agreement == null) return 'incomplete';
    if (typeof agreement !== 'object' || Array.isArray(agreement)) return 'not-by-member';
    for (let at = 0; at < agreed.length; at += 1) {
      const given = agreement[rules.STATEMENTS[at] as string];
      if (given == null) return 'incomplete';
      const place = AGREEMENTS.get(given);
      if (place === undefined) return 'not-an-option';
      const count = agreed[at] as number[];
      count[place] = (count[place] as number) + 1;
    }
    for (const _ in one) keys -= 1;
    if (keys !== 0) return 'not-asked';
    keys = agreed.length;
    for (const _ in agreement) keys -= 1;
    if (keys !== 0) return 'not-asked';
  }
  const total = respondents.length;
  if (total === 0) return 'set-size';
  const values: Record<string, object | string> = { respondents: String(total) };
  for (let at = 0; at < QUESTIONS.length; at += 1) {
    const { value, answers, hasShare } = QUESTIONS[at] as (typeof QUESTIONS)[number];
    const [counted, shares] = told(answers, counts[at] as number[], total);
    values[`${value}-count`] = counted;
    if (hasShare) values[`${value}-share`] = shares;
  }
  const counted: Record<string, object> = {};
  const shares: Record<string, object> = {};
  for (let at = 0; at < agreed.length; at += 1) {
    const statement = rules.STATEMENTS[at] as string;
    [counted[statement], shares[statement]] = told(rules.AGREEMENTS, agreed[at] as number[], total);
  }
  values['agreement-count'] = counted;
  values['agreement-share'] = shares;
  return values;
}

/** Counts and shares by answer, as texts. */
function told(answers: readonly string[], counts: readonly number[], total: number): [object, object] {
  const [counted, shares]: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (let at = 0; at < answers.length; at += 1) {
    const count = counts[at] as number;
    counted[answers[at] as string] = String(count);
    shares[answers[at] as string] = shareText(count, total);
  }
  return [counted, shares];
}

const SHARES = new Map<number, string>();

/** A share as a decimal where it has an end, else as a fraction in lowest terms. */
function shareText(count: number, total: number): string {
  const key = count * 1024 + total;
  const known = SHARES.get(key);
  if (known !== undefined) return known;
  let [common, rest] = [count, total];
  while (rest !== 0) [common, rest] = [rest, common % rest];
  const [top, bottom] = [count / common, total / common];
  let others = bottom;
  for (const factor of [2, 5]) while (others % factor === 0) others /= factor;
  const text = others === 1 ? String(top / bottom) : `${top}/${bottom}`;
  SHARES.set(key, text);
  return text;
}

function placesOf(answers: readonly string[]): Map<unknown, number> {
  return new Map(answers.map((answer, place) => [answer, place]));
}
