import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { batch } from '../../engine/batch/index.ts';
import { cells, csv, prepared } from './batch.ts';

const TEXT = csv([cells(), cells({ age: '15' }), cells({ age: '200' })]);

describe('the files of a batch', () => {
  it('are written as CSV, too', async () => {
    const options = prepared('a.csv', TEXT);
    const output = options.output.replace('.ndjson', '.csv');
    const rejects = options.rejects.replace('.ndjson', '.csv');
    await batch({ ...options, output, rejects });
    const [graded, child] = parse(readFileSync(output), { columns: true }) as Record<string, string>[];
    expect(graded).toMatchObject({ line: '2', sheet: '1', status: 'graded', grade: 'low', 'values.points.pulse': '0' });
    expect(child).toMatchObject({ line: '3', status: 'not-assessed', grade: '', 'ground.id': 'child' });
    const [reject] = parse(readFileSync(rejects), { columns: true }) as Record<string, string>[];
    expect(reject).toMatchObject({ line: '4', column: 'age', status: 'refused' });
  });

  it('leave no temporary file', async () => {
    const options = prepared('a.csv', TEXT);
    await batch(options);
    expect(readdirSync(dirname(options.input)).sort()).toEqual(['a.csv', 'out.ndjson', 'rejects.ndjson']);
  });

  it('are not replaced unless told so', async () => {
    const options = prepared('a.csv', TEXT);
    writeFileSync(options.rejects, 'mine');
    await expect(batch(options)).rejects.toMatchObject({ code: 'output-exists' });
    expect(readFileSync(options.rejects, 'utf8')).toBe('mine');
    expect(existsSync(options.output)).toBe(false);
    await expect(batch({ ...options, force: true })).resolves.toMatchObject({ read: 3 });
  });

  it('are three different files, links followed', async () => {
    const options = prepared('a.csv', TEXT);
    const link = join(dirname(options.input), 'link.csv');
    symlinkSync(options.input, link);
    await expect(batch({ ...options, output: link, force: true })).rejects.toMatchObject({ code: 'output-is-input' });
    await expect(batch({ ...options, rejects: options.output })).rejects.toMatchObject({ code: 'output-is-rejects' });
    expect(readFileSync(options.input, 'utf8')).toBe(TEXT);
  });

  it('are told to be of an unknown kind, a folder, missing, unwritable', async () => {
    const options = prepared('a.csv', TEXT);
    const folder = join(dirname(options.input), 'folder.csv');
    mkdirSync(folder);
    await expect(batch({ ...options, output: 'a.xlsx' })).rejects.toMatchObject({ code: 'file-kind' });
    await expect(batch({ ...options, output: folder, force: true })).rejects.toMatchObject({
      code: 'output-is-folder',
    });
    await expect(batch({ ...options, input: folder })).rejects.toMatchObject({ code: 'file-not-a-file' });
    await expect(batch({ ...options, input: 'nowhere.csv' })).rejects.toMatchObject({ code: 'file-missing' });
    const output = join(dirname(options.input), 'nowhere', 'out.csv');
    await expect(batch({ ...options, output })).rejects.toMatchObject({ code: 'path-unwritable' });
    await expect(batch({ ...options, rejects: output })).rejects.toMatchObject({ code: 'path-unwritable' });
    expect(readdirSync(dirname(options.input)).sort()).toEqual(['a.csv', 'folder.csv']);
  });

  it('do not appear when it is interrupted, or the header does not fit', async () => {
    const options = prepared('a.csv', TEXT);
    const stop = new AbortController();
    stop.abort();
    await expect(batch({ ...options, signal: stop.signal })).rejects.toThrow();
    const broken = prepared('b.csv', 'nothing\n');
    await expect(batch(broken)).rejects.toThrow();
    expect(readdirSync(dirname(options.input))).toEqual(['a.csv']);
    expect(readdirSync(dirname(broken.input))).toEqual(['b.csv']);
  });
});
