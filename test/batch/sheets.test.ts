import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { GRADERS } from '../../engine/batch/grade/index.ts';
import { type BatchOptions, batch, choiceOf, type Engine } from '../../engine/batch/index.ts';
import { type Changes, prepared } from './batch.ts';
import { RULES, SAMPLES } from './samples.ts';

const CORPS_A = choiceOf(RULES, 'kz-acs-corps-a@2025-07-28');

const SHEETS = readFileSync(SAMPLES.find(([, form]) => form === 'appraisal')?.[2] ?? '', 'utf8')
  .split('\n')
  .slice(0, 12)
  .map((line) => JSON.parse(line) as Sheet);

interface Sheet {
  readonly id?: unknown;
  readonly inputs: Readonly<Record<string, unknown>>;
}

interface Tried extends Changes {
  readonly engine: Engine;
  readonly to?: string;
}

/** What an engine writes of a text of sheets, counts first. */
async function written(name: string, text: string | Buffer, tried: Tried, choice = CORPS_A, form = 'appraisal') {
  const { to = 'csv', ...changes } = tried;
  const options: BatchOptions = { ...prepared(name, text, changes), choice, form };
  const folder = dirname(options.output);
  const files = { output: join(folder, `out.${to}`), rejects: join(folder, `rejects.${to}`) };
  const counts = await batch({ ...options, ...files });
  const read = (path: string): string => readFileSync(path, 'utf8').replaceAll(folder, '');
  return [JSON.stringify(counts), read(files.output), read(files.rejects)];
}

/** As much space before a text as it takes for its sheets to be graded from their bytes. */
function enough(text: string | Buffer): Buffer {
  const bytes = Buffer.from(text);
  const start = bytes.subarray(0, 3).equals(MARK) ? 3 : 0;
  return Buffer.concat([bytes.subarray(0, start), Buffer.alloc(16 * 1024, '\n'), bytes.subarray(start)]);
}

const MARK = Buffer.from('\ufeff');

/** The same of all engines; nothing goes block by block but with the measure. */
async function expectAlike(name: string, given: string | Buffer, to = 'csv'): Promise<string[]> {
  const text = enough(given);
  const measure = await written(name, text, { engine: 'evaluate', to });
  const blockwise = (['js', 'duckdb'] as const).map((engine) => vi.spyOn(GRADERS[engine], 'grade'));
  for (const engine of ['js', 'duckdb'] as const)
    expect(await written(name, text, { engine, to }), engine).toEqual(measure);
  for (const one of blockwise) {
    expect(one).not.toHaveBeenCalled();
    one.mockRestore();
  }
  return measure;
}

/** A value as JSON, written in some of the many ways in which it can be. */
type Pen = fc.Arbitrary<(value: unknown) => string>;

const space = fc.constantFrom('', '', '', ' ', '\t', ' \r');

const pen: Pen = fc.tuple(space, space, fc.nat(40), fc.boolean()).map(([before, after, turn, isPlain]) => {
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${before}${value.map(write).join(`${after},${before}`)}${after}]`;
    if (typeof value === 'string') return isPlain ? JSON.stringify(value) : escaped(JSON.stringify(value));
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value);
    const at = turn % (entries.length + 1);
    const turned = [...entries.slice(at), ...entries.slice(0, at)];
    const texts = turned.map(([key, one]) => `${JSON.stringify(key)}${after}:${before}${write(one)}`);
    return `{${before}${texts.join(`${after},${before}`)}${after}}`;
  };
  return write;
});

function escaped(text: string): string {
  return text.replace(/[a-e]/, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

/** What may stand in the place of a value. */
const oddity = fc.constantFrom<unknown>(
  ...[null, '', '4.5', 4.5, 4.25, 5, -1, 0, 100, 4.255, 1e21, '007', '+4', '4,5', true, 'true', 'none', 'category-1'],
  ...['2025-12-31', '2024-12-31', '2025-02-30', '31.12.2025', 'жеті, "7"', [], {}, [{}], undefined],
);

/** Puts a value in the place of one that is somewhere in a sheet. */
function changed(value: unknown, place: number, odd: unknown): unknown {
  let rest = place;
  const visit = (of: unknown): unknown => {
    rest -= 1;
    if (rest === 0) return odd;
    if (Array.isArray(of)) return of.map(visit);
    if (typeof of !== 'object' || of === null) return of;
    return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, visit(one)]));
  };
  return visit(value);
}

const sheet = fc
  .tuple(fc.constantFrom(...SHEETS), fc.option(fc.tuple(fc.integer({ min: 2, max: 36 }), oddity)), pen)
  .map(([plain, odd, write]) => write(odd ? { ...(changed(plain, ...odd) as Sheet), id: plain.id } : plain));

/** One that is graded. */
const [, FIRST] = SHEETS as [Sheet, Sheet];
const PLAIN = JSON.stringify(FIRST);
/** Texts that are no sheets, or only just. */
const ODD = [
  ...['', ' ', '{', '{}', '[]', 'null', '7', '"', `${PLAIN}}`, `${PLAIN} 7`, PLAIN.slice(0, -1), PLAIN.slice(1)],
  ...['{"form":"appraisal"}', '{"form":"appraisal","inputs":{}}', '{"form":"survey","inputs":{}}', '{"inputs":null}'],
  PLAIN.replace('"inputs"', '"id":"2","inputs"'),
  PLAIN.replace('"inputs":{', '"inputs":{"period-end":null,'),
  PLAIN.replace('"inputs":{', '"inputs":{"comment":"more",'),
  PLAIN.replace('"inputs":{', '"inputs":{"__proto__":1,'),
  PLAIN.replace('"inputs":{', '"subject":{"unit":"Заң","n":[{"a":"}"}]},"inputs":{'),
  PLAIN.replace('"inputs":{', '"subject":{"unit":1,"unit":2},"inputs":{'),
  PLAIN.replace('"inputs":{', '"subject":null,"inputs":{'),
  PLAIN.replace('"inputs":{', '"subject":{"unit":"a\u0001"},"inputs":{'),
  PLAIN.replace('"inputs":{', '"edition":"2025-07-28","pack":"kz-acs-corps-a","inputs":{'),
  PLAIN.replace('"inputs":{', '"edition":"2024-01-01","inputs":{'),
  PLAIN.replace(/"kpi":\[\{/, '"kpi":[{"id":"first",'),
  PLAIN.replaceAll(/\{"kind"/g, '{"id":"same","kind"'),
  PLAIN.replaceAll(/"score":/g, '"score":0'),
  PLAIN.replaceAll(/"kpi-name":"[^"]*"/g, `"kpi-name":"${'ж'.repeat(1500)}"`),
  PLAIN.replaceAll(/"kpi-name":"[^"]*"/g, '"kpi-name":"\\u0436\\n"'),
  PLAIN.replaceAll(/"kpi-name":"[^"]*"/g, '"kpi-name":"\t"'),
  ...['"', '\\"', ',', '\\\\', '\\u0041', '#1', 'жеті'].map((id) => PLAIN.replace(/"id":"[^"]*"/, `"id":"${id}"`)),
  ...['7', '007', '7.0', '1e3', '12345678901234567', '-7', 'null', 'true', '{}'].map((id) =>
    PLAIN.replace(/"id":"[^"]*"/, `"id":${id}`),
  ),
];

describe('every engine writes the same of sheets as JSON', () => {
  it.each(SAMPLES)('of the samples of %s, %s', async (name, form, file) => {
    const sheets = enough(readFileSync(file, 'utf8').split('\n').slice(0, 10).join('\n'));
    const of = (engine: Engine) => written('a.ndjson', sheets, { engine }, choiceOf(RULES, name), form);
    expect(await of('js')).toEqual(await of('evaluate'));
  });

  it('whatever they hold and however they are written', async () => {
    const line = fc.oneof({ weight: 9, arbitrary: sheet }, { weight: 1, arbitrary: fc.constantFrom(...ODD) });
    const file = fc.tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
    await fc.assert(
      fc.asyncProperty(file, async ([lines, end, isEnded]) => {
        await expectAlike('a.ndjson', lines.join(end) + (isEnded ? end : ''));
      }),
      { numRuns: 8 },
    );
  });

  it.each(['csv', 'tsv'])('which are no sheets, or only just, to %s', async (to) => {
    const [counts] = await expectAlike('a.ndjson', `\ufeff${ODD.join('\n')}`, to);
    expect(JSON.parse(counts ?? '')).toMatchObject({ refused: expect.any(Number), malformed: expect.any(Number) });
  });

  it('which are not in force', async () => {
    const choice = choiceOf(RULES, 'kz-acs-corps-a');
    const dates = ['2025-12-31', '2024-12-31', '2035-12-31', '2025-02-30'];
    const dated = (date: string) => PLAIN.replaceAll(/"(period-end|last-day)":"[^"]*"/g, `"$1":"${date}"`);
    const text = enough(dates.map((date) => dated(date).replace(/"edition":"[^"]*",/, '')).join('\n'));
    const of = (engine: Engine) => written('a.ndjson', text, { engine }, choice);
    const measure = await of('evaluate');
    expect(measure[2]).toContain('2024-12-31');
    expect(await of('js')).toEqual(measure);
  });

  it('of bytes that are not UTF-8', async () => {
    const bytes = [PLAIN, '\u0436', PLAIN].map((text, at) => Buffer.from(text, at === 1 ? 'latin1' : 'utf8'));
    const russian = Buffer.from([0x7b, 0x22, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const end = Buffer.from('\n');
    await expectAlike('a.ndjson', Buffer.concat([...bytes, russian].flatMap((one) => [one, end])));
  });
});

describe('every engine writes the same of a list in JSON', () => {
  it.each([
    ['pretty', JSON.stringify(SHEETS, null, 2)],
    ['on one line', JSON.stringify(SHEETS)],
    ['after a mark and lines', `\ufeff\n \n[${PLAIN}\n]\n\n`],
    ['empty', '[ ]'],
    ['with entries left out', `[,${PLAIN},,${PLAIN},]`],
    ['with entries that are none', `[${PLAIN}, {"a": "]}"}, [1, {"b": 2}], "x\\"", 7, {"c":\n1}, ${PLAIN}]`],
    ['cut off', `[${PLAIN},\n`],
    ['cut off in an entry', `[${PLAIN},\n${PLAIN.slice(0, 50)}`],
    ['cut off in a text', `[${PLAIN},\n${PLAIN.slice(0, 4)}`],
    ['not begun', '['],
  ])('%s', async (_, text) => {
    await expectAlike('a.json', text);
  });

  it.each([JSON.stringify(FIRST, null, 2), JSON.stringify(SHEETS)])('or none, and of few sheets', async (text) => {
    const of = (engine: Engine) => written('a.json', text, { engine });
    expect(await of('js')).toEqual(await of('evaluate'));
  });

  it.each([`[${PLAIN}] ${PLAIN}`, `[${PLAIN}]\n]`])('what follows it is told', async (text) => {
    for (const engine of ['js', 'evaluate'] as const)
      await expect(written('a.json', enough(text), { engine })).rejects.toMatchObject({ code: 'json-form' });
  });
});
