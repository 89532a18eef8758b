import fc from 'fast-check';
import { type Draw, type Fact, type FactType, GRADES, type Known, MEMBERS } from './facts.ts';

/** Sets of which a member is at hand. */
export type AtHand = readonly string[];

/** References to values of one kind that make sense where these members are at hand. */
export function referencesOf(
  { facts, sets }: Known,
  kind: FactType['kind'],
  atHand: AtHand,
): { ref: string; fact: Fact }[] {
  const held = new Set(atHand.flatMap((id) => sets.find((set) => set.id === id)?.lineage ?? [id]));
  const found = facts.flatMap((fact) => {
    if (fact.type.kind !== kind) return [];
    const held_ = fact.per.every((set) => held.has(set));
    const isDeclared = fact.per.every((set) => sets.find(({ id }) => id === set)?.kind === 'declared');
    return [
      ...(held_ ? [{ ref: fact.id, fact }] : []),
      ...(fact.per.length === 1 && isDeclared ? [{ ref: `${fact.id}[${MEMBERS[0]}]`, fact }] : []),
      ...(fact.per.length === 1 && !isDeclared ? [{ ref: `${fact.id}[1]`, fact }] : []),
    ];
  });
  const attributes: { ref: string; fact: Fact }[] = [];
  const attribute = (ref: string): void => {
    if (kind === 'number') attributes.push({ ref: `${ref}.weight`, fact: { id: ref, type: { kind }, per: [] } });
    if (kind === 'boolean') attributes.push({ ref: `${ref}.main`, fact: { id: ref, type: { kind }, per: [] } });
  };
  for (const set of held) if (sets.find(({ id }) => id === set)?.kind === 'declared') attribute(set);
  if (facts.some(({ id }) => id === 'favourite')) attribute('favourite');
  return [...found, ...attributes];
}

/** A condition on what can be referred to; null where there is nothing. */
export function drawCondition(draw: Draw, known: Known, atHand: AtHand, depth = 2): object | null {
  const shape = depth > 0 ? draw(fc.integer, { min: 0, max: 5 }) : 0;
  if (shape >= 3) {
    const parts = Array.from({ length: draw(fc.integer, { min: 1, max: 2 }) }, () =>
      drawCondition(draw, known, atHand, depth - 1),
    ).filter((part) => part !== null);
    const [first] = parts;
    if (!first) return null;
    return shape === 3 ? { all: parts } : shape === 4 ? { any: parts } : { not: first };
  }
  const kind = draw(
    fc.constantFrom<FactType['kind'][]>,
    ...(['number', 'boolean', 'choice', 'grade', 'date'] as const),
  );
  const references = referencesOf(known, kind, atHand);
  if (references.length === 0) return null;
  const { ref, fact } = pick(draw, references);
  return comparison(draw, references, ref, fact.type);
}

function comparison(draw: Draw, references: { ref: string }[], ref: string, type: FactType): object {
  const other = (): object => ({ fact: pick(draw, references).ref });
  const orders = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
  switch (type.kind) {
    case 'number': {
      const operator = pick(draw, [...orders, 'in', 'notIn', 'odd']);
      if (operator === 'odd') return { fact: ref, operator, value: draw(fc.boolean) };
      if (operator === 'in' || operator === 'notIn') return { fact: ref, operator, value: [wholeNumber(draw), 0] };
      return { fact: ref, operator, value: draw(fc.boolean) ? other() : wholeNumber(draw) };
    }
    case 'boolean':
      return {
        fact: ref,
        operator: pick(draw, ['equal', 'notEqual']),
        value: draw(fc.boolean) ? other() : draw(fc.boolean),
      };
    case 'choice': {
      const operator = pick(draw, ['equal', 'notEqual', 'in', 'notIn']);
      const option = pick(draw, type.options);
      return { fact: ref, operator, value: operator.endsWith('n') ? [option] : option };
    }
    case 'grade':
      return { fact: ref, operator: pick(draw, orders), value: draw(fc.boolean) ? other() : pick(draw, GRADES) };
    case 'date':
      return { fact: ref, operator: pick(draw, orders), value: draw(fc.boolean) ? other() : drawDate(draw) };
  }
}

export function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[draw(fc.nat, list.length - 1)] as T;
}

export function wholeNumber(draw: Draw): number {
  return draw(fc.integer, { min: -3, max: 6 });
}

export function drawDate(draw: Draw): string {
  const day = pick(draw, ['01', '15', '28', '29', '30', '31']);
  const month = pick(draw, ['01', '03', '05', '12']);
  return `${pick(draw, ['2024', '2025'])}-${month}-${day}`;
}
