import { fill, type Params } from '../diagnostic.ts';
import type { Language, Text } from '../text.ts';
import { BATCH } from './command/batch.ts';
import { CASES } from './command/cases.ts';
import { DIFF } from './command/diff.ts';
import { FILES } from './command/files.ts';
import { HELP } from './command/help.ts';
import { IMPACT } from './command/impact.ts';
import { PACKS } from './command/packs.ts';
import { PUBLISH } from './command/publish.ts';
import { USAGE } from './command/usage.ts';
import { WORDS } from './command/words.ts';

/** Everything that the command line, the pack store, the cases and the batch say, in three languages. */
export const COMMAND = {
  ...FILES,
  ...PACKS,
  ...PUBLISH,
  ...CASES,
  ...BATCH,
  ...USAGE,
  ...HELP,
  ...WORDS,
  ...DIFF,
  ...IMPACT,
} as const satisfies Readonly<Record<string, Text>>;

export type CommandCode = keyof typeof COMMAND;

export function isCommandCode(code: string): code is CommandCode {
  return Object.hasOwn(COMMAND, code);
}

/** The sentence of a code. */
export function say(code: CommandCode, language: Language, params: Params = {}): string {
  return fill(COMMAND[code][language], params, language);
}
