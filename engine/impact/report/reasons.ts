import { say } from '../../model/messages/command.ts';
import type { Person } from '../tally.ts';
import { formName, type Report } from './names.ts';

/** Most changes told by their labels; more go by their numbers in the list of changes. */
const NAMED_UNITS = 2;

/** Most sheets named under one reason. */
const NAMED = 5;

/** The changes responsible for one sheet, by label: each that suffices, those that do so only together joined. */
export function reasonsText({ reasons, before, after }: Person, { impact, b, language }: Report): string {
  if (reasons === null && before.form !== after.form)
    return say('impact-other-form', language, { form: formName(after.form, b, language) });
  if (reasons === null) return say('impact-reason-none', language);
  const places = new Map(impact.units.map(({ unit }, place) => [unit.at, { unit, number: place + 1 }]));
  const told = reasons.map((units) => {
    const found = units.flatMap((at) => places.get(at) ?? []).sort((a, b) => a.number - b.number);
    if (found.length > NAMED_UNITS)
      return say('impact-several', language, { numbers: found.map(({ number }) => number).join(', ') });
    return found.map(({ unit }) => unit.label[language]).join(say('impact-and', language));
  });
  return say('impact-reason', language, { units: [...new Set(told)].join(say('impact-or', language)) });
}

/** Sheets that the second edition cannot read, by the reason: how many, and which come first. */
export function unreadableLines(persons: readonly Person[], report: Report): string[] {
  const byReason = new Map<string, string[]>();
  for (const person of persons) {
    const reason = unreadableText(person, report);
    byReason.set(reason, [...(byReason.get(reason) ?? []), person.sheet]);
  }
  return [...byReason].map(([reason, sheets]) => {
    const first = sheets.slice(0, NAMED).join(', ');
    return `${reason} — ${sheets.length}: ${first}${sheets.length > NAMED ? ', …' : ''}`;
  });
}

/** Why the second edition cannot read a sheet. */
function unreadableText({ after }: Person, { language }: Report): string {
  if (!after.why) return say('impact-no-form', language, { form: after.form });
  return after.why.map((message) => message[language]).join(' ');
}
