import { explainText } from '../../explain/index.ts';
import { explain, type Result, whatItTakes } from '../../index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';
import { type Graded, Grading } from '../grading.ts';
import { nextText } from '../next-text.ts';
import { ON, READING } from '../options.ts';
import { resultText } from '../result-text.ts';
import { isNdjson, readSheets, sheetFiles } from '../sheet-files.ts';

const REJECTED: readonly Result['status'][] = ['refused', 'incomplete'];

/** `grade`: a few sheets, with reasons. */
export const grade: CommandDefinition = {
  name: 'grade',
  help: 'help-grade',
  arguments: [{ flags: '<sheets...>', help: 'argument-sheets' }],
  options: [
    { flags: '--explain', help: 'option-explain' },
    { flags: '--next', help: 'option-next' },
    READING,
    { flags: '--pack <pack>', help: 'option-pack-override' },
    ON,
  ],
  example: 'adisteme grade sheet.yaml --explain --reading rounding=exact',
  async run(call) {
    const grading = new Grading(call);
    const files = sheetFiles(call.words);
    const data: unknown[] = [];
    for (const file of files) {
      const { sheets, diagnostics } = readSheets(file);
      for (const finding of diagnostics) reject(call, findingLine(finding, call.language));
      for (const sheet of sheets) {
        const graded = await grading.grade(sheet);
        if ('code' in graded) {
          reject(call, findingLine(graded, call.language));
          continue;
        }
        if (REJECTED.includes(graded.evaluation.result.status)) call.terminal.fail(1);
        if (call.json) data.push(dataOf(call, graded));
        else call.terminal.print(`${textOf(call, graded)}\n`);
      }
    }
    if (call.json && files.some(isNdjson)) for (const one of data) call.terminal.print(JSON.stringify(one));
    else if (call.json) call.terminal.json(data);
  },
};

function reject(call: Call, line: string): void {
  call.terminal.fail(1);
  call.terminal.tell(line);
}

/** The result; with `--explain` its explanation beside it, with `--next` what it would take. */
function dataOf(call: Call, { plan, evaluation }: Graded): unknown {
  const { result } = evaluation;
  if (!call.flag('explain') && !call.flag('next')) return result;
  return {
    result,
    ...(call.flag('explain') ? { explanation: explain(plan, evaluation, call.language) } : {}),
    ...(call.flag('next') ? { next: whatItTakes(plan, evaluation) } : {}),
  };
}

function textOf(call: Call, { plan, evaluation }: Graded): string {
  const text = resultText(plan, evaluation.result, call);
  const further = [
    ...(call.flag('explain') ? [explainText(explain(plan, evaluation, call.language), call.language)] : []),
    ...(call.flag('next') ? [nextText(plan, evaluation.result.form, whatItTakes(plan, evaluation), call)] : []),
  ];
  return [text, ...further].join('\n\n');
}
