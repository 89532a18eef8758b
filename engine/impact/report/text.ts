import { formatCitation } from '../../explain/index.ts';
import { say } from '../../model/messages/command.ts';
import type { Person } from '../tally.ts';
import { isByMember, type Matrix, matrices } from './matrix.ts';
import { formName, inputName, keyName, laterName, outcomeName, type Report } from './names.ts';
import { reasonsText, unreadableLines } from './reasons.ts';

/** Most lines of a list; the data and the page have more. */
const LONGEST = 20;

/** Puts a table into columns of equal width. */
export type Tabulate = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

/** An impact as text for a terminal. */
export function impactText(report: Report, tabulate: Tabulate): string {
  const { impact, language } = report;
  const { sheets, changed, otherValues, persons } = impact;
  const unreadable = persons.filter(({ after }) => after.status === 'unreadable');
  const told = persons.filter(({ after }) => after.status !== 'unreadable');
  const counts = (record: Readonly<Record<string, number>>): string[] =>
    Object.entries(record).map(([id, count]) =>
      say('impact-sheets-of', language, { name: inputName(id, report), count }),
    );
  const blocks = [
    say('impact-count', language, { sheets, changed, otherValues }),
    ...matrices(report).map((matrix) => matrixText(matrix, report, tabulate)),
    list(say('impact-units', language), unitLines(report), report),
    list(
      say('impact-persons', language),
      told.map((person) => `${personText(person, report)}; ${reasonsText(person, report)}`),
      report,
    ),
    list(say('impact-gained', language), impact.gained, report),
    list(say('impact-lost', language), impact.lost, report),
    list(say('impact-unreadable', language), unreadableLines(unreadable, report), report),
    list(say('impact-dropped', language), counts(impact.dropped), report),
    list(say('impact-lacking', language), counts(impact.lacking), report),
    list(
      say('impact-foreign', language),
      impact.foreign.map(({ sheet, messages }) => `${sheet}: ${messages.map((one) => one[language]).join(' ')}`),
      report,
    ),
    impact.findings.length > 0 ? say('impact-malformed', language, { count: impact.findings.length }) : null,
  ];
  return blocks.filter((block) => block !== null).join('\n\n');
}

function unitLines({ impact, language }: Report): string[] {
  return impact.units.map(({ unit, alone, together }, place) => {
    const line = say('impact-unit', language, { label: unit.label, at: unit.at, number: place + 1, alone, together });
    return unit.cite.length === 0 ? line : `${line} [${formatCitation(unit.cite, language)}]`;
  });
}

function personText(person: Person, report: Report): string {
  const { a, language } = report;
  const sides = { before: outcomeName(person.before, a, language), after: laterName(person, report) };
  return say('impact-person', language, { sheet: person.sheet, ...sides });
}

function matrixText(matrix: Matrix, report: Report, tabulate: Tabulate): string {
  const { a, b, language } = report;
  const head = ['', ...matrix.columns.map((key) => keyName(key, b, language)), say('impact-total', language)];
  const rows = matrix.rows.map((from) => [
    keyName(from, a, language),
    ...matrix.columns.map((to) => String(matrix.count(from, to) || '')),
    String(matrix.before(from)),
  ]);
  const sums = [...matrix.columns.map((key) => String(matrix.after(key))), String(matrix.total)];
  const notes = [
    say('impact-matrix', language, { form: formName(matrix.form, a, language) }),
    ...(isByMember(matrix.form, report) ? [say('impact-members', language)] : []),
    say('impact-matrix-note', language),
  ];
  return [...notes, tabulate(head, [...rows, [say('impact-total', language), ...sums]])].join('\n');
}

function list(heading: string, lines: readonly string[], { language }: Report): string | null {
  if (lines.length === 0) return null;
  const more = lines.length - LONGEST;
  const last = more > 0 ? [`  ${say('impact-more', language, { count: more })}`] : [];
  return [`${heading} (${lines.length})`, ...lines.slice(0, LONGEST).map((line) => `  ${line}`), ...last].join('\n');
}
