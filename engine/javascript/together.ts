import type { Definition, Term } from '../model/program.ts';
import { operandsOf, ownTermsOf } from '../model/program-terms.ts';
import { noteOf, printDefinition, printFilling } from './definition.ts';
import type { Terms } from './terms.ts';
import type { Uses } from './uses.ts';
import { each } from './walks.ts';

/** A definition that is formed member by member of a given set, and so in one loop with others. */
interface Step {
  readonly definition: Definition;
  readonly set: string;
  /** Name of the loop in its terms. */
  readonly loop: string;
  /** The total that it is; null: a value for each member. */
  readonly total: Extract<Term, { kind: 'total' }> | null;
}

/** Prints definitions, each after those that it uses: all that can walk over the same members do so together. */
export function printTogether(terms: Terms, definitions: readonly Definition[], uses: Uses): void {
  const open = new Map(definitions.map((one) => [one.name, one]));
  while (open.size > 0) {
    for (const one of open.values()) {
      if (stepOf(terms, one) || [...uses.directly(one.name).definitions].some((name) => open.has(name))) continue;
      printDefinition(terms, one);
      open.delete(one.name);
    }
    const steps = firstWalk(terms, open, uses);
    if (steps.length > 0) printWalk(terms, steps, uses);
    for (const { definition } of steps) open.delete(definition.name);
  }
}

function stepOf(terms: Terms, definition: Definition): Step | null {
  const { loops, where, term } = definition;
  const [first, second] = loops;
  if (first) return second ? null : { definition, ...first, total: null };
  const isTotal = term.kind === 'total' && !where && !terms.isPartial(term);
  return isTotal ? { definition, set: term.set, loop: term.loop, total: term } : null;
}

/** All that can be formed in one loop with the first that needs one: of what it uses, all is there, or formed before in the same round. */
function firstWalk(terms: Terms, open: ReadonlyMap<string, Definition>, uses: Uses): Step[] {
  const found = new Map<string, Step>();
  for (const one of open.values()) {
    const step = stepOf(terms, one);
    const [first] = found.values();
    if (!step || (first && first.set !== step.set)) continue;
    const isThere = (name: string): boolean =>
      !open.has(name) || (found.get(name)?.total === null && isUsedAtHand(one, name, step.loop));
    if ([...uses.directly(one.name).definitions].every(isThere)) found.set(one.name, step);
  }
  return [...found.values()];
}

/** Whether a definition uses another for no member but the one of its loop. */
function isUsedAtHand({ where, term }: Definition, name: string, loop: string): boolean {
  const isAtHand = (of: Term): boolean => {
    if (of.kind === 'value' && of.of === name) return of.at.every((at) => 'loop' in at && at.loop === loop);
    return [...operandsOf(of), ...ownTermsOf(of)].every(isAtHand);
  };
  return isAtHand(term) && (!where || isAtHand(where));
}

/** One loop; of values that only it needs it keeps that of the member at hand. */
function printWalk(terms: Terms, steps: readonly Step[], uses: Uses): void {
  const { code, scope } = terms;
  const own = new Set(steps.map(({ definition }) => definition.name));
  const isKept = ({ definition, total }: Step): boolean =>
    total !== null || [...uses.usersOf(definition.name)].some((user) => !own.has(user));
  for (const step of steps.filter(isKept)) {
    const { name, term } = step.definition;
    const start = step.total ? (scope.isBig(term) ? '0n' : '0') : `new Array(${scope.count(step.set)})`;
    code.line(`${step.total ? 'let' : 'const'} ${scope.definition(name)} = ${start}; ${noteOf(name)}`);
  }
  const [{ set }] = steps as [Step];
  const atHand = new Set(steps.filter((step) => !isKept(step)).map(({ definition }) => definition.name));
  each(terms, { loop: '', set }, (inside, index) => {
    const loops = steps.map(({ loop }) => [loop, index] as const);
    const at = inside.inside(inside.code, loops, new Set([...terms.atHand, ...atHand]));
    for (const { definition, total } of steps) {
      const { name, where, term } = definition;
      const target = scope.definition(name);
      if (total) printAdding(at, total, target);
      else if (!atHand.has(name)) printFilling(at, definition, `${target}[${index}]`);
      else if (!where) at.code.line(`const ${target} = ${at.value(term)}; ${noteOf(name)}`);
      else {
        at.code.line(`let ${target}; ${noteOf(name)}`);
        printFilling(at, definition, target);
      }
    }
  });
}

function printAdding(terms: Terms, total: Extract<Term, { kind: 'total' }>, target: string): void {
  const add = (at: Terms): void => at.code.line(`${target} += ${at.integer(total.of, at.scope.isBig(total))};`);
  if (!total.where) add(terms);
  else terms.code.block(`if (${terms.value(total.where)})`, (code) => add(terms.inside(code)));
}
