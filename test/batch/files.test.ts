import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { batch } from '../../engine/batch/index.ts';
import { cells, csv, prepared } from './batch.ts';

const TEXT = csv([cells(), cells({ age: '15' }), cells({ age: '200' })]);

describe('the files of a batch', () => {
  it('are written as tables, too, with the place of each sheet', async () => {
    const options = prepared('a.csv', TEXT);
    const output = options.output.replace('.ndjson', '.csv');
    const rejects = options.rejects.replace('.ndjson', '.tsv');
    await batch({ ...options, output, rejects });
    const [graded, child] = parse(readFileSync(output), { columns: true }) as Record<string, string>[];
    const file = options.inputs[0];
    expect(graded).toMatchObject({
      file,
      row: '2',
      sheet: '1',
      status: 'graded',
      grade: 'low',
      'values.points.pulse': '0',
    });
    expect(child).toMatchObject({ row: '3', status: 'not-assessed', grade: '', 'ground.id': 'child' });
    const [reject] = parse(readFileSync(rejects), { columns: true, delimiter: '\t' }) as Record<string, string>[];
    expect(reject).toMatchObject({ file, row: '4', column: 'age', value: '200', status: 'refused' });
  });

  it('leave nothing else but the manifest', async () => {
    const options = prepared('a.csv', TEXT);
    await batch(options);
    const left = ['a.csv', 'out.ndjson', 'out.ndjson.run.json', 'rejects.ndjson'];
    expect(readdirSync(dirname(options.output)).sort()).toEqual(left);
  });

  it('are not replaced unless told so', async () => {
    const options = prepared('a.csv', TEXT);
    writeFileSync(options.rejects, 'mine');
    await expect(batch(options)).rejects.toMatchObject({ code: 'output-exists' });
    expect(readFileSync(options.rejects, 'utf8')).toBe('mine');
    expect(existsSync(options.output)).toBe(false);
    await expect(batch({ ...options, force: true })).resolves.toMatchObject({ read: 3 });
  });

  it('are different files, links followed', async () => {
    const options = prepared('a.csv', TEXT);
    const [input = ''] = options.inputs;
    const link = join(dirname(input), 'link.csv');
    symlinkSync(input, link);
    await expect(batch({ ...options, output: link, force: true })).rejects.toMatchObject({ code: 'output-is-input' });
    await expect(batch({ ...options, rejects: options.output })).rejects.toMatchObject({ code: 'output-twice' });
    await expect(batch({ ...options, report: options.output })).rejects.toMatchObject({ code: 'output-twice' });
    expect(readFileSync(input, 'utf8')).toBe(TEXT);
  });

  it('are told to be of an unknown kind, a folder, a device, missing, unwritable', async () => {
    const options = prepared('a.csv', TEXT);
    const folder = join(dirname(options.output), 'folder.csv');
    mkdirSync(folder);
    const refused = async (changes: Partial<typeof options>, code: string) =>
      expect(batch({ ...options, ...changes })).rejects.toMatchObject({ code });
    await refused({ output: 'a.doc' }, 'file-kind');
    await refused({ output: 'a.json' }, 'file-kind');
    await refused({ to: 'doc' }, 'format-unknown');
    await refused({ output: folder, force: true }, 'output-is-folder');
    await refused({ output: '/dev/null', to: 'csv', force: true }, 'output-not-a-file');
    await refused({ inputs: [folder] }, 'file-not-a-file');
    await refused({ inputs: ['nowhere.csv'] }, 'file-missing');
    await refused({ inputs: [join(folder, '*.csv')] }, 'files-none');
    const output = join(dirname(options.output), 'nowhere', 'out.csv');
    await refused({ output }, 'path-unwritable');
    await refused({ rejects: output }, 'path-unwritable');
    await refused({ report: output }, 'path-unwritable');
    await refused({ memory: 1024 }, 'memory-too-small');
    expect(readdirSync(dirname(options.output)).sort()).toEqual(['a.csv', 'folder.csv']);
  });

  it('do not appear when it is interrupted before any row, or the header does not fit', async () => {
    const options = prepared('a.csv', TEXT);
    const stop = new AbortController();
    stop.abort();
    await expect(batch({ ...options, signal: stop.signal })).rejects.toThrow();
    const broken = prepared('b.csv', 'nothing\n');
    await expect(batch(broken)).rejects.toThrow();
    expect(readdirSync(dirname(options.output))).toEqual(['a.csv']);
    expect(readdirSync(dirname(broken.output))).toEqual(['b.csv']);
  });
});
