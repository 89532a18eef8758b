import type { CommanderError } from 'commander';
import { type CommandCode, say } from '../model/messages/command.ts';
import { similar } from '../model/similar.ts';
import type { Language } from '../model/text.ts';
import { COMMAND_NAMES } from './commands/index.ts';

/** What commander finds wrong with a call. */
const CODES: Readonly<Record<string, CommandCode>> = {
  'commander.unknownOption': 'usage-option-unknown',
  'commander.unknownCommand': 'usage-command-unknown',
  'commander.missingArgument': 'usage-argument-missing',
  'commander.optionMissingArgument': 'usage-option-without-value',
  'commander.missingMandatoryOptionValue': 'usage-option-missing',
  'commander.excessArguments': 'usage-argument-excess',
  'commander.invalidArgument': 'usage-value-unknown',
};

/** The sentence of a wrong call, with what was probably meant. Commander names the words at fault in quotes. */
export function usageSentence(error: CommanderError, language: Language): string {
  const code = CODES[error.code];
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  if (!code) return error.message.replace(/^error: /, '');
  const sentence = say(code, language, { name, value });
  const meant = meantBy(error, name);
  return meant === null ? sentence : `${sentence} ${say('usage-meant', language, { meant })}`;
}

function meantBy(error: CommanderError, name: string): string | null {
  if (error.code === 'commander.unknownCommand') return similar(name, COMMAND_NAMES);
  return /\(Did you mean (?:one of )?(--[^,?)]+)/.exec(error.message)?.[1] ?? null;
}
