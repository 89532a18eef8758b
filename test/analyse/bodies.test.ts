import { describe, expect, test } from 'vitest';
import { bodies } from '../../engine/analyse/bodies.ts';
import type { Check } from '../../engine/analyse/check.ts';
import { majorities } from '../../engine/analyse/majorities.ts';
import { found, LABEL, section, type Told } from './found.ts';

const ROLES = ['teacher', 'head'].map((role) => `${role}: { ${LABEL}, cite: p1 }`).join(', ');
const some = (...roles: string[]) =>
  `[ ${roles.map((role) => `{ ${LABEL}${role && `, role: ${role}`} }`).join(', ')} ]`;

/** What a check finds of a body with these keys: what stands after the path of the body, what is told, what mends it. */
function foundOf(check: Check, keys: string): Told[] {
  return found(
    check,
    section(`roles: { ${ROLES} }\nprocedure: { bodies: { board: { ${LABEL}, ${keys}, cite: p1 } } }`),
  ).map(([code, path, ...rest]) => [code, path.replace('procedure/bodies/board/', ''), ...rest]);
}

const SOUND = [
  'size: { min: 3, max: 3 }',
  'size: { min: 3, max: 3, odd: true }',
  'size: { min: 4, max: 4 }',
  'size: { min: 4, max: 6, odd: true }',
  'size: { min: 5 }',
  'size: { max: 4 }',
  'size: { min: 3, max: 5 }, quorum: { count: 5 }',
  'quorum: { count: 6 }',
  'quorum: { share: 2/3 }',
  'quorum: { share: 1/1 }',
  'vote: open',
  `size: { min: 1 }, excludes: ${some('teacher')}`,
  `quorum: { share: 1/2 }, excludes: ${some('teacher')}`,
  `quorum: { count: 2 }, includes: ${some('teacher', 'head')}, excludes: ${some('teacher')}`,
  `size: { min: 3 }, includes: ${some('')}, excludes: ${some('teacher')}`,
  `size: { min: 3 }, includes: ${some('')}, excludes: ${some('')}`,
  `includes: ${some('teacher')}`,
];

const ODD = { kk: 'тақ сан, бірақ дәл 4', ru: 'нечётное число, но ровно 4', en: 'an odd number, but exactly 4' };
const REVERSED = {
  kk: 'ең азы 5, ең көбі 3',
  ru: 'не менее 5 и не более 3',
  en: 'at least 5 and at most 3',
};
const BOARD = 'procedure/bodies/board';

const UNSOUND: readonly (readonly [keys: string, found: Told])[] = [
  ['size: { min: 5, max: 3 }', ['body-size', 'size', { size: REVERSED }]],
  ['size: { min: 4, max: 4, odd: true }', ['body-size', 'size', { size: ODD }]],
  [
    'size: { min: 3, max: 5 }, quorum: { count: 6 }',
    [
      'quorum-unmet',
      'quorum',
      { quorum: 6, most: 5 },
      [{ op: 'replace', at: `${BOARD}/quorum/count`, was: 6, with: 5 }],
    ],
  ],
  ['quorum: { share: 3/2 }', ['quorum-unmet', 'quorum', { quorum: '3/2', most: '…' }]],
  ['size: { max: 7 }, quorum: { share: 8/7 }', ['quorum-unmet', 'quorum', { quorum: '8/7', most: 7 }]],
  [`excludes: ${some('teacher')}`, ['body-empty', 'excludes', { roles: 'teacher' }]],
  [
    `size: { max: 3 }, excludes: ${some('teacher', '', 'head')}`,
    ['body-empty', 'excludes', { roles: 'teacher, head' }],
  ],
  [`excludes: ${some('')}`, ['body-empty', 'excludes', { roles: '…' }]],
  [
    `size: { min: 3 }, includes: ${some('teacher')}, excludes: ${some('head', 'teacher')}`,
    ['body-empty', 'excludes', { roles: 'head, teacher' }],
  ],
];

describe('a body', () => {
  test.each(SOUND)('is sound: %s', (keys) => expect(foundOf(bodies, keys)).toEqual([]));
  test.each(UNSOUND)('is not: %s', (keys, one) => expect(foundOf(bodies, keys)).toEqual([one]));
});

const WON = [
  'vote: open',
  'majority: simple',
  'majority: 2/3',
  'majority: 3/3',
  'castingVote: teacher',
  'castingVote: teacher, secretary: { role: teacher, votes: true }',
  'castingVote: teacher, secretary: { role: head, votes: false }',
  `castingVote: teacher, excludes: ${some('head', '')}`,
  `secretary: { role: teacher, votes: false }, excludes: ${some('teacher')}`,
];

const LOST: readonly (readonly [keys: string, found: Told])[] = [
  ['majority: 4/3', ['majority-unmet', 'majority', { majority: '4/3' }]],
  ['majority: 0/3', ['majority-unmet', 'majority', { majority: '0/3' }]],
  [
    'castingVote: teacher, secretary: { role: teacher, votes: false }',
    ['vote-missing', 'castingVote', { role: 'teacher' }],
  ],
  [`castingVote: teacher, excludes: ${some('head', 'teacher')}`, ['vote-missing', 'castingVote', { role: 'teacher' }]],
];

describe('a vote', () => {
  test.each(WON)('can be won: %s', (keys) => expect(foundOf(majorities, keys)).toEqual([]));
  test.each(LOST)('cannot: %s', (keys, one) => expect(foundOf(majorities, keys)).toEqual([one]));
});

test('a pack without a procedure has no bodies', () => {
  expect([...found(bodies), ...found(majorities)]).toEqual([]);
});
