import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { formOf, gradedForms, planOf } from '../../batch/index.ts';
import { MOST_MEMBERS } from '../../model/members.ts';
import { Problem, writeAtomically } from '../../store/index.ts';
import { csvTemplate, type TemplateOptions, templateColumns, writeXlsxTemplate } from '../../template/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { FORCE, FORM, ON } from '../options.ts';

/** Most rows of a template: those of a worksheet without its header. */
const MOST_ROWS = 1_048_000;

/** `template`: a table to fill in, which `batch` reads. */
export const templateCommand: CommandDefinition = {
  name: 'template',
  help: 'help-template',
  arguments: [{ flags: '<pack>', help: 'argument-pack' }],
  options: [
    FORM,
    ON,
    { flags: '--out <file>', help: 'option-template-out', required: true },
    { flags: '--rows <number>', help: 'option-rows', fallback: '200' },
    { flags: '--members <number>', help: 'option-members', fallback: '10' },
    FORCE,
  ],
  example: 'adisteme template kz-acs-corps-b --form staff --out staff.xlsx --lang kk',
  async run(call) {
    const out = call.text('out') ?? '';
    const options = optionsOf(call);
    const { short } = templateColumns(options);
    if (existsSync(out) && !call.flag('force')) throw new Problem('output-exists', { path: out });
    if (extname(out).toLowerCase() === '.xlsx') await writeXlsxTemplate(out, options);
    else if (extname(out).toLowerCase() === '.csv') writeAtomically(out, csvTemplate(options));
    else throw new Problem('file-kind', { path: out, kinds: '.xlsx, .csv', option: '--out' });
    for (const { label, given, most } of short)
      call.terminal.tell(call.say('template-members', { set: label, given, most }));
    const { pack, edition } = options.plan.pack;
    const command = `adisteme batch ${out} --out results.csv --pack ${pack}@${edition} --form ${options.form.id}`;
    call.terminal.tell(call.say('template-written', { path: out, command }));
  },
};

function optionsOf(call: Call): TemplateOptions {
  const plan = planOf(call.store, call.store.find(call.words[0] ?? '', call.on));
  const id = formOf({ plans: [plan] }, call.text('form'));
  const form = id === undefined ? undefined : plan.forms.get(id);
  if (!form) throw new Problem('form-needed', { pack: plan.pack.pack, forms: gradedForms(plan).join(', ') });
  const rows = numberOf(call, 'rows', MOST_ROWS);
  return { plan, form, language: call.language, rows, members: numberOf(call, 'members', MOST_MEMBERS) };
}

function numberOf(call: Call, name: string, most: number): number {
  const found = call.text(name) ?? '';
  const number = /^\d{1,7}$/.test(found) ? Number(found) : 0;
  if (number >= 1 && number <= most) return number;
  throw new Problem('number-malformed', { option: `--${name}`, found, least: 1, most });
}
