import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readCasesOf, samplesOf } from '../../engine/cli/beside.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { OPERATORS } from '../../engine/operators/index.ts';
import { type PackSource, prepare } from '../../engine/pipeline.ts';
import { nameOf, type PackEntry, PackStore } from '../../engine/store/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { packOf, sheetOf } from '../operators/fixture.ts';

/** A pack that is sound, from which inputs are made. */
export interface Seed {
  readonly name: string;
  readonly source: PackSource;
  /** The pack as plain data. */
  readonly data: unknown;
  /** Null where it is a base that was never to be run. */
  readonly plan: Plan | null;
  /** Good sheets, as JSON. */
  readonly sheets: readonly string[];
}

/** Sheets kept of each file of samples or cases. */
const SHEETS = 12;

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Packs of a page or less: thousands can be read in a minute. */
export function smallSeeds(): Seed[] {
  const examples = OPERATORS.flatMap(({ keyword, examples }) =>
    examples.map((example, index) => {
      const text = JSON.stringify(packOf(example).pack);
      return seedOf(`${keyword} ${index}`, { file: 'pack.yaml', text, part: () => null }, [
        JSON.stringify(sheetOf(example)),
      ]);
    }),
  );
  const text = readFileSync(path('../explain/appraisal.yaml'), 'utf8');
  return [
    seedOf('minimal', minimal(), [MINIMAL]),
    seedOf('appraisal', { file: 'pack.yaml', text, part: () => null }, [APPRAISAL]),
    ...examples,
  ];
}

/** The packs of rules/ and test/packs, with their samples and golden cases. */
export function realSeeds(): Seed[] {
  const store = new PackStore([path('../../rules'), path('../packs')]);
  return store.entries().map((entry) => seedOf(nameOf(entry), store.source(entry), sheetsOf(entry)));
}

/** A real pack's parts, each as a seed whose text is the part's. */
export function partsOf(seed: Seed): Seed[] {
  const names = ((parse(seed.source.text) as { parts?: string[] }).parts ?? []).map((part) => basename(part));
  return names.map((part) => {
    const text = seed.source.part(part) ?? '';
    return { ...seed, name: `${seed.name} ${part}`, source: { ...seed.source, text }, data: parse(text) };
  });
}

function seedOf(name: string, source: PackSource, sheets: readonly string[]): Seed {
  return { name, source, data: parse(source.text), plan: prepare(source).plan, sheets };
}

function sheetsOf(entry: PackEntry): string[] {
  const samples = samplesOf(entry).flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(0, SHEETS));
  const cases = readCasesOf(entry).flatMap((file) => file.cases.slice(0, SHEETS));
  return [...samples.filter((line) => line !== ''), ...cases.map((one) => JSON.stringify(one.sheet))];
}

const MINIMAL = JSON.stringify({
  pack: 'minimal',
  edition: '1',
  form: 'report',
  id: 'a',
  inputs: {
    day: '2025-06-30',
    mark: { maths: 4.5, music: '3.25' },
    mood: 'high',
    visit: [{ hours: 2 }, { id: 'second', hours: '3' }],
  },
});

const APPRAISAL = JSON.stringify({
  form: 'sheet',
  inputs: {
    'period-end': '2025-09-30',
    appointed: '2024-01-15',
    score: { quality: 4.5, order: 4 },
    penalty: 'none',
    respondent: [
      { id: 'anna', answer: 4 },
      { id: 'bolat', answer: 5 },
      { id: 'gulnar', answer: 5 },
    ],
  },
});
