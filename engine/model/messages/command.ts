import { fill, type Params } from '../diagnostic.ts';
import type { Language, Text } from '../text.ts';
import { BATCH } from './command/batch.ts';
import { CASES } from './command/cases.ts';
import { COLUMNS } from './command/columns.ts';
import { DIFF } from './command/diff.ts';
import { EDIT } from './command/edit.ts';
import { FILES } from './command/files.ts';
import { HELP } from './command/help.ts';
import { IMPACT } from './command/impact.ts';
import { NEXT } from './command/next.ts';
import { PACKS } from './command/packs.ts';
import { PUBLISH } from './command/publish.ts';
import { REPORT } from './command/report.ts';
import { REQUEST } from './command/request.ts';
import { SERVE } from './command/serve.ts';
import { SQL } from './command/sql.ts';
import { TEMPLATE } from './command/template.ts';
import { USAGE } from './command/usage.ts';
import { WORDS } from './command/words.ts';

/** Everything that the command line, the pack store, the cases and the batch say, in three languages. */
export const COMMAND = {
  ...FILES,
  ...PACKS,
  ...PUBLISH,
  ...EDIT,
  ...SERVE,
  ...REQUEST,
  ...CASES,
  ...BATCH,
  ...COLUMNS,
  ...REPORT,
  ...TEMPLATE,
  ...USAGE,
  ...HELP,
  ...WORDS,
  ...DIFF,
  ...IMPACT,
  ...NEXT,
  ...SQL,
} as const satisfies Readonly<Record<string, Text>>;

export type CommandCode = keyof typeof COMMAND;

export function isCommandCode(code: string): code is CommandCode {
  return Object.hasOwn(COMMAND, code);
}

/** The sentence of a code. */
export function say(code: CommandCode, language: Language, params: Params = {}): string {
  return fill(COMMAND[code][language], params, language);
}
