import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compile } from '../../engine/compile/index.ts';
import { consolidate } from '../../engine/consolidate/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { prepare } from '../../engine/prepare.ts';
import { entriesBelow, nameOf, packSource } from '../../engine/store/index.ts';
import { withRule } from '../fixtures/minimal.ts';

const FOLDERS = ['../../rules', '../packs'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** What is compiled with the help of another plan, and what is compiled from nothing, does not differ. */
function agree(pack: Pack, readings: Readonly<Record<string, string>>, like: Plan): boolean {
  return isDeepStrictEqual(compile(pack, '', readings, like), compile(pack, '', readings));
}

/** The pack with one entry of a section changed. */
function changed(pack: Pack, section: 'inputs' | 'rules', id: string, entry: object): Pack {
  return { ...pack, [section]: { ...pack[section], [id]: entry } };
}

describe.each(FOLDERS.flatMap((folder) => entriesBelow(folder)).map((entry) => [nameOf(entry), entry.file] as const))(
  'a pack that differs little from %s is compiled as from nothing',
  (_, file) => {
    const { pack, plan } = prepare(packSource(file));
    if (!pack || !plan) throw new Error('the pack has errors');

    test('under every option of its readings', () => {
      const options = Object.entries(pack.readings ?? {}).flatMap(([reading, { options }]) =>
        Object.keys(options).map((option) => ({ [reading]: option })),
      );
      const differing = options.filter((readings) => {
        const { pack: other } = consolidate(pack, readings);
        return other && !agree(other, readings, plan);
      });
      expect(differing).toEqual([]);
    });

    test('with another range, or a condition less, of any input', () => {
      const differing = Object.entries(pack.inputs ?? {}).flatMap(([id, input]) => {
        const others = [
          ...('max' in input ? [{ ...input, max: input.max + 1 }] : []),
          ...(input.when ? [{ ...input, when: undefined }] : []),
        ];
        return others.every((other) => agree(changed(pack, 'inputs', id, other), {}, plan)) ? [] : [id];
      });
      expect(differing).toEqual([]);
    });

    test('with a number in place of any rule', () => {
      const differing = Object.keys(pack.rules ?? {}).filter(
        (id) => !agree(changed(pack, 'rules', id, { op: 'number', value: 7 }), {}, plan),
      );
      expect(differing).toEqual([]);
    });

    test('with a mistake', () => {
      const [id = ''] = Object.keys(pack.rules ?? {});
      const mistaken = changed(pack, 'rules', id, { op: 'add', of: [1, 'nothing-of-this-name'] });
      expect(agree(mistaken, {}, plan)).toBe(true);
      expect(compile(mistaken, '', {}, plan).plan).toBeNull();
    });
  },
);

test('what a rule leaves open is left open still', () => {
  const { pack, plan } = prepare(withRule('op: divide, of: total, by: total'));
  if (!pack || !plan) throw new Error('the pack has errors');
  expect(plan.open.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['zero-divisor rules/extra']);
  expect(compile({ ...pack }, '', {}, plan).plan?.open).toEqual(plan.open);
});

test('what is the same is taken over, and what rests on a change is not', () => {
  const { pack, plan } = prepare(
    packSource(fileURLToPath(new URL('../../rules/kz-acs-corps-b/2025-07-28/pack.yaml', import.meta.url))),
  );
  if (!pack || !plan) throw new Error('the pack has errors');
  const again = compile({ ...pack }, '', {}, plan).plan;
  expect([...(again?.rules.values() ?? [])].every((rule) => rule === plan.rules.get(rule.id))).toBe(true);
  const input = [...plan.inputs.keys()].find((id) => pack.inputs?.[id]?.type === 'decimal') ?? '';
  const other = compile(changed(pack, 'inputs', input, { ...pack.inputs?.[input] }), '', {}, plan).plan;
  const anew = [...(other?.rules.values() ?? [])].filter((rule) => rule !== plan.rules.get(rule.id));
  expect(anew.length).toBeGreaterThan(0);
  expect(anew.length).toBeLessThan(plan.rules.size);
});
