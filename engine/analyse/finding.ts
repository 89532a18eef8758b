import type { Params } from '../model/diagnostic.ts';
import type { AnalyseCode } from '../model/messages/analyse.ts';
import { didYouMean } from '../model/similar.ts';

/** What a check reports; `analyse` makes diagnostics of them. */
export interface Finding {
  readonly code: AnalyseCode;
  readonly path: string;
  readonly params: Params;
}

/** A finding for a name that a list does not have, with what is most like it. */
export function unknown(code: AnalyseCode, name: string, known: readonly string[], path: string): Finding[] {
  return known.includes(name) ? [] : [{ code, path, params: { name, similar: didYouMean(name, known) } }];
}
