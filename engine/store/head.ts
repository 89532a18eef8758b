import { basename, dirname } from 'node:path';
import { parseDocument } from 'yaml';
import { LANGUAGES, type Text } from '../model/text.ts';
import { isDate } from '../number/date.ts';
import { readJournal } from './journal.ts';
import { readText } from './read.ts';

/** What a pack says about itself before anything else, read without checking the rest. */
export interface Head {
  readonly pack: string | null;
  readonly edition: string | null;
  readonly version: string | null;
  readonly kind: string | null;
  readonly title: Text | null;
  /** Who issued the act. */
  readonly issuer: Text | null;
  /** First day in force. */
  readonly from: string | null;
  /** Last day in force; null where it has none yet. */
  readonly to: string | null;
  /** The date input that decides which edition a sheet falls under. */
  readonly appliesBy: string | null;
}

/** Head of a pack file; what it lacks or writes wrongly is null (`check` tells). */
export function readHead(file: string): Head {
  return headIn(readJournal(dirname(file))?.files[basename(file)] ?? readText(file));
}

/** Head of a pack by the text of its main file. */
export function headIn(pack: string): Head {
  const document = parseDocument(headOf(pack), { logLevel: 'silent' });
  const text = (...path: string[]): string | null => {
    const value = document.getIn(path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  const date = (...path: string[]): string | null => {
    const value = text(...path);
    return value !== null && isDate(value) ? value : null;
  };
  return {
    pack: text('pack'),
    edition: text('edition'),
    version: text('version'),
    kind: text('kind'),
    title: textAt(text, 'title'),
    issuer: textAt(text, 'act', 'issuer'),
    from: date('force', 'from'),
    to: date('force', 'to'),
    appliesBy: text('force', 'appliesBy'),
  };
}

/** The sections of a pack that make its head; all of the text where they don't stand at the start of a line. */
function headOf(text: string): string {
  const sections = text.split(/^(?=[a-z]+:)/m).filter((section) => HEAD.test(section));
  return sections.length > 0 ? sections.join('') : text;
}

const HEAD = /^(pack|edition|version|kind|title|act|force):/;

function textAt(text: (...path: string[]) => string | null, ...path: string[]): Text | null {
  const [kk, ru, en] = LANGUAGES.map((language) => text(...path, language));
  return kk && ru && en ? { kk, ru, en } : null;
}
