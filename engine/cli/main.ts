import { CommanderError } from 'commander';
import { say } from '../model/messages/command.ts';
import type { Language } from '../model/text.ts';
import { Problem } from '../store/problem.ts';
import { commandsFor } from './commands/index.ts';
import { languageOf } from './language.ts';
import { program } from './program.ts';
import { Terminal } from './terminal.ts';
import { usageSentence } from './usage.ts';

const words = process.argv.slice(2);
const language = languageOf(words, process.env);
const terminal = new Terminal();

void main();

async function main(): Promise<void> {
  try {
    const root = program(await commandsFor(words), terminal, language);
    if (words.length === 0) {
      terminal.tell(root.helpInformation());
      terminal.fail(2);
    } else await root.parseAsync(words, { from: 'user' });
  } catch (error) {
    await report(error, language);
  }
  process.exitCode ||= terminal.code;
}

/** One line for whatever ended the call; help and version end it too, and are no error. */
async function report(error: unknown, language: Language): Promise<void> {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  terminal.fail(2);
  terminal.tell(`adisteme: ${await sentence(error, language)}`);
  if (process.env.ADISTEME_DEBUG === '1' && error instanceof Error) terminal.tell(error.stack ?? '');
}

async function sentence(error: unknown, language: Language): Promise<string> {
  if (error instanceof Problem) {
    const { Call } = await import('./call.ts');
    return new Call(terminal, language, [], {}).sentence(error);
  }
  if (error instanceof CommanderError) return usageSentence(error, language);
  const cause = error instanceof Error ? error.message : String(error);
  return say('unexpected', language, { cause: cause.split('\n')[0] ?? '' });
}
