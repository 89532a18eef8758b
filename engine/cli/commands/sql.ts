import { formOf, gradedForms, planOf } from '../../batch/index.ts';
import { lowerForm } from '../../compile/program/index.ts';
import { citationsIn, DIALECT, DIALECTS, printQuery, Unprintable } from '../../sql/index.ts';
import { Problem } from '../../store/index.ts';
import type { CommandDefinition } from '../definition.ts';
import { FORM, ON } from '../options.ts';

/** How the columns of sheets come. */
const COLUMNS = ['text', 'typed'] as const;

/** `sql`: a form as a query, or a view, over a relation of sheets. */
export const sqlCommand: CommandDefinition = {
  name: 'sql',
  help: 'help-sql',
  arguments: [{ flags: '<pack>', help: 'argument-pack' }],
  options: [
    FORM,
    ON,
    { flags: '--dialect <name>', help: 'option-dialect' },
    { flags: '--table <name>', help: 'option-sql-table' },
    { flags: '--view <name>', help: 'option-sql-view' },
    { flags: '--columns <kind>', help: 'option-sql-columns' },
  ],
  example: 'adisteme sql kz-acs-corps-b --form staff --dialect duckdb > staff.sql',
  run(call) {
    const plan = planOf(call.store, call.store.find(call.words[0] ?? '', call.on));
    const form = formOf({ plans: [plan] }, call.text('form'));
    if (form === undefined)
      throw new Problem('form-needed', { pack: plan.pack.pack, forms: gradedForms(plan).join(', ') });
    const dialect = DIALECT[oneOf(call.text('dialect') ?? 'duckdb', DIALECTS, '--dialect')];
    const columns = oneOf(call.text('columns') ?? 'text', COLUMNS, '--columns');
    const table = dialect.identifier(call.text('table') ?? 'sheets');
    const view = call.text('view');
    try {
      const query = printQuery(lowerForm(plan, form), dialect, { table, columns, cite: citationsIn(plan.pack) });
      call.terminal.print(`${view === undefined ? '' : `${dialect.view(view)}\n`}${query};`);
    } catch (error) {
      if (!(error instanceof Unprintable)) throw error;
      const code = error.reason === 'pairs' ? 'sql-pairs' : 'sql-unbounded';
      throw new Problem(code, { element: error.element, dialect: dialect.name });
    }
  },
};

function oneOf<Name extends string>(value: string, names: readonly Name[], option: string): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Problem('option-choice', { option, found: value, choices: names.join(', ') });
  return found;
}
