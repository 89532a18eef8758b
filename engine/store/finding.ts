import type { Diagnostic, Params } from '../model/diagnostic.ts';
import { isCommandCode, say } from '../model/messages/command.ts';
import { messageOf } from '../model/messages/index.ts';
import { LANGUAGES, type Language, type Text } from '../model/text.ts';

/** The sentence of a code of the engine or of the command line. */
export function sentenceOf(code: string, params: Params, language: Language): string {
  return isCommandCode(code)
    ? say(code, language, params)
    : messageOf({ code, params, severity: 'error', place: {} }, language);
}

/** The sentence of a finding in all languages, to stand inside another sentence. */
export function textOf({ code, params }: Pick<Diagnostic, 'code' | 'params'>): Text {
  const [kk = '', ru = '', en = ''] = LANGUAGES.map((language) => sentenceOf(code, params, language));
  return { kk, ru, en };
}
