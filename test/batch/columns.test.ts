import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { batch, type Column, type Notice, readMapping } from '../../engine/batch/index.ts';
import { type Changes, COLUMNS, cells, prepared, run } from './batch.ts';

/** A CSV text with some headings otherwise. */
function text(headings: Partial<Record<(typeof COLUMNS)[number], string>>, more = ''): string {
  return `${COLUMNS.map((name) => headings[name] ?? name).join(';')}${more}\n${cells().join(';')}${more && ';x'}\n`;
}

/** What the columns of a text are taken for, other than by their exact names. */
async function taken(input: string, changes: Changes = {}): Promise<readonly Column[]> {
  const notices: Notice[] = [];
  await run('a.csv', input, { ...changes, told: (notice) => notices.push(notice) });
  const [header] = notices.flatMap((notice) => (notice.kind === 'header' ? [notice.header] : []));
  return (header?.columns ?? []).filter(({ name, heading }) => name !== heading);
}

describe('columns are known', () => {
  it.each([
    ['a Kazakh label', 'gas', 'Ауа немесе оттегі'],
    ['a Russian label, whatever the case', 'gas', 'ВОЗДУХ ИЛИ  КИСЛОРОД'],
    ['an English label', 'body-temperature', 'Temperature, °C'],
    ['the name, whatever its joints', 'pulse-rate', 'Pulse_Rate'],
  ] as const)('by %s', async (_, name, heading) => {
    expect(await taken(text({ [name]: heading }))).toEqual([{ heading, name, how: 'label' }]);
  });

  it('by likeness only when told to guess', async () => {
    await expect(run('a.csv', text({ gas: 'gaz' }))).rejects.toMatchObject({ code: 'column-unknown-meant' });
    expect(await taken(text({ gas: 'gaz' }), { guess: true })).toEqual([{ heading: 'gaz', name: 'gas', how: 'guess' }]);
  });

  it('by a mapping file, in which null leaves one out', async () => {
    const mapping = new Map([
      ['Oxygen?', 'gas'],
      ['Note', null],
    ]);
    expect(await taken(text({ gas: 'Oxygen?' }, ';Note'), { mapping })).toEqual([
      { heading: 'Oxygen?', name: 'gas', how: 'mapping' },
      { heading: 'Note', name: null, how: 'mapping' },
    ]);
  });

  it('below titles, and with empty columns behind them', async () => {
    const title = `Observation chart of ward 7${';'.repeat(COLUMNS.length)}\n`;
    const { summary, results } = await run('a.csv', `${title}\n${text({}).replaceAll('\n', ';;\n')}`);
    expect(summary).toMatchObject({ read: 1, graded: 1 });
    expect(results).toMatchObject([{ sheet: '1', grade: 'low' }]);
  });

  it('of members of given sets by their labels and numbers', async () => {
    const module = (at: number) => [`Модуль ${at}: Баға`, `module ${at} credits`, `Module ${at}: Level`];
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const heads = ['Дәреже беру күні', 'misconduct-open', ...numbers.flatMap(module)];
    const levels = ['Level 4', 'Уровень 4', 'level-5', '5-деңгей', ...Array(8).fill('LEVEL 6')];
    const marks = numbers.flatMap((at) => ['70', at < 5 ? '60' : '15', levels[at - 1]]);
    const { results, rejects } = await run('a.csv', `${heads.join(';')}\n01.07.2025;Нет;${marks.join(';')}\n`, {
      pack: 'degree-classification',
    });
    expect(rejects).toEqual([]);
    expect(results).toMatchObject([{ grade: 'first', values: { 'counted-credits': '120', average: '70' } }]);
  });
});

describe('columns are refused', () => {
  it.each([
    ['two of one name', text({ gas: 'pulse-rate' }), 'column-twice'],
    ['two of one meaning', text({ age: 'Air or oxygen' }), 'column-twice'],
    ['one too many', text({}, ';Colour of the eyes'), 'column-unknown'],
    ['one missing', text({ gas: '' }).replace(';air;', ';;'), 'column-missing'],
  ])('%s', async (_, input, code) => {
    await expect(run('a.csv', input)).rejects.toMatchObject({ code, place: { line: 1 } });
  });

  it('100,000 of them, soon', async () => {
    const wide = Array.from({ length: 100_000 }, (_, at) => `column-${at}`).join(';');
    await expect(run('a.csv', `${wide}\n`)).rejects.toMatchObject({
      code: 'columns-too-many',
      params: { found: 100_000 },
    });
  });

  it('a filled cell without a heading costs its row', async () => {
    const { summary, rejects } = await run('a.csv', text({}).replaceAll('\n', ';\n').replace(/;\n$/, ';x\n'));
    expect(summary).toMatchObject({ read: 1, malformed: 1 });
    expect(rejects).toMatchObject([{ row: 2, value: 'x', reason: expect.stringContaining('14') }]);
  });
});

describe('a mapping file', () => {
  const mapped = async (yaml: string) => {
    const options = prepared('a.csv', text({ gas: 'Oxygen?' }));
    const file = join(dirname(options.output), 'map.yaml');
    writeFileSync(file, yaml);
    return batch({ ...options, mapping: readMapping(file) });
  };

  it('maps headings to flat names', async () => {
    expect(await mapped('"Oxygen?": gas\n')).toMatchObject({ graded: 1 });
  });

  it.each([
    ['no YAML', '"Oxygen?: gas', 'mapping-unreadable'],
    ['a heading twice', 'a: gas\na: age\n', 'mapping-unreadable'],
    ['a list', '- gas\n', 'mapping-form'],
    ['something that is no name', 'Oxygen: [gas]\n', 'mapping-entry'],
    ['an unknown name', '"Oxygen?": gaz\n', 'mapping-unknown'],
  ])('is refused: %s', async (_, yaml, code) => {
    await expect(mapped(yaml)).rejects.toMatchObject({ code });
  });
});

it('rejects speak of columns as the file calls them', async () => {
  const input = text({ gas: 'Воздух или кислород' }).replace(';air;', ';neon;');
  const { rejects, folder } = await run('a.csv', input);
  expect(rejects).toMatchObject([
    { file: join(folder, 'a.csv'), row: 2, column: 'Воздух или кислород', value: 'neon', status: 'refused' },
  ]);
  expect(readFileSync(join(folder, 'rejects.ndjson'), 'utf8')).not.toContain('codes');
});
