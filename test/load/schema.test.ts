import { describe, expect, test } from 'vitest';
import { load } from '../../engine/load/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { foundWith, positionOf, stated } from './found.ts';

describe('what does not fit the schema is told once, at the key or value it is about', () => {
  test.each([
    ['an unknown key at the top', 'checks:\n', 'cheks: {}\nchecks:\n', 'unknown-key', 'cheks'],
    ['an unknown key of a rule', 'over: visit', 'over: visit, wher: 1', 'unknown-key', 'rules/total/wher'],
    ['a mistyped key that is required', 'over: visit', 'ovr: visit', 'unknown-key', 'rules/total/ovr'],
    [
      'a mistyped key of a condition',
      'operator: in',
      'operatr: in',
      'unknown-key',
      'checks/mood-known/require/operatr',
    ],
    ['an unknown operator', 'op: sum', 'op: smu', 'not-one-of', 'rules/total/op'],
    ['no operator', 'op: sum, ', '', 'missing-key', 'rules/total'],
    ['an unknown word', 'effect: warn', 'effect: wran', 'not-one-of', 'checks/mood-known/effect'],
    [
      'an unknown kind does not hide behind what other kinds ask',
      'kind: given',
      'kind: givn',
      'not-one-of',
      'sets/visit/kind',
    ],
    ['another version of the language', 'adisteme: 1', 'adisteme: 2', 'not-one-of', 'adisteme'],
    ['a missing key', 'over: visit, ', '', 'missing-key', 'rules/total'],
    [
      'missing languages',
      '{ kk: Нашар, ru: Плохо, en: Poor }',
      '{ kk: Нашар }',
      'missing-key',
      'scales/result/grades/poor/label',
    ],
    ['a missing word', 'kind: given\n', '\n', 'missing-key', 'sets/visit'],
    ['a number for a text', 'number: "1"', 'number: 1', 'wrong-kind', 'act/number'],
    ['a text for a number', 'max: 24', 'max: "24"', 'wrong-kind', 'inputs/hours/max'],
    ['nothing for a section', 'checks:\n', 'grounds:\nchecks:\n', 'wrong-kind', 'grounds'],
    [
      'a number where one text or a list stands',
      'over: visit, cite: p1',
      'over: visit, cite: 1',
      'wrong-kind',
      'rules/total/cite',
    ],
    ['a list where an operand stands', 'of: average', 'of: [ average ]', 'wrong-kind', 'rules/grade/of'],
    ['an id with a capital', 'mood-known:', 'Mood:', 'bad-id', 'checks/Mood'],
    ['an id that is referred to', 'over: visit', 'over: The visits', 'bad-id', 'rules/total/over'],
    [
      'a citation of no form',
      'en: Maths }, attributes',
      'en: Maths }, cite: clause 8, attributes',
      'bad-citation',
      'sets/subject/members/maths/cite',
    ],
    [
      'a citation of no form in a list',
      'over: visit, cite: p1',
      'over: visit, cite: [ p1, P.2 ]',
      'bad-citation',
      'rules/total/cite/1',
    ],
    ['a reference of no form', 'of: average', 'of: "average[]"', 'bad-reference', 'rules/grade/of'],
    ['a day that no month has', 'date: 2025-01-01', 'date: 2025-02-30', 'bad-date', 'act/date'],
    ['a date of another form', 'date: 2025-01-01', 'date: 01.02.2025', 'bad-date', 'act/date'],
    ['a version of no form', 'version: 1.0.0', 'version: "1"', 'bad-form', 'version'],
    ['a number below its least', 'size: { min: 0', 'size: { min: -1', 'below-minimum', 'sets/visit/size/min'],
    ['a number above its greatest', 'max: 5 }', 'max: 5000 }', 'above-maximum', 'sets/visit/size/max'],
    ['a part of a number where a whole one stands', 'max: 5 }', 'max: 5.5 }', 'wrong-kind', 'sets/visit/size/max'],
    ['an empty list', 'value: [ low, high ]', 'value: []', 'too-few', 'checks/mood-known/require/value'],
    ['a list that is too long', 'per: subject', 'per: [ subject, visit, mood ]', 'too-many', 'inputs/mark/per'],
    [
      'an entry twice in a list',
      'over: visit, cite: p1',
      'over: visit, cite: [ p1, p1 ]',
      'repeated-entry',
      'rules/total/cite',
    ],
    ['an empty text', 'kk: Нашар', 'kk: ""', 'empty-text', 'scales/result/grades/poor/label/kk'],
    [
      'a text that is too long',
      'kk: Нашар',
      `kk: ${'ә'.repeat(4001)}`,
      'text-too-long',
      'scales/result/grades/poor/label/kk',
    ],
    ['an id that is too long', 'mood-known:', `${'m'.repeat(101)}:`, 'text-too-long', `checks/${'m'.repeat(101)}`],
    ['a key that another value rules out', 'type: date', 'type: date, places: 2', 'misplaced-key', 'inputs/day/places'],
    [
      'a key that is only for rules',
      'of: average',
      'of: { op: mean, of: mark, over: subject, label: x }',
      'unknown-key',
      'rules/grade/of/label',
    ],
    [
      'when without otherwise',
      'type: date',
      'type: date, when: { fact: mood, operator: equal, value: low }',
      'keys-together',
      'inputs/day',
    ],
    ['otherwise without when', 'type: date', 'type: date, otherwise: 2025-01-01', 'keys-together', 'inputs/day'],
    ['options and a set at once', 'type: choice,', 'type: choice, set: subject,', 'keys-apart', 'inputs/mood'],
    [
      'neither options nor a set',
      'options: { low: { kk: төмен, ru: низкое, en: low }, high: { kk: жоғары, ru: высокое, en: high }, unsaid: { kk: айтылмаған, ru: не названо, en: unsaid } }, ',
      '',
      'missing-one-of',
      'inputs/mood',
    ],
    [
      'all and any at once',
      '{ fact: mood, operator: in, value: [ low, high ] }',
      '{ all: [ { fact: mood, operator: equal, value: low } ], any: [ { fact: mood, operator: equal, value: low } ] }',
      'keys-apart',
      'checks/mood-known/require',
    ],
    [
      'two lower edges',
      '{ from: 0, below: 3',
      '{ from: 0, above: 1, below: 3',
      'keys-apart',
      'rules/grade/bands/low/above',
    ],
    [
      'a range without edges',
      '{ from: 0, below: 3, grade: poor }',
      '{ grade: poor }',
      'missing-one-of',
      'rules/grade/bands/low',
    ],
  ])('%s', (_, piece, by, code, path) => {
    expect(foundWith([piece, by])).toEqual([[code, path]]);
  });

  test('the place is that of the key for keys, of the value for values, of the entry for what it lacks', () => {
    const first = (piece: string, by: string) => {
      const source = minimal([piece, by]);
      return { text: source.text, position: load(source).diagnostics.map(stated)[0]?.[1] };
    };
    const key = first('{ op: sum,', '{ oq: sum, op: sum,');
    expect(key.position).toBe(positionOf(key.text, 'oq: sum'));
    const value = first('op: sum,', 'op: smu,');
    expect(value.position).toBe(positionOf(value.text, 'smu,'));
    const entry = first('op: sum,', '');
    expect(entry.position).toBe(positionOf(entry.text, 'total: {'));
  });

  test('a mistyped word is answered with the one that was meant, another with all that are allowed', () => {
    const params = (...pair: [string, string]) => load(minimal(pair)).diagnostics[0]?.params;
    expect(params('op: sum', 'op: smu')).toMatchObject({ found: 'smu', similar: 'sum' });
    expect(params('over: visit', 'ovre: visit')).toMatchObject({ key: 'ovre', similar: 'over' });
    expect(params('checks:\n', 'zzz: 1\nchecks:\n')).not.toHaveProperty('similar');
    expect(params('effect: warn', 'effect: shout')).toMatchObject({
      hint: { en: expect.stringContaining('refuse, warn') },
    });
  });
});
