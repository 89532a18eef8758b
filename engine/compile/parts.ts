import type { Pack } from '../model/pack.ts';
import type { RulePlan } from '../model/plan.ts';
import { walkExpression } from '../operators/walk.ts';
import type { Governing } from './forms.ts';

/** Every part of a pack that a golden case can reach: rules, rows, bands, cases, limits, fallbacks, grounds, checks, routes. */
export function partsOf(pack: Pack, rules: ReadonlyMap<string, RulePlan>, governing: Governing): string[] {
  const parts: string[] = [];
  for (const rule of rules.values()) {
    parts.push(`rules/${rule.id}`);
    walkExpression(rule.expression, { part: (path) => parts.push(path) });
  }
  for (const id of governing.grounds.keys()) parts.push(`grounds/${id}`);
  for (const id of governing.checks.keys()) parts.push(`checks/${id}`);
  for (const route of governing.routes) parts.push(`routing/routes/${route.id}`);
  for (const one of governing.substitutes) parts.push(`routing/substitutes/${one.id}`);
  for (const [id, form] of Object.entries(pack.forms)) if (form.kind === 'graded') parts.push(`forms/${id}`);
  return parts;
}
