import { describe, expect, test } from 'vitest';
import { REPORTS } from '../../engine/analyse/index.ts';
import { applyChanges } from '../../engine/diff/apply.ts';
import { check, evaluate, type Pack, type PackSource, prepare } from '../../engine/index.ts';
import type { AnalyseCode } from '../../engine/model/messages/analyse.ts';
import { minimal } from '../fixtures/minimal.ts';
import { BAD, TODAY } from './bad.ts';

/** Codes of what a pack leaves open: a sheet that meets it has no outcome. */
const OPEN = new Set<string>(['hole', 'overlap', 'zero-divisor', 'empty-set']);

function found(source: PackSource) {
  return check(source, TODAY).diagnostics;
}

/** A pack in memory, as JSON, which is YAML. */
function written(pack: Pack): PackSource {
  return { file: 'repaired.yaml', text: JSON.stringify(pack), part: () => null };
}

test('every code has a bad pack, and no other has', () => {
  expect(Object.keys(BAD).sort()).toEqual(Object.keys(REPORTS).sort());
});

describe.each(Object.entries(BAD))('%s', (code, patches) => {
  const source = minimal(...patches);

  test('fires on its bad pack, and nothing else does; it says where, how grave, what the act says there', () => {
    const findings = found(source);
    expect(new Set(findings.map((one) => one.code))).toEqual(new Set([code]));
    for (const { place, severity, cite } of findings) {
      expect(place.line).toBeGreaterThan(0);
      expect(severity).toBe(REPORTS[code as AnalyseCode].severity);
      if (!place.path?.match(/^(clauses$|readings|roles)/)) expect(cite).toBeDefined();
    }
  });

  test('is gone when a repair is applied, and nothing new comes', () => {
    const { pack } = prepare(source);
    for (const { changes } of found(source).flatMap((one) => one.repairs ?? [])) {
      const repaired = applyChanges(pack as Pack, changes);
      expect(repaired.misfit).toBeNull();
      expect(found(written(repaired.pack as Pack)).map((one) => `${one.code} ${one.place.path}`)).toEqual([]);
    }
  });

  if (OPEN.has(code))
    test('has a witness that shows it when graded', () => {
      const { plan } = prepare(source);
      for (const { witness, place } of found(source)) {
        const { result } = evaluate(plan as never, witness?.sheets[0]);
        expect(result.status).toBe('undetermined');
        expect(place.path?.startsWith(result.undetermined?.at.split(' @ ')[0] ?? '?')).toBe(true);
      }
    });
});
