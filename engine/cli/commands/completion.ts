import { bashCompletion } from '../completion.ts';
import type { CommandDefinition } from '../definition.ts';
import { GLOBAL_OPTIONS } from '../global-options.ts';
import { COMMANDS } from './index.ts';

/** `completion`: a script that completes commands, options and packs in bash. */
export const completion: CommandDefinition = {
  name: 'completion',
  help: 'help-completion',
  arguments: [],
  options: [],
  example: 'source <(adisteme completion)',
  run(call) {
    call.terminal.print(bashCompletion(COMMANDS, GLOBAL_OPTIONS));
  },
};
