import type { Condition, Expression } from '../model/plan.ts';
import { fromNumber } from '../number/exact.ts';
import type { Ground, Index } from './box.ts';
import { type Extent, only } from './extent.ts';
import type { Formed } from './formed.ts';
import type { Truth } from './truth.ts';

/** What is the same on every sheet of a form, found once: written values, names, attributes of declared members. */
export class Constants {
  readonly #literals = new Map<Expression, Formed>();
  readonly #names = new Map<string, Formed>();
  readonly #attributes = new Map<string | number | boolean, Extent>();
  readonly #answers = new Map<Condition, Map<Index, Truth> | null>();

  constructor(readonly ground: Ground) {}

  literal(of: Expression & { readonly kind: 'literal' }): Formed {
    let known = this.#literals.get(of);
    if (!known) {
      known = { extent: only(of.value, of.type.kind), open: false };
      this.#literals.set(of, known);
    }
    return known;
  }

  /** The id of a member or form. */
  name(id: string): Formed {
    let known = this.#names.get(id);
    if (!known) {
      known = { extent: { kind: 'one-of', values: [id] }, open: false };
      this.#names.set(id, known);
    }
    return known;
  }

  /** The value of an attribute of a declared member; null where it has none. */
  attribute(set: string, attribute: string, member: string): Extent | null {
    const raw = this.ground.plan.pack.sets?.[set]?.members?.[member]?.attributes?.[attribute];
    if (raw === undefined) return null;
    let known = this.#attributes.get(raw);
    if (!known) {
      known = only(typeof raw === 'number' ? (fromNumber(raw) ?? raw.toString()) : raw, 'choice');
      this.#attributes.set(raw, known);
    }
    return known;
  }

  /** The answers of a condition that no sheet changes, by members at hand; null for all others. */
  answers(condition: Condition): Map<Index, Truth> | null {
    let known = this.#answers.get(condition);
    if (known === undefined) {
      known = settled(condition) ? new Map() : null;
      this.#answers.set(condition, known);
    }
    return known;
  }
}

/** Whether a condition rests on nothing that a sheet says. */
function settled(condition: Condition): boolean {
  if (condition.kind === 'not') return settled(condition.of);
  if (condition.kind !== 'comparison') return condition.of.every(settled);
  return [condition.fact, condition.value].flat().every(fixed);
}

function fixed(of: Expression): boolean {
  if (of.kind === 'attribute') return !of.choice || fixed(of.choice);
  return of.kind === 'literal' || of.kind === 'form' || of.kind === 'member';
}
