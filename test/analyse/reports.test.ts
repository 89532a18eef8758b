import { expect, test } from 'vitest';
import { bodies } from '../../engine/analyse/bodies.ts';
import { calendar } from '../../engine/analyse/calendar.ts';
import type { Check } from '../../engine/analyse/check.ts';
import { clauses } from '../../engine/analyse/clauses.ts';
import { deadlines } from '../../engine/analyse/deadlines.ts';
import { force } from '../../engine/analyse/force.ts';
import { REPORTS } from '../../engine/analyse/index.ts';
import { names } from '../../engine/analyse/names.ts';
import { open } from '../../engine/analyse/open.ts';
import { repeats } from '../../engine/analyse/repeats.ts';
import { scales } from '../../engine/analyse/scales.ts';
import { totals } from '../../engine/analyse/totals.ts';
import { unused } from '../../engine/analyse/unused.ts';
import { weights } from '../../engine/analyse/weights.ts';
import { check } from '../../engine/index.ts';
import { prepare } from '../../engine/pipeline.ts';
import { minimal } from '../fixtures/minimal.ts';
import { BAD, type Patch, TODAY } from './bad.ts';
import { added, LABEL } from './found.ts';

/** What an author may leave as it is; all else must be mended, or recorded as a defect of the act. */
const WARNINGS = [
  ...['assumption-unexplained', 'body-empty', 'citation-missing', 'clause-stale', 'condition-idle'],
  ...['defect-undecided', 'edge-outside', 'limit-idle', 'listed-twice', 'monotone-unproved', 'reach-unproved'],
  ...['reading-idle', 'reading-unreachable', 'rounded-early', 'scales-differ', 'steps-disordered', 'text-copied'],
  ...['text-foreign', 'value-unproved', 'weights-untotalled'],
];

test('a finding is an error, unless it may be meant so', () => {
  expect(Object.keys(REPORTS).sort()).toEqual(Object.keys(BAD).sort());
  for (const [code, { severity, meaning }] of Object.entries(REPORTS)) {
    expect([code, severity]).toEqual([code, WARNINGS.includes(code) ? 'warning' : 'error']);
    expect(Object.keys(meaning), code).toEqual(['kk', 'ru', 'en']);
  }
});

/** Sentences of the repairs of the bad pack of a code. */
function mended(one: Check, code: keyof typeof BAD): string[] {
  return sentences(one, ...BAD[code]);
}

function sentences(one: Check, ...patches: readonly Patch[]): string[] {
  const { pack, plan } = prepare(minimal(...patches));
  const subject = { pack, plan, today: TODAY, under: () => null } as never;
  return [...one.find(subject)].flatMap(({ repairs = [] }) => repairs.map(({ text }) => text.en));
}

test.each<[keyof typeof BAD, Check, ...string[]]>([
  [
    ...(['hole', open] as const),
    'Extend the row “low” over the open values',
    'Extend the row “high” over the open values',
    'If the act itself is so: declare the gap, with a defect',
  ],
  [
    ...(['overlap', open] as const),
    'Give the edge to the row “high”: “low” ends before it',
    'Give the edge to the row “low”: “high” ends before it',
  ],
  ['zero-divisor', open, 'Say that there is no outcome then: `zero: { undetermined: … }`, with a defect'],
  ['empty-set', open, 'Say that there is no outcome then: `empty: { undetermined: … }`, with a defect'],
  ['unused-rule', unused, 'Remove rules/spare'],
  ['clause-unbacked', clauses, 'Give p3 the status “form”'],
  ['deadline-early', deadlines, 'Count the time limit after the event'],
  ['unknown-role', names, 'Write the name “teacher” for “techer”'],
  ['weights-untotalled', totals, 'Declare that the weights make 1.1 (compare with the act)'],
  ['weights-total', weights, 'Replace “1” by “1.1”'],
  ['listed-twice', repeats, 'Keep each once'],
  ['force-reversed', force, 'Replace “2025-01-01 – 2024-12-31” by “2024-12-31 – 2025-01-01”'],
  ['quorum-unmet', bodies, 'Replace “6” by “5”'],
  ['scale-order', scales],
  ['day-missing', calendar],
])('what mends %s is said', (code, one, ...told) => {
  expect(mended(one, code)).toEqual(told);
});

test('what mends rows of options, and records of findings, is said', () => {
  const rows = (few: string, many: string): Patch[] => [
    added(
      'rules',
      `  points: { op: table, ${LABEL}, key: mood, rows: { few: { at: { in: [ ${few} ] }, value: 1 }, many: { at: { in: [ ${many} ] }, value: 2 } }, cite: p1 }`,
    ),
    ['values: [ total ]', 'values: [ total, points ]'],
  ];
  expect(sentences(open, ...rows('low', 'high'))).toEqual([
    'Let the row “few” answer the open values too',
    'Let the row “many” answer the open values too',
  ]);
  expect(sentences(open, ...rows('low, high', 'high, unsaid'))).toEqual([
    'Take the shared values out of the row “few”',
    'Take the shared values out of the row “many”',
  ]);
  const [idle] = check(minimal(...BAD['defect-idle']), TODAY).diagnostics;
  expect(idle?.repairs?.[0]?.text.en).toBe('Remove this record from the defect “blur”');
});

test('a finding says what the act says there, and nothing where it says nothing', () => {
  const [hole] = check(minimal(...BAD.hole), TODAY).diagnostics;
  expect(hole).toMatchObject({ code: 'hole', severity: 'error', cite: ['p1'] });
  expect(hole?.repairs).toHaveLength(3);
  const [role] = check(minimal(...BAD['citation-missing']), TODAY).diagnostics;
  expect(role).toMatchObject({ code: 'citation-missing', severity: 'warning', place: { path: 'roles/teacher' } });
  expect(role).not.toHaveProperty('cite');
  expect(role).not.toHaveProperty('repairs');
  const [clause] = check(minimal(...BAD['clause-form-unbacked']), TODAY).diagnostics;
  expect(clause?.cite).toEqual(['p3']);
  const [defect] = check(minimal(...BAD['defect-undecided']), TODAY).diagnostics;
  expect(defect?.cite).toEqual(['p1']);
});
