import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amend } from '../../engine/consolidate/amend.ts';
import { applyChange } from '../../engine/consolidate/change.ts';
import { load } from '../../engine/load/index.ts';
import { canonical } from '../../engine/model/canonical.ts';
import type { Amendment, Change, Pack } from '../../engine/model/pack.ts';
import { PackStore } from '../../engine/store/index.ts';
import { minimal } from '../fixtures/minimal.ts';

const store = new PackStore(['rules', 'test/packs']);
const PACKS: readonly Pack[] = [
  load(minimal()).pack,
  ...store.entries().map((entry) => load(store.source(entry)).pack),
].filter((pack) => pack !== null);

/** Every path of a pack that leads to something, below its sections. */
function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  const here = path.length > 1 ? [path.join('/')] : [];
  if (Array.isArray(value)) return here;
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function at(pack: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], pack);
}

const pack = fc.constantFrom(...PACKS);
const value = fc.oneof(fc.string(), fc.integer(), fc.record({ kk: fc.string(), ru: fc.string(), en: fc.string() }));

/** A pack, and changes that fit it: each replaces, removes or renames what stands there, or inserts beside it. */
const fitting = pack.chain((base) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...pathsOf(base)), fc.constantFrom('replace', 'remove', 'insert', 'rename'), value),
      { minLength: 1, maxLength: 5 },
    )
    .map((picks) => {
      const apart = picks.filter(([path], index) =>
        picks.every(([other], place) => place >= index || independent(path, other)),
      );
      return { base, changes: apart.map(([path, op, other]) => changeAt(base, path, op as Change['op'], other)) };
    }),
);

function independent(a: string, b: string): boolean {
  return !`${a}/`.startsWith(`${b}/`) && !`${b}/`.startsWith(`${a}/`);
}

function changeAt(base: Pack, path: string, op: Change['op'], other: unknown): Change {
  const fresh = `${path}-fresh`;
  if (op === 'insert') return { op, at: fresh, with: other as Change['with'] };
  if (op === 'rename') return { op, at: path, to: fresh.split('/').at(-1) ?? '' };
  if (op === 'remove') return { op, at: path, was: at(base, path) as Change['was'] };
  return { op, at: path, was: at(base, path) as Change['was'], with: other as Change['with'] };
}

function apply(base: Pack, changes: readonly Change[]): Pack {
  const result = structuredClone(base);
  for (const change of changes) expect(applyChange(result, change)).toBeNull();
  return result;
}

describe('consolidation', () => {
  test('over a chain is associative: all at once, or one act after another', () => {
    fc.assert(
      fc.property(fitting, fc.nat(), ({ base, changes }, cut) => {
        const at = cut % (changes.length + 1);
        const stepwise = apply(apply(base, changes.slice(0, at)), changes.slice(at));
        expect(canonical(stepwise)).toBe(canonical(apply(base, changes)));
      }),
    );
  });

  test('independent changes commute', () => {
    fc.assert(
      fc.property(fitting, ({ base, changes }) => {
        expect(canonical(apply(base, [...changes].reverse()))).toBe(canonical(apply(base, changes)));
      }),
    );
  });

  test('a change can be undone', () => {
    fc.assert(
      fc.property(fitting, ({ base, changes: [change] }) => {
        if (!change) return;
        const changed = apply(base, [change]);
        const beside = [...change.at.split('/').slice(0, -1), change.to ?? ''].join('/');
        const back: Record<Change['op'], Change> = {
          insert: { op: 'remove', at: change.at },
          remove: { op: 'insert', at: change.at, with: change.was },
          replace: { op: 'replace', at: change.at, was: change.with, with: change.was },
          rename: { op: 'rename', at: beside, to: change.at.split('/').at(-1) ?? '' },
        };
        expect(canonical(apply(changed, [back[change.op]]))).toBe(canonical(base));
      }),
    );
  });

  test('a change that does not fit is refused, names both sides, and leaves the pack as it is', () => {
    fc.assert(
      fc.property(fitting, value, ({ base, changes: [change] }, other) => {
        if (!change || canonical(at(base, change.at.replace(/-fresh$/, ''))) === canonical(other)) return;
        const path = change.at.replace(/-fresh$/, '');
        const result = structuredClone(base);
        const misfit = applyChange(result, { op: 'replace', at: path, was: other as Change['was'], with: 1 });
        if (misfit === null) return; // a record of which `was` names nothing that differs
        expect(misfit).toMatchObject({
          code: 'change-differs',
          params: { at: path, expected: canonical(other), found: canonical(at(base, path)) },
        });
        expect(canonical(result)).toBe(canonical(base));
      }),
    );
  });
});

describe('an amending pack', () => {
  const base = PACKS[0] as Pack;
  const { pack: id, version, kind, title, official, act, force } = base;
  const amendment = (changes: readonly Change[], more: Partial<Amendment> = {}): Amendment =>
    ({
      adisteme: 1,
      pack: id,
      edition: '2',
      version,
      kind,
      title,
      official,
      act,
      force,
      base: { pack: id, edition: '1' },
      changes,
      ...more,
    }) as Amendment;

  test('takes the base, its own head, and its changes', () => {
    const { pack: amended, diagnostics } = amend(
      base,
      amendment([{ op: 'replace', at: 'rules/grade/bands/low/below', was: 3, with: 4 }]),
    );
    expect(diagnostics).toEqual([]);
    expect(amended).toMatchObject({ edition: '2', rules: { grade: { bands: { low: { below: 4 } } } } });
    expect(base).toMatchObject({ edition: '1', rules: { grade: { bands: { low: { below: 3 } } } } });
  });

  test('marks what it inherits as assumed where the organisation’s own text is not held', () => {
    const { pack: adopted } = amend(base, amendment([], { base: { pack: id, edition: '1', basis: 'assumed' } }));
    expect(adopted?.rules?.average?.basis).toBe('assumed');
  });

  test('conflicting changes are refused, every one of them named', () => {
    const { pack: none, diagnostics } = amend(
      base,
      amendment([
        { op: 'remove', at: 'rules/total', was: {} },
        { op: 'replace', at: 'rules/total/op', was: 'sum', with: 'mean' },
        { op: 'insert', at: 'rules/grade', with: {} },
      ]),
    );
    expect(none).toBeNull();
    expect(diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
      'change-nothing-there changes/1',
      'change-already-there changes/2',
    ]);
  });

  test('a clause that the base has already is not silently replaced', () => {
    const { diagnostics } = amend(base, amendment([], { clauses: { p1: { status: 'spent', title } } }));
    expect(diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual(['change-already-there clauses/p1']);
  });
});
