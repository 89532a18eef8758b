import type { Plan } from '../../engine/model/plan.ts';
import type { Example } from '../../engine/operators/index.ts';
import { type Prepared, prepare } from '../../engine/pipeline.ts';

type Fact = string | number | boolean;

const label = { kk: 'Мысал', ru: 'Пример', en: 'Example' };
const cite = 'p1';

/** A pack with one rule, the example's, and an input for each of its facts. */
export function packOf(example: Example): Prepared {
  const items = Object.entries(example.facts).find(([, fact]) => Array.isArray(fact));
  const plain = Object.entries(example.facts).filter(([, fact]) => !Array.isArray(fact)) as [string, Fact][];
  const records = (items?.[1] ?? []) as readonly Readonly<Record<string, Fact>>[];
  const fields = new Map(records.flatMap((record) => Object.entries(record)));
  const pack = {
    adisteme: 1,
    pack: 'example',
    edition: '1',
    version: '1.0.0',
    kind: 'methodology',
    title: label,
    official: ['en'],
    act: { number: '1', date: '2025-01-01', issuer: label, numbering: { p: 1 } },
    force: { from: '2025-01-01', appliesBy: 'period-end', cite },
    scales: {
      result: {
        label,
        cite,
        order: ['poor', 'fair', 'good'],
        grades: { poor: { label, cite }, fair: { label, cite }, good: { label, cite } },
      },
    },
    ...(items ? { sets: { [items[0]]: { kind: 'given', label, cite, size: { min: 1, max: 9 } } } } : {}),
    inputs: {
      'period-end': { label, cite, type: 'date', better: 'none' },
      ...Object.fromEntries(plain.map(([id, fact]) => [id, inputOf(fact)])),
      ...Object.fromEntries([...fields].map(([id, fact]) => [id, { ...inputOf(fact), per: items?.[0] }])),
    },
    rules: { result: { ...example.rule, label, cite, ...(example.per ? { per: example.per } : {}) } },
    forms: {
      sheet: {
        kind: 'graded',
        label,
        cite,
        result: { values: ['result'] },
        records: [...plain.map(([id]) => id), ...fields.keys()],
      },
    },
    clauses: { p1: { status: 'encoded', title: label } },
    defects: { open: { place: [cite], kind: 'hole', text: label } },
  };
  return prepare({ file: 'example.yaml', text: JSON.stringify(pack), part: () => null });
}

/** The plan of an example that is a sound rule. */
export function planOf(example: Example): Plan {
  const { plan } = packOf(example);
  if (!plan) throw new Error('no plan');
  return plan;
}

/** The sheet that says the example's facts. */
export function sheetOf(example: Example): object {
  return { pack: 'example', form: 'sheet', inputs: { 'period-end': '2025-12-31', ...example.facts } };
}

function inputOf(fact: Fact): object {
  const shared = { label, cite, better: 'none' };
  if (typeof fact === 'boolean') return { ...shared, type: 'boolean' };
  if (typeof fact === 'number') return { ...shared, type: 'decimal', min: -1000, max: 1000, places: 3 };
  if (/^\d{4}-\d{2}-\d{2}$/.test(fact)) return { ...shared, type: 'date' };
  return { ...shared, type: 'choice', options: { [fact]: label, other: label } };
}
