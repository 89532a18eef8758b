import type { Term } from '../../model/program.ts';
import { add, all, choose, integer, known } from './terms.ts';

/** What is to know of a total's parts. */
export interface Addends {
  /** Whether one has a value in any case. */
  isTotal(of: Term): boolean;
  /** The same of two definitions that come to the same. */
  nameOf(definition: string): string;
}

/** The parts of a total such that those that count only where a definition holds count together: it is asked once. */
export function together(of: readonly Term[], { isTotal, nameOf }: Addends): readonly Term[] {
  const parts = new Map<string, Part[]>();
  for (const one of of) {
    const part = isTotal(one) ? partOf(one) : null;
    if (!part) continue;
    const name = nameOf(part.when.of);
    parts.set(name, [...(parts.get(name) ?? []), part]);
  }
  const several = [...parts.values()].filter((some) => some.length > 1);
  const counted = new Set(several.flatMap((some) => some.map((part) => part.of)));
  const sums = several.map((some) => {
    const [{ when }] = some as [Part];
    return choose([{ when, then: add(some.map(({ then }) => then)) }], integer(0n));
  });
  return [...of.filter((one) => !counted.has(one)), ...sums];
}

interface Part {
  readonly of: Term;
  readonly when: Extract<Term, { kind: 'value' }>;
  readonly then: Term;
}

/** What is only added where a definition holds: `when` it does, `then`; null of anything else. */
function partOf(of: Term): Part | null {
  if (of.kind !== 'if' || of.cases.length !== 1 || known(of.otherwise) !== 0n) return null;
  const [{ when, then }] = of.cases as [(typeof of.cases)[number]];
  const [first, ...others] = when.kind === 'all' ? when.of : [when];
  if (first?.kind !== 'value' || first.at.length > 0) return null;
  return { of, when: first, then: choose([{ when: all(others), then }], integer(0n)) };
}
