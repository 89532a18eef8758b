import { expect, test } from 'vitest';
import { load } from '../../engine/load/index.ts';
import { minimal } from '../fixtures/minimal.ts';

const WORDS = '{ kk: Қ, ru: Д, en: X }';

/** The minimal pack with one part, whose text is this. */
function withPart(text: string) {
  return { ...minimal(['adisteme: 1\n', 'adisteme: 1\nparts: [ roles.yaml ]\n']), part: () => text };
}

test('a text that was read before says the same again, whatever was joined with it since', () => {
  const alone = load(minimal());
  const joined = load(withPart(`roles: { head: { label: ${WORDS} } }\n`));
  expect(joined.pack?.roles).toHaveProperty('head');
  expect(load(minimal())).toMatchObject({ pack: alone.pack, diagnostics: [] });
  const other = load(withPart(`roles: { clerk: { label: ${WORDS} } }\n`));
  expect(other.pack?.roles).toHaveProperty('clerk');
  expect(other.pack?.roles).not.toHaveProperty('head');
  expect(load(withPart(`roles: { head: { label: ${WORDS} } }\n`)).pack).toEqual(joined.pack);
});

test('what did not change is the same object', () => {
  const [first, second] = [load(minimal()).pack, load(minimal()).pack];
  expect(second?.rules).toBe(first?.rules);
});

test('what is wrong with a text is told each time, at its place', () => {
  const wrong = minimal(['of: average', 'of: [']);
  const { diagnostics } = load(wrong);
  expect(diagnostics).not.toEqual([]);
  expect(load(wrong).diagnostics).toEqual(diagnostics);
  const mistyped = minimal(['rules:', 'ruls:']);
  expect(load(mistyped).diagnostics).toEqual(load(mistyped).diagnostics);
  expect(load(mistyped).diagnostics[0]?.place).toMatchObject({ file: 'minimal.yaml' });
});
