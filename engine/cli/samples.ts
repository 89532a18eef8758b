import { createReadStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ndjsonRows, Output } from '../batch/index.ts';
import { evaluate, type Plan, type Result } from '../index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unwritable } from '../store/index.ts';

/**
 * Grades a file of sample sheets, of any length, into a file of results; calls back for each result. Gives what is wrong
 * with lines that hold no sheet.
 */
export async function gradeSamples(
  plan: Plan,
  file: string,
  to: string,
  count: (result: Result) => void,
): Promise<readonly Diagnostic[]> {
  const findings: Diagnostic[] = [];
  const output = await openIn(to);
  try {
    for await (const rows of ndjsonRows(createReadStream(file))) {
      for (const { line, fault, sheet } of rows) {
        if (fault) {
          findings.push({ ...fault, severity: 'error', place: { file, line, column: 1 } });
          continue;
        }
        const { result } = evaluate(plan, sheet);
        await output.write(`${JSON.stringify(result)}\n`);
        count(result);
      }
    }
    await output.commit();
  } finally {
    await output.discard();
  }
  return findings;
}

async function openIn(path: string): Promise<Output> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
  return await Output.open(path);
}
