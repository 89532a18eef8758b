import { stringify } from 'yaml';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';
import { ON, READING } from '../options.ts';

/** `show`: a pack in one piece, its parts merged and its readings applied. */
export const show: CommandDefinition = {
  name: 'show',
  help: 'help-show',
  arguments: [{ flags: '<pack>', help: 'argument-pack' }],
  options: [READING, ON],
  example: 'adisteme show kz-acs-corps-b --on 2025-09-30',
  run(call) {
    const { entry } = call.store.find(call.words[0] ?? '', call.on);
    const { pack, plan, diagnostics } = call.store.open(entry, call.readings);
    if (pack && call.json) call.terminal.json(pack);
    else if (pack) call.terminal.print(stringify(pack, { lineWidth: 120 }).trimEnd());
    if (plan) return;
    call.terminal.fail(1);
    for (const finding of diagnostics) call.terminal.tell(findingLine(finding, call.language));
  },
};
