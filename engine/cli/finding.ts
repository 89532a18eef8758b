import type { Diagnostic, Repair } from '../model/diagnostic.ts';
import { CHECK_WORDS } from '../model/messages/command/check.ts';
import type { Change } from '../model/pack.ts';
import type { Language } from '../model/text.ts';
import { sentenceOf } from '../store/index.ts';

/** `file:line:column severity code message`. */
export function findingLine({ code, severity, place, params }: Diagnostic, language: Language): string {
  const { file = '-', line = 1, column = 1 } = place;
  return `${file}:${line}:${column} ${severity} ${code} ${sentenceOf(code, params, language)}`;
}

/** What a finding rests on and what would mend it, a line each, indented: citation, witness, repairs. */
export function findingDetail(
  { cite, witness, proof, defect, repairs = [] }: Diagnostic,
  language: Language,
): string[] {
  const say = (word: keyof typeof CHECK_WORDS, text: string) => `    ${CHECK_WORDS[word][language]}: ${text}`;
  return [
    ...(cite ? [say('cite', cite.join(', '))] : []),
    ...(defect === undefined ? [] : [say('defect', defect)]),
    ...(witness?.sheets ?? []).map((sheet) => say('witness', JSON.stringify(sheet))),
    ...(proof?.why ? [say('open', proof.why[language])] : []),
    ...repairs.flatMap(({ text, changes }) => [
      say('repair', text[language]),
      ...changes.map((change) => `      ${changeLine(change)}`),
    ]),
  ];
}

/** A change as a line of YAML that an amending pack takes. */
function changeLine({ op, at, was, with: value, to }: Change): string {
  const keys = { op, at, was, with: value, to };
  const given = Object.entries(keys).filter(([, one]) => one !== undefined);
  return `- { ${given.map(([key, one]) => `${key}: ${typeof one === 'string' ? one : JSON.stringify(one)}`).join(', ')} }`;
}

/** A finding as plain data; keys without a value are left out. */
export function findingData(finding: Diagnostic, language: Language): Readonly<Record<string, unknown>> {
  const { code, severity, params, cite, witness, proof, defect, repairs } = finding;
  const { file, line, column, path } = finding.place;
  return {
    ...{ file, line, column, path, severity, code, message: sentenceOf(code, params, language) },
    ...{ cite, defect, witness },
    proof: proof && { status: proof.status, why: proof.why?.[language] },
    repairs: repairs?.map(({ text, changes }: Repair) => ({ text: text[language], changes })),
  };
}
