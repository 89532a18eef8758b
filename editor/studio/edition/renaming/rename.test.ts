import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepare } from '../../../../engine/index.ts';
import { type DataMap, Edition, type Files, isMap, type Path, valueAt } from '../../../document/index.ts';
import { PERCENT_PACK } from '../../../testing/percent-pack.ts';
import { sourceOf } from '../../../worker/index.ts';
import { renaming, renamingInCases } from './index.ts';

const HOME = fileURLToPath(new URL('../../../../', import.meta.url));
/** What is put behind an id: taken away again, all must be as it was. It keeps the order of ids, in which a plan is. */
const BEHIND = '-0';

/** Packs of the ordinary run; `ADISTEME_RENAME=all` takes every pack and every element, which takes minutes. */
const QUICK = ['kz-mlsp-corps-b', 'news2', 'penalty-points'];

/** The packs of the project that stand alone, with their parts. */
function packs(): [string, Files][] {
  return ['rules', 'test/packs'].flatMap((root) =>
    readdirSync(join(HOME, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('pack.yaml'))
      .map((path): [string, Files] => {
        const folder = join(HOME, root, path, '..');
        const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
        return [path, Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))];
      })
      .filter(([, files]) => !/^base:/m.test(files['pack.yaml'] ?? '')),
  );
}

/** What has an id that other places may name. */
function elements(data: DataMap): Path[] {
  const keys = (path: Path): Path[] => {
    const map = valueAt(data, path);
    return isMap(map) ? Object.keys(map).map((key) => `${path}/${key}`) : [];
  };
  const inner = (section: string, parts: readonly string[]): Path[] =>
    keys(section).flatMap((one) => parts.flatMap((part) => keys(`${one}/${part}`)));
  const sections = ['sets', 'inputs', 'rules', 'scales', 'roles', 'forms', 'grounds', 'checks', 'defects', 'readings'];
  return [
    ...sections.flatMap(keys),
    ...keys('procedure/events'),
    ...inner('sets', ['members', 'attributes']),
    ...inner('inputs', ['options']),
    ...inner('scales', ['grades']),
    ...inner('readings', ['options']),
  ];
}

/** The plan of an edition and its findings, as one text. */
function planOf(edition: Edition): string {
  const { plan, diagnostics } = prepare(sourceOf(edition.files, {}));
  const written = (_: string, value: unknown): unknown => {
    if (typeof value === 'bigint') return String(value);
    if (value instanceof Map) return [...value];
    return value instanceof Set ? [...value] : value;
  };
  return JSON.stringify({ plan: plan && { ...plan, digest: '' }, diagnostics }, written);
}

/** One of each kind, the last; all where the environment asks for it. */
function chosen(data: DataMap): Path[] {
  const all = elements(data);
  if (process.env.ADISTEME_RENAME === 'all') return all;
  const kind = (at: Path): string =>
    at
      .split('/')
      .filter((_, place) => place % 2 === 0)
      .join('/');
  return [...new Map(all.map((at) => [kind(at), at])).values()];
}

describe('another id for an element', () => {
  const isWhole = process.env.ADISTEME_RENAME === 'all';
  const all = packs().filter(([name]) => isWhole || QUICK.some((one) => name.startsWith(one)));

  it.each(all)('leaves the plan of %s as it is, up to the name; one step', (_, files) => {
    const edition = new Edition(files);
    const before = planOf(edition);
    for (const at of chosen(edition.data)) {
      const id = at.slice(at.lastIndexOf('/') + 1);
      edition.edit(renaming(edition.data, at, id + BEHIND));
      const after = planOf(edition);
      expect(after, at).toContain(id + BEHIND);
      expect(after.replaceAll(id + BEHIND, id) === before, at).toBe(true);
      edition.undo();
      expect(edition.files).toEqual(files);
    }
  });

  it('changes what names it, and nothing else: comments stay', () => {
    const edition = new Edition({ 'pack.yaml': PERCENT_PACK });
    edition.edit(renaming(edition.data, 'inputs/percent', 'share'));
    edition.edit(renaming(edition.data, 'sets/subject', 'lesson'));
    expect(edition.text('pack.yaml')).toBe(
      PERCENT_PACK.replaceAll(/\bsubject\b/g, 'lesson')
        .replace('  percent: {', '  share: {')
        .replace('key: percent', 'key: share'),
    );
  });

  it('changes golden cases too', () => {
    const { data } = new Edition({ 'pack.yaml': PERCENT_PACK });
    const cases = parse(`
bases: { one: { form: report, inputs: { day: 2025-03-01, percent: { maths: 60, music: 90 } } } }
cases:
  - { case: given both, base: one, expect: { grade: good, values: { points: { maths: 3, music: 5 }, average: 4 } } }
  - { case: given one, base: one, inputs: { percent: { maths: 20 } }, expect: { status: incomplete, missing: [ "percent[music]" ] } }
`);
    const done = (at: Path, to: string) =>
      renamingInCases(data, cases, at, to).map(({ op, at: place }) => `${op} ${place}`);
    expect(done('inputs/percent', 'share')).toEqual([
      'set cases/1/expect/missing/0',
      'rename bases/one/inputs/percent',
      'rename cases/1/inputs/percent',
    ]);
    expect(done('sets/subject/members/maths', 'algebra')).toEqual([
      'rename bases/one/inputs/percent/maths',
      'rename cases/0/expect/values/points/maths',
      'rename cases/1/inputs/percent/maths',
    ]);
    expect(done('rules/average', 'mean')).toEqual(['rename cases/0/expect/values/average']);
    expect(done('scales/result/grades/good', 'fine')).toEqual(['set cases/0/expect/grade']);
    expect(done('forms/report', 'sheet')).toEqual(['set bases/one/form']);
  });

  it.each([
    ['inputs/percent', 'average', 'already-there'],
    ['sets/subject/members/maths', 'music', 'already-there'],
  ])('is refused for %s where %s is taken', (at, to, code) => {
    const { data } = new Edition({ 'pack.yaml': PERCENT_PACK });
    expect(() => renaming(data, at, to)).toThrow(expect.objectContaining({ code }));
  });

  it('is refused where a value does not say which of two elements it means', () => {
    const options = 'options: { high: { kk: а, ru: б, en: c }, low: { kk: а, ru: б, en: c } }';
    const data = parse(`
inputs:
  first: { type: choice, ${options} }
  second: { type: choice, ${options} }
rules:
  one: { op: choose, cases: [], otherwise: { option: high } }`);
    expect(() => renaming(data, 'inputs/first/options/high', 'top')).toThrow(
      expect.objectContaining({ code: 'ambiguous' }),
    );
    expect(renaming(data, 'inputs/first/options/low', 'least')).toHaveLength(1);
  });
});
