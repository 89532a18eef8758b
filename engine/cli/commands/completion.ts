import { bashCompletion } from '../completion.ts';
import type { CommandDefinition } from '../definition.ts';
import { GLOBAL_OPTIONS } from '../global-options.ts';

/** `completion`: a script that completes commands, options and packs in bash. `commands` are all there are, itself among them. */
export function completionOf(commands: () => Promise<readonly CommandDefinition[]>): CommandDefinition {
  return {
    name: 'completion',
    help: 'help-completion',
    arguments: [],
    options: [],
    example: 'source <(adisteme completion)',
    async run(call) {
      call.terminal.print(bashCompletion(await commands(), GLOBAL_OPTIONS));
    },
  };
}
