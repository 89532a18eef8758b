import { formOf, gradedForms, planOf } from '../../batch/index.ts';
import { sheetSchema } from '../../index.ts';
import { Problem } from '../../store/index.ts';
import type { CommandDefinition } from '../definition.ts';
import { FORM, ON } from '../options.ts';

/** `schema`: the JSON Schema of a form's sheet. */
export const schema: CommandDefinition = {
  name: 'schema',
  help: 'help-schema',
  arguments: [{ flags: '<pack>', help: 'argument-pack' }],
  options: [FORM, ON],
  example: 'adisteme schema kz-acs-corps-b --form staff > staff.schema.json',
  run(call) {
    const plan = planOf(call.store, call.store.find(call.words[0] ?? '', call.on));
    const form = formOf({ plans: [plan] }, call.text('form'));
    if (form === undefined)
      throw new Problem('form-needed', { pack: plan.pack.pack, forms: gradedForms(plan).join(', ') });
    call.terminal.json(sheetSchema(plan, form));
  },
};
