import { basename, join } from 'node:path';
import { planOf, Tally } from '../../batch/index.ts';
import { labelAt } from '../../explain/label.ts';
import type { Plan, Result } from '../../index.ts';
import { nameOf } from '../../store/index.ts';
import { samplesOf } from '../beside.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';
import { gradeSamples } from '../samples.ts';
import { table } from '../table.ts';

/** What became of the samples of one form of a pack. */
interface Row {
  readonly pack: string;
  readonly edition: string;
  readonly form: string;
  readonly tally: Tally;
  /** Every grade that the form can give, the best first, with its label and how often it was given. */
  readonly grades: ReadonlyMap<string, { readonly label: string; given: number }>;
}

/** `demo`: grades the samples of every pack; what `npm start` runs. */
export const demo: CommandDefinition = {
  name: 'demo',
  help: 'help-demo',
  arguments: [],
  options: [{ flags: '--out <folder>', help: 'option-out-folder', fallback: 'out' }],
  example: 'adisteme demo --out out',
  async run(call) {
    const rows = new Map<string, Row>();
    const out = call.text('out') ?? 'out';
    let files = 0;
    for (const entry of call.store.entries()) {
      for (const file of samplesOf(entry)) {
        const plan = planOf(call.store, call.store.find(nameOf(entry)));
        const to = join(out, entry.pack, entry.edition, basename(file));
        const findings = await gradeSamples(plan, file, to, (result) => count(call, plan, result, rows));
        if (findings.length > 0) call.terminal.fail(1);
        for (const finding of findings) call.terminal.tell(findingLine(finding, call.language));
        files += 1;
      }
    }
    if (call.json) call.terminal.json([...rows.values()].map(dataOf));
    else if (rows.size > 0) call.terminal.print(textOf(call, [...rows.values()]));
    call.terminal.tell(
      call.say(files === 0 ? 'demo-none' : 'demo-end', { files, out, roots: call.store.roots.join(', ') }),
    );
  },
};

function count(call: Call, plan: Plan, { form, status, grade, receipt }: Result, rows: Map<string, Row>): void {
  const { pack, edition } = receipt;
  const key = [pack, edition, form].join('\n');
  const row = rows.get(key) ?? { pack, edition, form, tally: new Tally(), grades: gradesOf(call, plan, form) };
  rows.set(key, row);
  row.tally.add(status);
  for (const id of typeof grade === 'object' ? Object.values(grade) : grade === undefined ? [] : [grade]) {
    const counted = row.grades.get(id);
    if (counted) counted.given += 1;
  }
}

function gradesOf(call: Call, plan: Plan, form: string): Row['grades'] {
  const type = plan.rules.get(plan.forms.get(form)?.grade ?? '')?.type;
  if (type?.kind !== 'grade') return new Map();
  const order = plan.pack.scales?.[type.scale]?.order ?? [];
  return new Map(
    [...order]
      .reverse()
      .map((id) => [id, { label: labelAt(plan, `scales/${type.scale}/grades/${id}`, call.language), given: 0 }]),
  );
}

function dataOf({ pack, edition, form, tally, grades }: Row): object {
  const { read, graded, notAssessed, refused, incomplete, undetermined } = tally.summary();
  return {
    pack,
    edition,
    form,
    sheets: read,
    graded,
    grades: Object.fromEntries([...grades].map(([id, { given }]) => [id, given])),
    notAssessed,
    refused,
    incomplete,
    undetermined,
  };
}

function textOf(call: Call, rows: readonly Row[]): string {
  const head = [
    'pack',
    'edition',
    'form',
    'sheets',
    'graded',
    'not-assessed',
    'refused',
    'incomplete',
    'undetermined',
    'grades',
  ] as const;
  const lines = rows.map(({ pack, edition, form, tally, grades }) => {
    const { read, graded, notAssessed, refused, incomplete, undetermined } = tally.summary();
    const counts = [read, graded, notAssessed, refused, incomplete, undetermined].map(String);
    return [
      pack,
      edition,
      form,
      ...counts,
      [...grades.values()].map(({ label, given }) => `${label} ${given}`).join(', '),
    ];
  });
  return table(
    head.map((word) => call.say(`word-${word}`)),
    lines,
  );
}
