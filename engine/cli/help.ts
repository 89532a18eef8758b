import type { Command, Help } from 'commander';
import { type CommandCode, say } from '../model/messages/command.ts';
import type { Language } from '../model/text.ts';

/** Headings of commander's help, and what stands for them. */
const TITLES: Readonly<Record<string, CommandCode>> = {
  'Usage:': 'help-usage',
  'Arguments:': 'help-arguments',
  'Options:': 'help-options',
  'Commands:': 'help-commands',
};

/** Makes a command's help speak a language. */
export function localize(command: Command, language: Language): Command {
  const help: Partial<Help> = {
    helpWidth: 120,
    styleTitle: (title) => (TITLES[title] ? say(TITLES[title], language) : title),
    styleUsage: (usage) =>
      usage
        .replace('[options]', `[${say('help-usage-options', language)}]`)
        .replace('[command]', `[${say('help-usage-command', language)}]`),
    subcommandTerm: (one) => one.name(),
    optionDescription: (option) => {
      const { description, defaultValue } = option;
      return defaultValue === undefined
        ? description
        : `${description} (${say('help-default', language)} ${defaultValue})`;
    },
  };
  return command.configureHelp(help).helpOption('-h, --help', say('option-help', language));
}
