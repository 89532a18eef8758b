import { describe, expect, test } from 'vitest';
import { CLERK, clerk, evaluated, graded } from './office.ts';

const CHIEF = { day: CLERK.day, post: 'chief', away: false, score: CLERK.score };

describe('the first route that holds', () => {
  test('names the form and the assessor', () => {
    expect(graded(CHIEF, 'leader')).toMatchObject({
      status: 'graded',
      route: { id: 'heads', form: 'leader', assessor: 'chair' },
    });
    expect(graded(CHIEF, 'leader').route).not.toHaveProperty('substitute');
  });

  test('refuses a sheet on another form, with its citation, and still says the route', () => {
    const result = graded({ ...CHIEF, post: 'clerk' }, 'leader');
    expect(result).toMatchObject({
      status: 'refused',
      route: { id: 'others', form: 'staff', assessor: 'head' },
      refusals: [{ code: 'wrong-form', cite: ['p2', 'p1'] }],
    });
    expect(result.refusals?.[0]?.message.en).toMatch(/staff/);
    expect(clerk({ post: 'chief' })).toMatchObject({ status: 'refused', refusals: [{ cite: ['p2'] }] });
  });

  test('is marked as reached', () => {
    const { trace } = evaluated(CHIEF, 'leader');
    expect([...trace.hits].filter((part) => part.startsWith('routing/'))).toEqual(['routing/routes/heads']);
  });
});

describe('a substitute', () => {
  test('takes the place of the assessor where it holds', () => {
    expect(graded({ ...CHIEF, away: true }, 'leader').route).toEqual({
      id: 'heads',
      form: 'leader',
      assessor: 'deputy',
      substitute: 'absent',
    });
  });

  test('is marked as reached', () => {
    const { trace } = evaluated({ ...CHIEF, away: true }, 'leader');
    expect([...trace.hits]).toContain('routing/substitutes/absent');
  });
});

test('a form that no route names has none', () => {
  expect(graded({ day: '2025-03-31', goal: [{ points: 9 }] }, 'goals')).not.toHaveProperty('route');
});
