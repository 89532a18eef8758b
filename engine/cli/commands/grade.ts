import type { Result } from '../../index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';
import { type Graded, Grading } from '../grading.ts';
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
        const graded = grading.grade(sheet);
        if ('code' in graded) {
          reject(call, findingLine(graded, call.language));
          continue;
        }
        if (REJECTED.includes(graded.evaluation.result.status)) call.terminal.fail(1);
        if (call.json) data.push(await dataOf(call, graded));
        else call.terminal.print(`${await textOf(call, graded)}\n`);
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
async function dataOf(call: Call, { plan, evaluation }: Graded): Promise<unknown> {
  const { result } = evaluation;
  if (!call.flag('explain') && !call.flag('next')) return result;
  const { explain, whatItTakes } = await import('../../index.ts');
  return {
    result,
    ...(call.flag('explain') ? { explanation: explain(plan, evaluation, call.language) } : {}),
    ...(call.flag('next') ? { next: whatItTakes(plan, evaluation) } : {}),
  };
}

async function textOf(call: Call, { plan, evaluation }: Graded): Promise<string> {
  const texts = [resultText(plan, evaluation.result, call)];
  if (call.flag('explain')) {
    const { explain, explainText } = await import('../../explain/index.ts');
    texts.push(explainText(explain(plan, evaluation, call.language), call.language));
  }
  if (call.flag('next')) {
    const { whatItTakes } = await import('../../index.ts');
    const { nextText } = await import('../next-text.ts');
    texts.push(nextText(plan, evaluation.result.form, whatItTakes(plan, evaluation), call));
  }
  return texts.join('\n\n');
}
