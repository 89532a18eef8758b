import { Command, Option } from 'commander';
import { say } from '../model/messages/command.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { version } from '../store/home.ts';
import type { Options } from './call.ts';
import type { CommandDefinition, OptionDefinition } from './definition.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';
import { localize } from './help.ts';
import type { Terminal } from './terminal.ts';

/** The command line of some commands, with all help in one language. */
export function program(commands: readonly CommandDefinition[], terminal: Terminal, language: Language): Command {
  const root = localize(new Command('adisteme'), language)
    .description(say('help', language))
    .version(version(), '-V, --version', say('option-version', language))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: (text) => terminal.print(text.trimEnd()) });
  for (const option of GLOBAL_OPTIONS) root.addOption(optionOf(option, language));
  example(root, 'adisteme grade sheet.yaml --explain', language);
  for (const definition of commands) add(root, definition, terminal, language);
  return root;
}

function add(root: Command, definition: CommandDefinition, terminal: Terminal, language: Language): void {
  const command = root.command(definition.name).description(say(definition.help, language));
  localize(command, language);
  for (const { flags, help } of definition.arguments) command.argument(flags, say(help, language));
  for (const option of definition.options) command.addOption(optionOf(option, language));
  example(command, definition.example, language);
  command.action(async (...given: unknown[]) => {
    const { Call } = await import('./call.ts');
    const words = given
      .slice(0, definition.arguments.length)
      .flat()
      .filter((word) => word !== undefined);
    return definition.run(new Call(terminal, language, words.map(String), command.optsWithGlobals<Options>()));
  });
}

function optionOf({ flags, help, required, repeated, fallback }: OptionDefinition, language: Language): Option {
  const option = new Option(flags, say(help, language));
  if (required) option.makeOptionMandatory();
  if (fallback !== undefined) option.default(fallback);
  if (flags.startsWith('--lang ')) option.choices(LANGUAGES);
  if (repeated) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function example(command: Command, line: string, language: Language): void {
  command.addHelpText('after', `\n${say('help-example', language)}\n  ${line}`);
}
