import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import { seek } from '../../engine/prove/witness.ts';
import { PACKS } from '../properties/packs.ts';

/** Safeguards that no sheet reaches under the readings chosen. */
const NEVER = ['rules/average/empty', 'rules/year-average/empty', 'rules/mean-mark/zero'];

describe.each(PACKS)('$name', ({ plan }) => {
  test('each part has a sheet that reaches it when graded', { timeout: 60_000 }, () => {
    for (const part of plan.parts) {
      const answer = seek(plan, { kind: 'part', part });
      if (answer.status !== 'found') {
        expect(answer.status, part).toBe('none');
        expect(NEVER).toContain(part);
        continue;
      }
      const { result, trace } = evaluate(plan, answer.sheet);
      expect([...trace.hits], `${part} ${result.status}`).toContain(part);
    }
  });
});
