import type { Plan } from '../../model/plan.ts';
import type { Constant, Term, Written } from '../../model/program.ts';
import type { Type } from '../../model/type.ts';
import { type Exact, isExact, isGrade, type Value } from '../../model/value.ts';
import { present, vouchedEntry } from '../../model/vouched.ts';
import { attributeOf } from '../../operators/attribute.ts';
import { leastMultiple, ratio, ratioOf } from '../../operators/lowering/ratio.ts';
import { constant, integer, lookup } from '../../operators/lowering/terms.ts';
import { asNumber, ofType } from '../../operators/lowering/written.ts';

export function gradesOf(plan: Plan, scale: string): readonly string[] {
  return vouchedEntry(plan.pack.scales, scale).order;
}

/** A value known before any sheet: never an interval. */
export function literal(plan: Plan, value: Value, type: Type): Written {
  if (isExact(value)) return asNumber(ratioOf(value));
  if (isGrade(value)) return { kind: 'grade', grades: gradesOf(plan, value.scale), term: integer(BigInt(value.rank)) };
  if (typeof value === 'boolean') return { kind: 'boolean', term: constant('boolean', value) };
  const kind = type.kind === 'date' ? 'date' : 'text';
  return { kind, term: constant(kind, value as string) };
}

/** "No value" in the form of a type. */
export function nothing(plan: Plan, type: Type, of: Term): Written {
  switch (type.kind) {
    case 'number':
      return asNumber(ratio(ofType(of, 'integer'), 1n));
    case 'interval':
      return { kind: 'interval', from: ratio(ofType(of, 'integer'), 1n), to: ratio(ofType(of, 'integer'), 1n) };
    case 'grade':
      return { kind: 'grade', grades: gradesOf(plan, type.scale), term: ofType(of, 'integer') };
    case 'boolean':
    case 'date':
      return { kind: type.kind, term: ofType(of, type.kind) };
    default:
      return { kind: 'text', term: ofType(of, 'text') };
  }
}

/** An attribute of a member of a declared set. */
export function attributeIn(plan: Plan, set: string, member: string, attribute: string): Value {
  return present(attributeOf(plan.pack, set, member, attribute), attribute);
}

/** An attribute, of a type, of the member that a text names. */
export function attributeBy(plan: Plan, set: string, key: Term, attribute: string, type: Type): Written {
  const members = Object.keys(vouchedEntry(plan.pack.sets, set).members ?? {});
  const values = members.map((member) => ({ member, value: attributeIn(plan, set, member, attribute) }));
  const table = (of: (value: Value) => Constant) =>
    values.map(({ member, value }) => ({ key: member, value: of(value) }));
  if (type.kind === 'number') {
    const common = values.reduce((most, { value }) => leastMultiple(most, (value as Exact).d), 1n);
    const scaled = (value: Value): bigint => {
      const { s, n, d } = value as Exact;
      return s * n * (common / d);
    };
    return asNumber(ratio(lookup('integer', key, table(scaled)), common));
  }
  const kind = type.kind === 'boolean' ? 'boolean' : 'text';
  return {
    kind,
    term: lookup(
      kind,
      key,
      table((value) => value as string | boolean),
    ),
  };
}
