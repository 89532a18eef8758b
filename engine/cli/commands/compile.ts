import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { formOf, gradedForms, planOf } from '../../batch/index.ts';
import { lowerForm } from '../../compile/program/index.ts';
import { printModule, printTypes } from '../../javascript/index.ts';
import { Problem, writeAtomically } from '../../store/index.ts';
import type { CommandDefinition } from '../definition.ts';
import { FORCE, FORM, ON } from '../options.ts';

/** `compile`: a form as a JavaScript module that needs nothing else, and its types. */
export const compileCommand: CommandDefinition = {
  name: 'compile',
  help: 'help-compile',
  arguments: [{ flags: '<pack>', help: 'argument-pack' }],
  options: [FORM, ON, { flags: '--out <file>', help: 'option-compile-out', required: true }, FORCE],
  example: 'adisteme compile kz-acs-corps-b --form staff --out staff.js',
  run(call) {
    const out = call.text('out') ?? '';
    const plan = planOf(call.store, call.store.find(call.words[0] ?? '', call.on));
    const form = formOf({ plans: [plan] }, call.text('form'));
    if (form === undefined)
      throw new Problem('form-needed', { pack: plan.pack.pack, forms: gradedForms(plan).join(', ') });
    const ending = extname(out).toLowerCase();
    if (ending !== '.js' && ending !== '.mjs')
      throw new Problem('file-kind', { path: out, kinds: '.js, .mjs', option: '--out' });
    const types = `${out.slice(0, -ending.length)}.d${ending === '.mjs' ? '.mts' : '.ts'}`;
    const taken = [out, types].find((path) => existsSync(path));
    if (taken !== undefined && !call.flag('force')) throw new Problem('output-exists', { path: taken });
    const program = lowerForm(plan, form);
    writeAtomically(out, printModule(program));
    writeAtomically(types, printTypes(program));
    call.terminal.tell(call.say('compile-written', { path: out, types }));
  },
};
