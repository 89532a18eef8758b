import { extname } from 'node:path';
import {
  type BatchOptions,
  batch,
  choiceOf,
  ENGINES,
  type Engine,
  type Notice,
  readMapping,
  type Summary,
} from '../../batch/index.ts';
import { Problem } from '../../store/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { FORCE, FORM, ON, READING } from '../options.ts';
import { progressBar } from '../progress.ts';
import { bytesIn } from '../size.ts';

/** Exit code of a process that ended because it was told to, as shells give it: 128 + the signal's number. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

/** `batch`: files of any length. */
export const batchCommand: CommandDefinition = {
  name: 'batch',
  help: 'help-batch',
  arguments: [{ flags: '<in...>', help: 'argument-in' }],
  options: [
    { flags: '--out <file>', help: 'option-out', required: true },
    { flags: '--rejects <file>', help: 'option-rejects' },
    { flags: '--pack <pack>', help: 'option-pack', required: true },
    FORM,
    ON,
    READING,
    { flags: '--from <format>', help: 'option-from' },
    { flags: '--to <format>', help: 'option-to' },
    { flags: '--mapping <file>', help: 'option-mapping' },
    { flags: '--guess', help: 'option-guess' },
    { flags: '--report <file>', help: 'option-report' },
    { flags: '--unit <column>', help: 'option-unit' },
    { flags: '--category <column>', help: 'option-category' },
    { flags: '--assessor <column>', help: 'option-assessor' },
    { flags: '--engine <engine>', help: 'option-engine' },
    { flags: '--memory <size>', help: 'option-memory', fallback: '1G' },
    { flags: '--resume', help: 'option-resume' },
    FORCE,
  ],
  example: 'adisteme batch sheets.csv --out results.parquet --pack kz-acs-corps-b --form staff --report report.html',
  async run(call) {
    const options = optionsOf(call);
    const bar = progressBar(call);
    const stop = new AbortController();
    const onSignal = (signal: keyof typeof INTERRUPTED): void => {
      process.exitCode = INTERRUPTED[signal];
      stop.abort();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
      const summary = await batch({ ...options, signal: stop.signal, progress: bar.update });
      bar.stop();
      end(call, summary, options);
    } catch (error) {
      bar.stop();
      if (!stop.signal.aborted) throw error;
      call.terminal.tell(call.say('batch-interrupted'));
    } finally {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
  },
};

function optionsOf(call: Call): BatchOptions {
  const output = call.text('out') ?? '';
  const mapping = call.text('mapping');
  return {
    inputs: call.words,
    output,
    rejects: call.text('rejects') ?? beside(output),
    report: call.text('report'),
    from: call.text('from'),
    to: call.text('to'),
    choice: choiceOf(call.store, call.text('pack') ?? '', { on: call.on, readings: call.readings }),
    form: call.text('form'),
    mapping: mapping === undefined ? undefined : readMapping(mapping),
    guess: call.flag('guess'),
    roles: { unit: call.text('unit'), category: call.text('category'), assessor: call.text('assessor') },
    language: call.language,
    engine: engineOf(call.text('engine')),
    memory: bytesIn(call.text('memory') ?? ''),
    force: call.flag('force'),
    resume: call.flag('resume'),
    told: (notice) => tell(call, notice),
  };
}

/** Where rejects go unless told: `results.csv` → `results.rejects.csv`. */
function beside(output: string): string {
  const ending = extname(output);
  return `${output.slice(0, output.length - ending.length)}.rejects${ending}`;
}

function engineOf(found: string | undefined): Engine | undefined {
  const engine = ENGINES.find((one) => one === found);
  if (engine || found === undefined) return engine;
  throw new Problem('engine-unknown', { found, engines: ENGINES.join(', ') });
}

function tell(call: Call, notice: Notice): void {
  if (notice.kind === 'resumed') call.terminal.tell(call.say('run-resumed', { rows: notice.rows }));
  else if (notice.kind === 'unread')
    call.terminal.tell(call.say('worksheets-unread', { file: notice.file, worksheets: notice.worksheets.join(', ') }));
  else tellHeader(call, notice);
}

/** Columns that were not known by their exact names, and those that are left out. */
function tellHeader(call: Call, { file, header }: Notice & { kind: 'header' }): void {
  const named = header.columns.filter(({ name, heading }) => name !== null && name !== heading);
  const left = header.columns.filter(({ name, heading }) => name === null && heading !== '');
  const columns = named.map(({ name, heading }) => `${heading} → ${name}`).join('; ');
  if (named.length > 0) call.terminal.tell(call.say('columns-taken', { file, columns }));
  if (left.length === 0) return;
  call.terminal.tell(call.say('columns-left', { file, columns: left.map(({ heading }) => heading).join('; ') }));
}

function end(call: Call, summary: Summary, { rejects, report }: BatchOptions): void {
  if (summary.rejected > 0) call.terminal.fail(1);
  if (call.json) call.terminal.json(summary);
  call.terminal.tell(call.say('batch-end', { ...summary }));
  if (summary.rejected > 0) call.terminal.tell(call.say('batch-rejected', { ...summary, rejects }));
  if (report !== undefined) call.terminal.tell(call.say('report-written', { path: report }));
}
