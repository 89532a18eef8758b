import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import { writeValue } from '../../engine/evaluate/result.ts';
import { factKey } from '../../engine/model/evaluation.ts';
import { Ground } from '../../engine/prove/box.ts';
import { isOnly, only } from '../../engine/prove/extent.ts';
import { pointFrom } from '../../engine/prove/point.ts';
import { Side } from '../../engine/prove/side.ts';
import { variations } from '../../engine/sample/variations.ts';
import { FORMS } from '../properties/packs.ts';
import { lies } from './attack/boxes.ts';

const SHEETS = 15;

describe.each(FORMS)('$name, form $form', ({ plan, form }) => {
  test('the prover gives each value of a graded sheet as the engine does, and knows it possible', () => {
    const draw = variations(plan, form, { seed: 'sound', mostMembers: 3, bases: 3, spoilt: 0 });
    const formPlan = plan.forms.get(form);
    if (!formPlan) throw new Error(form);
    const ground = new Ground(plan, formPlan);
    const everything = new Side(ground, new Map());
    for (let seed = 0; seed < SHEETS; seed += 1) {
      const { result, trace } = evaluate(plan, draw(seed));
      if (result.status !== 'graded') continue;
      const { point } = pointFrom(ground, trace);
      for (const [key, value] of trace.values) {
        const [id = ''] = key.split('[');
        const rule = plan.rules.get(id);
        if (!rule || rule.per.some((set) => plan.sets.get(ground.rootOf(set))?.kind === 'given')) continue;
        const members = key === id ? [] : key.slice(id.length + 1, -1).split(', ');
        expect(factKey(id, members)).toBe(key);
        const { extent, open } = point.rule(id, members);
        expect(
          [open, extent !== null && isOnly(extent), lies(extent, only(value, rule.type.kind))],
          `${key} = ${writeValue(value)}`,
        ).toEqual([false, true, true]);
        expect(lies(everything.rule(id, members).extent, only(value, rule.type.kind)), `${key} in all`).toBe(true);
      }
    }
  });
});
