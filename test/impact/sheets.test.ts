import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SheetAt, sheetFilesIn, sheetsOf } from '../../engine/impact/index.ts';
import { type Plan, prepare } from '../../engine/index.ts';
import type { Diagnostic } from '../../engine/model/diagnostic.ts';
import { scratch } from '../cli/adisteme.ts';
import { minimal } from '../fixtures/minimal.ts';

const PLAN = prepare(minimal()).plan as Plan;
const YAML = 'form: report\nid: a\ninputs: { day: 2025-06-30 }\n';

async function read(file: string, form?: string): Promise<(SheetAt | Diagnostic)[]> {
  const found: (SheetAt | Diagnostic)[] = [];
  for await (const group of sheetsOf(file, PLAN, form)) found.push(...group);
  return found;
}

describe('sheets are read from', () => {
  test('YAML, NDJSON and CSV, each with its place', async () => {
    const folder = scratch({
      'a.yaml': YAML,
      'b.ndjson': '{"form":"report","id":"b","inputs":{}}\n\n{"form":"report","id":"c","inputs":{}}\n',
      'c.csv': 'form;id;mark.maths\nreport;d;4.5\n',
    });
    const found = (await Promise.all(sheetFilesIn([folder]).map((file) => read(file)))).flat();
    expect(found).toMatchObject([
      { data: { id: 'a' } },
      { data: { id: 'b' }, place: { line: 1 } },
      { data: { id: 'c' }, place: { line: 3 } },
      { data: { id: 'd', inputs: { mark: { maths: '4.5' } } }, place: { line: 2 } },
    ]);
  });

  test('lines that hold none are findings, and the others are read', async () => {
    const file = join(scratch(), 'sheets.ndjson');
    writeFileSync(file, '{"form":\n[1]\n{"form":"report","inputs":{}}\n');
    expect(await read(file)).toMatchObject([{ severity: 'error' }, { code: 'line-not-object' }, { data: {} }]);
  });
});

test('a file that is not there, and a folder without sheets, are named', async () => {
  await expect(read('nowhere.ndjson')).rejects.toMatchObject({ code: 'file-missing' });
  const folder = scratch({ 'readme.md': '' });
  expect(() => sheetFilesIn([folder])).toThrow(/README|no|sheet/i);
});
