import { type Answer, failed, malformed } from '../answers.ts';
import { day, monthsBetween, NO_DAY, nextDay } from '../days.ts';
import { envelopeFault } from '../envelope.ts';
import * as rules from './rules.ts';

type Data = Readonly<Record<string, unknown>>;

const ENVELOPE = { pack: 'kz-mic-2018-103', edition: '2018-03-26', form: 'competency' };

const ASKED = new Map(
  rules.GROUPS.map((group) => [
    group,
    [rules.competenciesOf(group, false), rules.competenciesOf(group, true)] as const,
  ]),
);
const CATEGORIES = new Set<unknown>(rules.OPTIONS.category);
const ROLES = new Set<unknown>(rules.ROLES);
const INCOMPLETE: Answer = { status: 'incomplete' };

/** The competencies of the MIC as a programmer writes them by hand: the same checks of every input, the same outcome without values. */
export function byHand(sheet: Data): Answer {
  const fault = envelopeFault(sheet, ENVELOPE);
  if (fault !== null) return fault;
  const inputs = sheet.inputs as Data;
  const { appointed, category, interruption, probation, resumed } = inputs;
  const decision = inputs['commission-decision'];
  const end = inputs['period-end'];
  const services = inputs['provides-services'];
  const role = inputs['post-role'];
  const observed = inputs.observed;
  const findings = inputs['commission-finding'];
  if (appointed == null || category == null || interruption == null || probation == null) return INCOMPLETE;
  if (decision == null || end == null || services == null) return INCOMPLETE;
  const [since, last] = [day(appointed), day(end)];
  if (since === NO_DAY || last === NO_DAY) return malformed('not-a-date');
  if (!CATEGORIES.has(category)) return malformed('not-an-option');
  if (decision !== 'awaited' && decision !== 'approve' && decision !== 'revise') return malformed('not-an-option');
  if (typeof probation !== 'boolean' || typeof services !== 'boolean') return malformed('not-a-boolean');
  let keys = 7;
  if (observed !== undefined) keys += 1;
  if (observed != null && (typeof observed !== 'object' || Array.isArray(observed))) return malformed('not-by-member');
  let from = since;
  if (interruption === 'social-leave' || interruption === 'study') {
    if (resumed == null) return INCOMPLETE;
    from = day(resumed);
    if (from === NO_DAY) return malformed('not-a-date');
    keys += 1;
  } else if (interruption !== 'none') return malformed('not-an-option');
  let group = rules.GROUP_OF[category as string];
  if (category === 'C-2' || category === 'C-3' || category === 'C-O-4') {
    if (role == null) return INCOMPLETE;
    if (!ROLES.has(role)) return malformed('not-an-option');
    group = rules.GROUP_OF[`${category} ${role}`];
    keys += 1;
  }
  if (decision === 'revise') {
    if (findings == null) return INCOMPLETE;
    if (typeof findings !== 'object' || Array.isArray(findings)) return malformed('not-by-member');
    keys += 1;
  }
  for (const _ in inputs) keys -= 1;
  if (keys !== 0) return malformed('not-asked');
  const asked = (ASKED.get(group ?? 'none') as NonNullable<ReturnType<typeof ASKED.get>>)[services ? 1 : 0];
  const found = graded(asked, observed as Data | undefined);
  if (typeof found === 'string') return found === 'incomplete' ? INCOMPLETE : malformed(found);
  const revised = decision === 'revise' ? revision(asked, findings as Data) : null;
  if (typeof revised === 'string') return revised === 'incomplete' ? INCOMPLETE : malformed(revised);
  if (monthsBetween(from, nextDay(last)) < 3) return { status: 'not-assessed', ground: 'under-three-months' };
  if (probation) return { status: 'not-assessed', ground: 'on-probation' };
  const route = { id: 'competency', form: 'competency', assessor: 'direct-supervisor' };
  if (from < since) return { status: 'refused', refusals: [failed('return-after-appointment')], route };
  if (found === null) return { status: 'undetermined', undetermined: { ...rules.UNDETERMINED } };
  return { status: 'graded', grade: revised ?? found, route };
}

/** Whether three quarters of the indicators of each competency were observed; null where there are none; or what is wrong. */
function graded(
  asked: readonly rules.Competency[],
  observed: Data | undefined,
): Record<string, string> | null | string {
  const grade: Record<string, string> = {};
  let keys = 0;
  for (const { id, indicators } of asked) {
    let met = 0;
    for (const indicator of indicators) {
      const value = observed?.[indicator];
      if (value === true) met += 1;
      else if (value == null) return 'incomplete';
      else if (value !== false) return 'not-a-boolean';
    }
    keys += indicators.length;
    grade[id] = met * 4 >= indicators.length * 3 ? 'meets' : 'does-not-meet';
  }
  const isNone = keys === 0;
  for (const _ in observed) keys -= 1;
  return keys !== 0 ? 'not-asked' : isNone ? null : grade;
}

/** What the Commission found instead, or what is wrong. */
function revision(asked: readonly rules.Competency[], findings: Data): Record<string, string> | string {
  const grade: Record<string, string> = {};
  let keys = asked.length;
  for (const { id } of asked) {
    const value = findings[id];
    if (value == null) return 'incomplete';
    if (value !== 'meets' && value !== 'does-not-meet') return 'not-an-option';
    grade[id] = value;
  }
  for (const _ in findings) keys -= 1;
  return keys === 0 ? grade : 'not-asked';
}
