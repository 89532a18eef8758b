import type { AnalyseCode } from '../model/messages/analyse.ts';
import { didYouMean, similar } from '../model/similar.ts';
import type { Finding } from './finding.ts';
import { repair } from './repair.ts';

/** A finding for a name that a list does not have, with what is most like it. `written`: all that stands at the path. */
export function unknown(
  code: AnalyseCode,
  name: string,
  known: readonly string[],
  path: string,
  written = name,
): Finding[] {
  if (known.includes(name)) return [];
  const meant = similar(name, known);
  const repairs =
    meant === null
      ? []
      : [
          repair('repair-name', { was: name, with: meant }, [
            { op: 'replace', at: path, was: written, with: written.replace(name, meant) },
          ]),
        ];
  return [{ code, path, params: { name, similar: didYouMean(name, known) }, repairs }];
}
