import type { AnalyseCode } from '../../engine/model/messages/analyse.ts';

/** A piece of the minimal pack, and what stands in its place. */
export type Patch = readonly [piece: string, by: string];

/** The day of the checks: some findings wait for theirs. */
export const TODAY = '2026-01-01';

const LABEL = 'label: { kk: Мысал, ru: Пример, en: Example }';

function added(section: string, entries: string): Patch {
  return [`${section}:\n`, `${section}:\n${entries}\n`];
}

/** A section that the minimal pack does not have. */
function section(text: string): Patch {
  return ['clauses:\n', `${text}\nclauses:\n`];
}

const VALUES = 'values: [ total ]';
const ROLE = `roles: { teacher: { ${LABEL}, cite: p1 } }`;
const EVENTS = `events: { start: { ${LABEL}, cite: p1 }, appeal: { ${LABEL}, cite: p1 } }`;
const DEFECT = 'defects: { blur: { place: [ p1 ], kind: ambiguity, text: { kk: Екіұшты, ru: Двояко, en: Two-sided }';
const DECIDED = 'repair: { kk: Шешілді, ru: Решено, en: Settled } } }';

function deadline(due: string): Patch {
  return section(`procedure: { ${EVENTS}, deadlines: { report: { ${LABEL}, due: ${due}, cite: p1 } } }`);
}

function body(rest: string): Patch {
  return section(`${ROLE}\nprocedure: { bodies: { board: { ${LABEL}, ${rest}, cite: p1 } } }`);
}

function reading(options: string, extra = ''): Patch {
  const question = 'question: { kk: Қалай, ru: Как, en: How }, reason: { kk: Себеп, ru: Довод, en: Reason }';
  return section(`readings: { way: { ${question}, chosen: first, options: { ${options} }${extra} } }`);
}

/** For each code, what makes the minimal pack bad in that way and no other: the example on the page of the code. */
export const BAD: Readonly<Record<AnalyseCode, readonly Patch[]>> = {
  hole: [['low: { from: 0, below: 3, grade: poor }', 'low: { from: 0, to: 2.99, grade: poor }']],
  overlap: [['low: { from: 0, below: 3, grade: poor }', 'low: { from: 0, to: 3, grade: poor }']],
  'zero-divisor': [
    added('rules', `  share-of: { op: divide, ${LABEL}, of: 10, by: total, cite: p1 }`),
    [VALUES, 'values: [ total, share-of ]'],
  ],
  'empty-set': [
    added('rules', `  usual: { op: mean, ${LABEL}, of: hours, over: visit, cite: p1 }`),
    [VALUES, 'values: [ total, usual ]'],
  ],
  'edge-outside': [['high: { from: 3, to: 5, grade: good }', 'high: { from: 3, to: 50, grade: good }']],
  'steps-disordered': [
    added(
      'rules',
      `  points: { op: table, ${LABEL}, per: visit, key: hours, rows: { few: { at: { below: 5 }, value: 1 }, some: { at: { from: 5, below: 10 }, value: 3 }, many: { at: { from: 10 }, value: 2 } }, cite: p1 }`,
    ),
    [VALUES, 'values: [ total, points ]'],
  ],
  'scales-differ': [
    added('inputs', `  goal: { ${LABEL}, type: integer, min: 1, max: 100, better: none, cite: p1 }`),
    ['    checks: [ mood-known ]\n', '    checks: [ mood-known ]\n    records: [ mood ]\n'],
    [
      '{ fact: mood, operator: in, value: [ low, high ] }',
      '{ fact: average, operator: lessThan, value: { fact: goal } }',
    ],
  ],
  'not-monotone': [
    [
      'type: decimal, per: subject, min: 0, max: 5, places: 2, better: higher',
      'type: decimal, per: subject, min: 0, max: 5, places: 2, better: lower',
    ],
  ],
  'monotone-unproved': [
    added(
      'rules',
      `  level: { op: subtract, ${LABEL}, of: { op: multiply, of: [ average, average, average ] }, less: { op: multiply, of: [ average, average ] }, cite: p1 }`,
    ),
    ['of: average, scale: result, bands: { low: { from: 0,', 'of: level, scale: result, bands: { low: {'],
    ['high: { from: 3, to: 5, grade', 'high: { from: 3, grade'],
  ],
  'part-unreachable': [
    section(
      `grounds: { never: { message: { kk: Мысал, ru: Пример, en: Example }, when: { fact: average, operator: greaterThan, value: 5 }, cite: p1 } }`,
    ),
    ['    checks: [ mood-known ]\n', '    checks: [ mood-known ]\n    grounds: [ never ]\n'],
  ],
  'check-never-fails': [['value: [ low, high ] }', 'value: [ low, high, unsaid ] }']],
  'check-always-fails': [
    [
      '{ fact: mood, operator: in, value: [ low, high ] }, effect: warn',
      '{ fact: average, operator: greaterThan, value: 5 }, effect: refuse',
    ],
    ['    checks: [ mood-known ]\n', '    checks: [ mood-known ]\n    records: [ mood ]\n'],
  ],
  'condition-constant': [
    added(
      'rules',
      `  sure: { op: test, ${LABEL}, when: { fact: average, operator: lessThanInclusive, value: 5 }, cite: p1 }`,
    ),
    [VALUES, 'values: [ total, sure ]'],
  ],
  'condition-idle': [
    [
      '{ fact: mood, operator: in, value: [ low, high ] }',
      '{ all: [ { fact: mood, operator: in, value: [ low, high ] }, { fact: average, operator: lessThan, value: 50 } ] }',
    ],
  ],
  'limit-idle': [
    added(
      'rules',
      `  held: { op: cap, ${LABEL}, of: average, limits: { low: { when: { fact: mood, operator: equal, value: low }, at: 4 }, high: { when: { fact: mood, operator: equal, value: high }, at: 40 } }, cite: p1 }`,
    ),
    [VALUES, 'values: [ total, held ]'],
  ],
  'grade-unreachable': [
    ['order: [ poor, good ]', 'order: [ poor, fair, good ]'],
    [
      '      good: { label',
      '      fair: { label: { kk: Орташа, ru: Средне, en: Fair }, cite: p1 }\n      good: { label',
    ],
  ],
  'value-outside': [['of: hours, over: visit, cite: p1', 'of: hours, over: visit, min: 0, max: 60, cite: p1']],
  'value-unproved': [
    added(
      'rules',
      `  level: { op: subtract, ${LABEL}, of: { op: multiply, of: [ average, average, average ] }, less: { op: multiply, of: [ average, average ] }, min: -0.15, cite: p1 }`,
    ),
    [VALUES, 'values: [ total, level ]'],
  ],
  'rounded-early': [
    added(
      'rules',
      `  near: { op: round, ${LABEL}, of: average, places: 2, mode: half-up, cite: p1 }\n  part: { op: divide, ${LABEL}, of: near, by: 3, cite: p1 }\n  share-near: { op: round, ${LABEL}, of: part, places: 2, mode: half-up, cite: p1 }`,
    ),
    [VALUES, 'values: [ total, share-near ]'],
  ],
  'reach-unproved': [
    ['size: { min: 0, max: 5 }', 'size: { min: 0, max: 50 }'],
    ['{ fact: mood, operator: in, value: [ low, high ] }', '{ fact: total, operator: lessThan, value: 700 }'],
    ['    checks: [ mood-known ]\n', '    checks: [ mood-known ]\n    records: [ mood ]\n'],
  ],
  'rounded-twice': [
    added(
      'rules',
      `  near: { op: round, ${LABEL}, of: average, places: 2, mode: half-up, cite: p1 }\n  nearer: { op: round, ${LABEL}, of: near, places: 1, mode: half-up, cite: p1 }`,
    ),
    [VALUES, 'values: [ total, nearer ]'],
  ],
  'scale-order': [
    [
      '      good: { label',
      '      fair: { label: { kk: Орташа, ru: Средне, en: Fair }, cite: p1 }\n      good: { label',
    ],
  ],
  'grade-result': [
    ['grade: grade,', 'grade: average,'],
    [VALUES, 'values: [ total, grade ]'],
  ],
  'weights-total': [
    [
      'attributes: { core: { type: boolean } }',
      'attributes: { core: { type: boolean }, weight: { type: decimal, total: 1 } }',
    ],
    ['attributes: { core: true }', 'attributes: { core: true, weight: 0.6 }'],
    ['attributes: { core: false }', 'attributes: { core: false, weight: 0.5 }'],
  ],
  'weights-untotalled': [
    ['attributes: { core: { type: boolean } }', 'attributes: { core: { type: boolean }, weight: { type: decimal } }'],
    ['attributes: { core: true }', 'attributes: { core: true, weight: 0.6 }'],
    ['attributes: { core: false }', 'attributes: { core: false, weight: 0.5 }'],
    added(
      'rules',
      `  weighed: { op: weighted-sum, ${LABEL}, of: mark, weight: subject.weight, over: subject, cite: p1 }`,
    ),
    [VALUES, 'values: [ total, weighed ]'],
  ],
  'unused-input': [added('inputs', `  age: { ${LABEL}, type: integer, min: 0, max: 99, better: none, cite: p1 }`)],
  'unused-rule': [added('rules', `  spare: { op: sum, ${LABEL}, of: mark, over: subject, cite: p1 }`)],
  'unused-set': [added('sets', `  trip: { kind: given, ${LABEL}, size: { min: 0, max: 5 }, cite: p1 }`)],
  'unused-ground': [
    section(
      'grounds: { unwell: { when: { fact: mood, operator: equal, value: low }, message: { kk: Көңілсіз, ru: Не в духе, en: Unwell }, cite: p1 } }',
    ),
  ],
  'unused-check': [['    checks: [ mood-known ]\n', '    records: [ mood ]\n']],
  'listed-twice': [['checks: [ mood-known ]', 'checks: [ mood-known, mood-known ]']],
  'unknown-role': [section(`${ROLE}\nprocedure: { duties: { teach: { ${LABEL}, by: techer, cite: p1 } } }`)],
  'unknown-event': [deadline('{ days: 5, after: strat }')],
  'unknown-target': [
    section(
      `${ROLE}\nprocedure: { ${EVENTS}, decisions: { hear: { ${LABEL}, by: teacher, options: { yes: { ${LABEL}, leadsTo: apeal } }, cite: p1 } } }`,
    ),
  ],
  'shows-unknown': [
    [
      '    checks: [ mood-known ]\n',
      `    checks: [ mood-known ]\n    layout: { totals: [ { ${LABEL}, shows: averge } ] }\n`,
    ],
  ],
  'unknown-reading-named': [
    ['over: subject, cite: p1', 'over: subject, reading: weigh, cite: p1'],
    reading(
      `first: { ${LABEL} }, second: { ${LABEL}, changes: [ { op: replace, at: rules/average/cite, was: p1, with: [ p1 ] } ] }`,
    ),
  ],
  'unknown-defect-named': [
    section(`${DEFECT}, ${DECIDED}`),
    reading(
      `first: { ${LABEL} }, second: { ${LABEL}, changes: [ { op: replace, at: rules/average/cite, was: p1, with: [ p1 ] } ] }`,
      ', defects: [ blurr ]',
    ),
  ],
  'unknown-clause': [['over: subject, cite: p1', 'over: subject, cite: p2']],
  'citation-missing': [section(`roles: { teacher: { ${LABEL} } }`)],
  'assumption-unexplained': [['over: subject, cite: p1', 'over: subject, cite: p1, basis: assumed']],
  'clause-missing': [['numbering: { p: 1 }', 'numbering: { p: 2 }']],
  'clause-unbacked': [
    added('clauses', '  p3: { status: encoded, title: { kk: Үлгі, ru: Форма, en: Form } }'),
    ['Report }\n    cite: p1', 'Report }\n    cite: [ p1, p3 ]'],
  ],
  'clause-procedure-unbacked': [
    added('clauses', '  p3: { status: procedure, title: { kk: Тәртіп, ru: Порядок, en: Procedure } }'),
  ],
  'clause-form-unbacked': [added('clauses', '  p3: { status: form, title: { kk: Үлгі, ru: Форма, en: Form } }')],
  'clause-stale': [
    added(
      'clauses',
      '  p3: { status: pending, title: { kk: Жаңа мәтін, ru: Новый текст, en: New text }, pending: { act: "2", date: 2025-06-01, from: 2025-09-01 } }',
    ),
  ],
  'reading-alone': [reading(`first: { ${LABEL} }`)],
  'reading-idle': [
    reading(
      `first: { ${LABEL} }, second: { ${LABEL} }, third: { ${LABEL}, changes: [ { op: replace, at: rules/average/cite, was: p1, with: [ p1 ] } ] }`,
    ),
  ],
  'reading-unreachable': [
    added('rules', `  part: { op: divide, ${LABEL}, of: 10, by: { op: add, of: [ total, 1 ] }, zero: 0, cite: p1 }`),
    [VALUES, 'values: [ total, part ]'],
    reading(
      `first: { ${LABEL} }, second: { ${LABEL}, changes: [ { op: replace, at: rules/part/zero, was: 0, with: 1 } ] }`,
    ),
  ],
  'reading-unfit': [
    reading(
      `first: { ${LABEL} }, second: { ${LABEL}, changes: [ { op: replace, at: rules/grade/bands/low/below, was: 3, with: 2 } ] }`,
    ),
  ],
  'defect-undecided': [section(`${DEFECT} } }`)],
  'defect-idle': [section(`${DEFECT}, findings: [ { code: hole, at: rules/grade } ], ${DECIDED}`)],
  'text-blank': [['label: { kk: Орташа, ru: Среднее, en: Mean }', 'label: { kk: "…", ru: Среднее, en: Mean }']],
  'text-copied': [
    [
      'label: { kk: Орташа, ru: Среднее, en: Mean }',
      'label: { kk: Среднее по предметам, ru: Среднее по предметам, en: Mean over subjects }',
    ],
  ],
  'text-foreign': [['label: { kk: Орташа, ru: Среднее, en: Mean }', 'label: { kk: Орташа, ru: Mean, en: Mean }']],
  'text-numbers': [
    [
      'label: { kk: Орташа, ru: Среднее, en: Mean }',
      'label: { kk: 5 балдан орташа, ru: Среднее из 5 баллов, en: Mean of 4 points }',
    ],
  ],
  'force-reversed': [['force: { from: 2025-01-01,', 'force: { from: 2025-01-01, to: 2024-12-31,']],
  'deadline-untied': [deadline('{ workingDays: 5 }')],
  'deadline-early': [
    section(
      `${ROLE}\nprocedure: { ${EVENTS}, decisions: { hear: { ${LABEL}, by: teacher, options: { yes: { ${LABEL}, leadsTo: appeal } }, cite: p1 } }, deadlines: { report: { ${LABEL}, due: { days: 5, before: appeal }, cite: p1 } } }`,
    ),
  ],
  'day-missing': [deadline('{ date: "02-30", year: next }')],
  'majority-unmet': [body('majority: "4/3"')],
  'vote-missing': [body('castingVote: teacher, secretary: { role: teacher, votes: false }')],
  'body-size': [body('size: { min: 5, max: 3 }')],
  'quorum-unmet': [body('size: { min: 3, max: 5 }, quorum: { count: 6 }')],
  'body-empty': [body(`excludes: [ { ${LABEL}, role: teacher } ]`)],
};
