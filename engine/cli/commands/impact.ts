import { statSync } from 'node:fs';
import { formOf, planOf } from '../../batch/index.ts';
import {
  amendmentsBetween,
  type Impact,
  impact,
  impactPage,
  impactText,
  sheetFilesIn,
  sheetsOf,
} from '../../impact/index.ts';
import type { Plan } from '../../model/plan.ts';
import { Problem, writeAtomically } from '../../store/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';
import { FORM } from '../options.ts';
import { progressBar } from '../progress.ts';
import { table } from '../table.ts';

/** `impact`: what another edition does to an organisation's own sheets. */
export const impactCommand: CommandDefinition = {
  name: 'impact',
  help: 'help-impact',
  arguments: [
    { flags: '<a>', help: 'argument-diff-a' },
    { flags: '<b>', help: 'argument-diff-b' },
    { flags: '<sheets...>', help: 'argument-impact-sheets' },
  ],
  options: [
    { flags: '--reading <id=option>', help: 'option-reading-second', repeated: true },
    FORM,
    { flags: '--to-form <form>', help: 'option-to-form' },
    { flags: '--html <file>', help: 'option-html' },
  ],
  example: 'adisteme impact kz-turkistan-akimat@2018-04-23 kz-turkistan-akimat@2022-10-26 sheets/ --html impact.html',
  async run(call) {
    const [first = '', second = '', ...paths] = call.words;
    const [from, to] = [call.store.find(first), call.store.find(second)];
    const [a, b] = [planOf(call.store, from), planOf(call.store, to, call.readings)];
    const form = formOf({ plans: [a] }, call.text('form'));
    const toForm = call.text('toForm') === undefined ? undefined : formOf({ plans: [b] }, call.text('toForm'));
    const amendments =
      Object.keys(call.readings).length === 0 ? amendmentsBetween(call.store, from.entry, to.entry) : null;
    const files = sheetFilesIn(paths);
    const bar = progressBar(call);
    const total = files.reduce((bytes, file) => bytes + sizeOf(file), 0);
    let bytes = 0;
    const groups = groupsOf(files, a, call, (read) => {
      bytes = read;
    });
    const task = { a: a.pack, b: b.pack, amendments, form, toForm };
    const progress = (sheets: number): void => bar.update(bytes, total, sheets);
    const found = await impact(task, groups, { progress }).finally(bar.stop);
    if (found.sheets + found.foreign.length + found.findings.length === 0)
      throw new Problem('impact-no-sheets', { paths: paths.join(', ') });
    end(call, found, a, b);
  },
};

/** The sheets of files one after another; `read` is told how many bytes of all have been read. */
async function* groupsOf(files: readonly string[], plan: Plan, call: Call, read: (bytes: number) => void) {
  let before = 0;
  for (const file of files) {
    const start = before;
    yield* sheetsOf(file, plan, call.text('form'), (bytes) => read(start + bytes));
    before += sizeOf(file);
  }
}

/** Bytes of a file; none where it is not there, which reading it will tell. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function end(call: Call, found: Impact, a: Plan, b: Plan): void {
  const sides = { a: { pack: a.pack, readings: {} }, b: { pack: b.pack, readings: call.readings } };
  const report = { impact: found, ...sides, language: call.language };
  for (const finding of found.findings) call.terminal.tell(findingLine(finding, call.language));
  if (found.findings.length + found.foreign.length > 0) call.terminal.fail(1);
  const html = call.text('html');
  if (html !== undefined) {
    writeAtomically(html, impactPage(report));
    call.terminal.tell(call.say('page-written', { path: html }));
  }
  const named = ({ pack: { pack, edition, version } }: Plan, readings: object) => ({
    pack,
    edition,
    version,
    readings,
  });
  if (call.json) call.terminal.json({ a: named(a, {}), b: named(b, call.readings), ...found });
  else call.terminal.print(impactText(report, table));
}
