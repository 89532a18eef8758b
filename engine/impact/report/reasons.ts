import { say } from '../../model/messages/command.ts';
import type { Person } from '../tally.ts';
import type { Report } from './names.ts';

/** The changes responsible for one sheet, by label: each that suffices, those that do so only together joined. */
export function reasonsText({ reasons }: Person, { impact, language }: Report): string {
  if (reasons === null) return say('impact-reason-none', language);
  const labels = new Map(impact.units.map(({ unit }) => [unit.at, unit.label[language]]));
  const told = reasons.map((units) =>
    [...new Set(units.map((at) => labels.get(at) ?? at))].join(say('impact-and', language)),
  );
  return say('impact-reason', language, { units: [...new Set(told)].join(say('impact-or', language)) });
}

/** Why the second edition cannot read a sheet. */
export function unreadableText({ after }: Person, { language }: Report): string {
  if (!after.why) return say('impact-no-form', language, { form: after.form });
  return after.why.map((message) => message[language]).join(' ');
}
