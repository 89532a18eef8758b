/** A small edition whose heart is a percent table, with comments that an editor must keep. */
export const PERCENT_PACK = `# yaml-language-server: $schema=../../schemas/pack/1/pack.schema.json
# A percent of a plan gives points.
adisteme: 1
pack: percent
edition: "2025"
version: 1.0.0
kind: methodology
title: { kk: Пайыз кестесі, ru: Таблица процентов, en: The percent table }
official: [en]
act:
  number: "1"
  date: 2025-01-01
  issuer: { kk: Сынақ, ru: Проверка, en: Test }
  numbering: { p: 2 }
force: { from: 2025-01-01, appliesBy: day, cite: p1 }
scales:
  result:
    label: { kk: Нәтиже, ru: Результат, en: Result }
    order: [ poor, good ]
    grades:
      poor: { label: { kk: Нашар, ru: Плохо, en: Poor }, cite: p2 }
      good: { label: { kk: Жақсы, ru: Хорошо, en: Good }, cite: p2 }
    cite: p2
sets:
  subject:
    kind: declared
    label: { kk: Пән, ru: Предмет, en: Subject }
    members:
      maths: { label: { kk: Математика, ru: Математика, en: Maths } }   # the first
      music: { label: { kk: Музыка, ru: Музыка, en: Music } }
    cite: p1
inputs:
  day: { label: { kk: Күн, ru: День, en: Day }, type: date, better: none, cite: p1 }
  percent: { label: { kk: Пайыз, ru: Процент, en: Percent }, type: decimal, per: subject, min: 0, max: 100, places: 2, better: higher, cite: p1 }
rules:
  # the table of paragraph 2
  points:
    op: table
    per: subject
    key: percent
    label: { kk: Ұпай, ru: Баллы, en: Points }
    cite: p2
    rows:
      low: { at: { from: 0, to: 49.99 }, value: 1 }       # as printed
      middle: { at: { from: 50, to: 79.99 }, value: 3 }
      high: { at: { from: 80 }, value: 5 }
  average: { op: mean, of: points, over: subject, label: { kk: Орташа, ru: Среднее, en: Mean }, cite: p2 }
  grade: { op: band, label: { kk: Баға, ru: Оценка, en: Grade }, of: average, scale: result, bands: { low: { from: 0, below: 3, grade: poor }, high: { from: 3, to: 5, grade: good } }, cite: p2 }
forms:
  report:
    kind: graded
    label: { kk: Есеп, ru: Отчёт, en: Report }
    cite: p1
    result: { grade: grade, values: [ average ] }
clauses:
  p1: { status: encoded, title: { kk: Кім, ru: Кто, en: Who } }
  p2: { status: encoded, title: { kk: Кесте, ru: Таблица, en: The table } }
`;

/** The same, without the one thing that the checks remark: it can be published. */
export const SOUND_PACK = PERCENT_PACK.replace('low: { from: 0, below: 3', 'low: { from: 1, below: 3');

/** Text that does harm where it is taken for markup. */
export const HOSTILE = '<img src=x onerror=alert(1)><b>bold</b>';

/** The edition with such a text in place of all of its own, in each language. */
export const HOSTILE_PACK = PERCENT_PACK.replaceAll(/(kk|ru|en): [^,}[\n]+( [,}])?/g, `$1: "${HOSTILE}"$2`);
