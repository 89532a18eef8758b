import { describe, expect, test } from 'vitest';
import { explain } from '../../engine/explain/index.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { evaluated, nodesOf, PLAN, text, told, tree } from './appraisal.ts';

describe('a grade', () => {
  test('is told with its label, the band and the distance to its edges, down to the sheet', () => {
    const lines = told({ respondent: [{ answer: 4 }, { answer: 5 }] }, 'en');
    expect(lines[0]).toBe('Result: Good');
    expect(lines).toContain('Result by points — 4.375 lies in [3; +∞): Good (1.375 above the lower edge)');
    expect(lines).toContain('Average — Parameter: mean of 2: 8.5 ÷ 2 = 4.25');
    expect(lines).toContain('Score for Quality of work = 4.5 (as stated on the sheet)');
  });

  test('is told in Kazakh and Russian with decimal commas and their labels', () => {
    const [kk, ru] = [text({}, 'kk'), text({}, 'ru')];
    expect(kk).toContain('Бағалау нәтижесі: Жақсы [8-тармақ, 1) тармақша]');
    expect(kk).toContain(
      'Баға, «Жұмыс сапасы» = 4,5 (парақта көрсетілгендей) [3-тармақ, 2-бөлік; 1-қосымша, 1-позиция]',
    );
    expect(ru).toContain('Результат оценки: Хорошо [пункт 8, подпункт 1)]');
    expect(ru).toContain('Оценка, «Качество работы» = 4,5 (как указано в листе)');
    expect(ru).toContain('≈ 4,458 (107/24)');
  });

  test('given by a case names the case as what is so', () => {
    const lines = told({ penalty: 'reprimand', discrediting: true, score: { quality: 4, order: 2 } }, 'en');
    expect(lines.slice(0, 3)).toEqual(['Result: Poor', 'Final result = Poor', '“Discrediting misconduct”: yes → Poor']);
  });

  test('is cited by the clause that names it', () => {
    expect(tree({}, 'en').cite).toBe('paragraph 8, subparagraph 1)');
  });
});

describe('a limit', () => {
  const inputs = { penalty: 'reprimand', discrediting: false, score: { quality: 4, order: 2.5 } };

  test('that applied says why, and cites itself', () => {
    const { sentence, cite } = nodesOf(tree(inputs, 'en')).find(({ id }) => id.endsWith('limits/reprimand')) ?? {};
    expect(sentence).toBe('Penalty is “Reprimand” → 2.99');
    expect(cite).toBe('annex 1, item 2');
  });

  test('that did not apply says what is so instead', () => {
    expect(told({}, 'ru')).toContain('Ни один из случаев не наступил: Взыскание («Нет») — не «Выговор»');
  });

  test('that the act itself keeps from a member is not told of that member', () => {
    const quality = nodesOf(tree({}, 'en')).find(({ id }) => id === 'counted[quality]');
    expect(quality?.children.map(({ id }) => id)).toEqual(['score[quality]']);
  });
});

describe('an input', () => {
  test('that the sheet does not ask for says so', () => {
    expect(told({}, 'en')).toContain('Discrediting misconduct = no (not asked on this sheet)');
  });
});

describe('a value reached twice', () => {
  test('is explained once', () => {
    const average = nodesOf(tree({}, 'en')).filter(({ id }) => id === 'average');
    expect(average).toHaveLength(1);
  });
});

describe('a reading', () => {
  test('is told once, with its question and the option chosen', () => {
    const readings = nodesOf(tree({}, 'en')).filter(({ id }) => id === 'readings/cap-target');
    expect(readings.map(({ sentence, cite }) => [sentence, cite])).toEqual([
      ['Reading: Which score does the cap hold? — The score of the parameter', 'paragraph 5'],
    ]);
  });
});

describe('what the act does not say in so many words', () => {
  test('is marked', () => {
    const points = nodesOf(tree({}, 'en')).find(({ id }) => id === 'points');
    expect(points?.basis).toBe('inferred');
    expect(text({}, 'en')).toMatch(/Points — .* \(inferred from the act\) \[paragraph 8]/);
  });
});

describe('a translation that is not official', () => {
  test.each([
    ['kk', true],
    ['ru', false],
    ['en', false],
  ] as const)('%s: official %s', (language, official) => {
    expect(nodesOf(tree({}, language)).every((node) => node.official === official)).toBe(true);
  });
});

describe('a sheet that is not graded', () => {
  test('not assessed: the ground, what made it hold, and the inputs behind it', () => {
    expect(text({ appointed: '2025-08-01' }, 'en')).toBe(
      [
        'Not assessed: Less than three months in post. [paragraph 6]',
        '  Months in post (1) is less than 3 [paragraph 6]',
        '    Months in post — 1 August 2025 to 30 September 2025: 1 whole months [paragraph 6]',
        '      Date of appointment = 1 August 2025 (as stated on the sheet) [paragraph 6]',
        '      End of period = 30 September 2025 (as stated on the sheet) [paragraph 1]',
      ].join('\n'),
    );
  });

  test('refused by a check: at which member, what is required and what was found', () => {
    const lines = told({ penalty: 'reprimand', discrediting: false }, 'en');
    expect(lines.slice(0, 4)).toEqual([
      'The sheet is refused',
      'Discipline: Lower the score.',
      'Required: Score for Discipline is at most Score counted for Discipline',
      'Score for Discipline (4) is more than Score counted for Discipline (2.99)',
    ]);
  });

  test('refused for an input: its label and the message', () => {
    const [, problem] = told({ score: { quality: 6, order: 4 } }, 'ru');
    expect(problem).toMatch(/^Оценка, «Качество работы»: .*6/);
  });

  test('incomplete: the labels of what is missing', () => {
    const lines = told({ score: { quality: 3 } }, 'kk');
    expect(lines).toEqual(['Парақ толық емес: 1 мән жетіспейді', 'Баға, «Еңбек тәртібі»: парақта жоқ']);
  });

  test('undetermined: the rule, the value and the defect', () => {
    const inputs = { score: { quality: 1, order: 1.5 }, respondent: [{ answer: 4 }, { answer: 4 }] };
    const [outcome, value] = told(inputs, 'en');
    expect(outcome).toBe('No outcome is determined: Result by points. The bands leave a hole.');
    expect(value).toBe('Points — quotient: 5.25 ÷ 2 = 2.625');
  });
});

describe('anonymous answers', () => {
  const respondents = (...answers: unknown[]) => ({
    respondent: answers.map((answer, at) => ({ id: ['anna', 'bolat', 'gulnar'][at], answer })),
  });

  test('are told as their number alone', () => {
    expect(told({}, 'ru')).toContain('Ответ: ответов — 3');
    expect(told({}, 'ru')).toContain('Опрос — Респондент: среднее по значениям (3): 14 ÷ 3 ≈ 4,667 (14/3)');
  });

  test.each([
    ['graded', respondents(4, 5, 5)],
    ['with a warning about them', { ...respondents(1, 1, 5), score: { quality: 5, order: 5 } }],
    ['undetermined', { ...respondents(3, 3, 3), score: { quality: 2, order: 2.5 } }],
    ['incomplete', respondents(4, undefined, undefined)],
    ['refused', respondents(4, 9, 'x')],
    [
      'refused for an unknown key',
      {
        respondent: [
          { id: 'anna', answr: 4 },
          { id: 'bolat', answer: 4 },
        ],
      },
    ],
    [
      'refused for a name given twice',
      {
        respondent: [
          { id: 'anna', answer: 4 },
          { id: 'anna', answer: 4 },
        ],
      },
    ],
  ])('never name who gave them: %s', (_, inputs) => {
    for (const language of LANGUAGES) {
      expect(JSON.stringify(tree(inputs, language))).not.toMatch(/anna|bolat|gulnar/);
    }
  });

  test('that warn alike are warned of once, without the single answer', () => {
    const lines = told({ ...respondents(1, 1, 5), score: { quality: 5, order: 5 } }, 'en');
    expect(lines.filter((line) => line.startsWith('Warning:'))).toEqual(['Warning: There is a lowest answer.']);
    expect(lines.filter((line) => line.includes('Answer ('))).toEqual([]);
  });
});

describe('the text for a terminal', () => {
  test('indents by two spaces a level and ends no line in a blank', () => {
    const lines = text({}, 'kk').split('\n');
    expect(lines.every((line) => /^( {2})*\S(.*\S)?$/.test(line))).toBe(true);
  });
});

test('the same evaluation is explained the same way twice', () => {
  const evaluation = evaluated({});
  expect(explain(PLAN, evaluation, 'kk')).toEqual(explain(PLAN, evaluation, 'kk'));
});
