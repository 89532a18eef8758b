import { evaluate, type Result } from '../../index.ts';
import { canonical } from '../../model/canonical.ts';
import { isRecord } from '../../model/record.ts';
import { nameOf, Problem, readText } from '../../store/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';
import { readSheets, type SheetAt } from '../sheet-files.ts';

/** `verify`: runs a sheet again by the receipt of its result, and says whether the same comes out, or what differs. */
export const verify: CommandDefinition = {
  name: 'verify',
  help: 'help-verify',
  arguments: [
    { flags: '<result>', help: 'argument-result' },
    { flags: '<sheet>', help: 'argument-sheet-of-result' },
  ],
  options: [],
  example: 'adisteme verify result.json sheet.yaml',
  run(call) {
    const [resultFile = '', sheetFile = ''] = call.words;
    const before = resultIn(resultFile);
    const { pack, edition, readings } = before.receipt;
    const { entry } = call.store.find(`${pack}@${edition}`);
    const { plan, diagnostics } = call.store.open(entry, readings);
    for (const finding of diagnostics) call.terminal.tell(findingLine(finding, call.language));
    if (!plan) return call.terminal.fail(1);
    const { result } = evaluate(plan, sheetOf(call, sheetFile, before).data);
    const found = differences(before, result, '');
    if (found.length > 0) call.terminal.fail(1);
    if (call.json) return call.terminal.json({ identical: found.length === 0, differences: found });
    const { version, digest } = result.receipt;
    if (found.length === 0) call.terminal.print(call.say('verify-same', { name: nameOf(entry), version, digest }));
    for (const one of found) call.terminal.print(call.say('verify-differs', { ...one }));
  },
};

function resultIn(path: string): Result {
  let content: unknown;
  try {
    content = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Problem) throw error;
  }
  const result: unknown = Array.isArray(content) ? content[0] : content;
  if (typeof result === 'object' && result !== null && 'receipt' in result && 'status' in result)
    return result as Result;
  throw new Problem('verify-no-receipt', { path });
}

function sheetOf(call: Call, path: string, { sheet }: Result): SheetAt {
  const { sheets, diagnostics } = readSheets(path);
  for (const finding of diagnostics) call.terminal.tell(findingLine(finding, call.language));
  const meant = sheets.length === 1 ? sheets : sheets.filter(({ data }) => String(data.id) === sheet);
  const [only] = meant;
  if (!only || meant.length > 1)
    throw new Problem('verify-one-sheet', { path, sheet: sheet ?? '', found: meant.length });
  return only;
}

interface Difference {
  readonly at: string;
  readonly expected: string;
  readonly found: string;
}

function differences(before: unknown, after: unknown, at: string): Difference[] {
  if (canonical(before) === canonical(after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ at, expected: shown(before), found: shown(after) }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => differences(before[key], after[key], at === '' ? key : `${at}/${key}`));
}

function shown(value: unknown): string {
  return value === undefined ? '—' : canonical(value);
}
