import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/text.ts';
import { sentenceOf } from '../store/index.ts';

/** `file:line:column severity code message`. */
export function findingLine({ code, severity, place, params }: Diagnostic, language: Language): string {
  const { file = '-', line = 1, column = 1 } = place;
  return `${file}:${line}:${column} ${severity} ${code} ${sentenceOf(code, params, language)}`;
}

/** A finding as plain data. */
export function findingData(finding: Diagnostic, language: Language): Readonly<Record<string, unknown>> {
  const { code, severity, params } = finding;
  const { file, line, column, path } = finding.place;
  return { file, line, column, path, severity, code, message: sentenceOf(code, params, language) };
}
