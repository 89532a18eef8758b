import type { Key, Loop, Term, Walk } from '../model/program.ts';
import { keyTerms } from '../model/program-terms.ts';
import type { Code } from './code.ts';
import type { Terms, WalkTerm } from './terms.ts';

/** Prints a walk over the members of a given set: a loop that leaves its result under a name. */
export function printWalk(terms: Terms, term: WalkTerm): string {
  const result = terms.code.name('t');
  switch (term.kind) {
    case 'total': {
      const big = terms.scope.isBig(term);
      terms.code.line(`let ${result} = ${big ? '0n' : '0'};`);
      walk(terms, term, result, [term.of], (inside, [of]) => {
        const isAsked = big === terms.scope.isBig(term.of) || term.of.kind === 'constant';
        const added = term.of.kind === 'constant' ? inside.integer(term.of, big) : isAsked ? of : `BigInt(${of})`;
        inside.code.line(`${result} += ${added};`);
      });
      return result;
    }
    case 'known':
      terms.code.line(`let ${result} = true;`);
      walk(terms, term, result, [term.of], () => undefined);
      return result;
    case 'extreme':
      return extreme(terms, term, result);
    case 'ratio-total': {
      const total = terms.code.name('t');
      terms.code.line(`let ${result};`);
      terms.code.line(`const ${total} = [0n, 1n];`);
      walk(terms, term, result, [term.of, term.by], (inside, [of, by]) =>
        inside.code.line(`addRatio(${total}, ${of}, ${by});`),
      );
      const part = `${total}[${term.part === 'numerator' ? 0 : 1}]`;
      terms.code.line(`if (${result} === undefined) ${result} = ${part};`);
      return result;
    }
    case 'rank':
      return rank(terms, term, result);
    case 'best':
      return best(terms, term, result);
  }
}

/** The loop: first which members are kept, then what is made of each. A gap ends it and is its result. */
function walk(
  terms: Terms,
  loop: Walk,
  result: string,
  operands: readonly Term[],
  body: (inside: Terms, values: readonly string[], index: string) => void,
): void {
  const { where } = loop;
  const isPartial = (where !== null && terms.isPartial(where)) || operands.some((one) => terms.isPartial(one));
  const label = terms.code.name('walk');
  const print = (code: Code): void => {
    const outer = terms.inside(code);
    const kept = where && outer.isPartial(where) ? keepMembers(outer, loop, where, result, label) : null;
    each(outer, loop, (inside, index) => {
      if (kept) inside.code.line(`if (!${kept}[${index}]) continue;`);
      else if (where) inside.code.line(`if (!${inside.value(where)}) continue;`);
      const values = operands.map((one) => {
        const value = inside.hold(inside.value(one));
        if (inside.isPartial(one)) leave(inside.code, value, result, label);
        return value;
      });
      body(inside, values, index);
    });
  };
  if (isPartial) terms.code.block(`${label}:`, print);
  else print(terms.code);
}

function keepMembers(terms: Terms, loop: Loop, where: Term, result: string, label: string): string {
  const kept = terms.code.name('t');
  terms.code.line(`const ${kept} = [];`);
  each(terms, loop, (inside) => {
    const value = inside.hold(inside.value(where));
    leave(inside.code, value, result, label);
    inside.code.line(`${kept}.push(${value});`);
  });
  return kept;
}

function leave(code: Code, value: string, result: string, label: string): void {
  code.block(`if (typeof ${value} === "object")`, (inside) => {
    inside.line(`${result} = ${value};`);
    inside.line(`break ${label};`);
  });
}

export function each(terms: Terms, { loop, set }: Loop, body: (inside: Terms, index: string) => void): void {
  const index = terms.code.name('i');
  terms.code.block(`for (let ${index} = 0; ${index} < ${terms.scope.count(set)}; ${index} += 1)`, (code) =>
    body(terms.inside(code, [[loop, index]]), index),
  );
}

function extreme(terms: Terms, term: Extract<Term, { kind: 'extreme' }>, result: string): string {
  const { by, order, of } = term;
  const [top, bottom] = [terms.code.name('t'), terms.code.name('t')];
  terms.code.line(`let ${result}, ${top}, ${bottom};`);
  walk(terms, term, result, keyTerms([by]), (inside, [key = '', per]) => {
    const [better, worse] =
      order === 'greatest'
        ? [
            [top, bottom],
            [key, per],
          ]
        : [
            [key, per],
            [top, bottom],
          ];
    const less = lessThan(better as [string, string?], worse as [string, string?], by);
    const isFirst = `${top} === undefined`;
    inside.code.block(`if (${isFirst} || ${less})`, (code) => {
      code.line(`${top} = ${key};`);
      if (per) code.line(`${bottom} = ${per};`);
      terms.inside(code, [...inside.loops]).assign(result, of, inside.scope.isBig(of));
    });
  });
  return result;
}

/** Whether the first key comes before the second: numbers as they are, ratios crosswise. */
function lessThan([a, aPer]: readonly [string, string?], [b, bPer]: readonly [string, string?], { per }: Key): string {
  return per ? `BigInt(${a}) * BigInt(${bPer}) < BigInt(${b}) * BigInt(${aPer})` : `${a} < ${b}`;
}

function rank(terms: Terms, term: Extract<Term, { kind: 'rank' }>, result: string): string {
  const { own, by, order, ties } = term;
  const ownKey = keyTerms([own]).map((one) => terms.hold(terms.value(one)));
  const seen = terms.code.name('t');
  terms.code.line(`let ${result} = 1;`);
  if (ties === 'dense') terms.code.line(`const ${seen} = new Set();`);
  for (const [place, one] of keyTerms([own]).entries())
    if (terms.isPartial(one))
      terms.code.line(`if (typeof ${ownKey[place]} === "object") ${result} = ${ownKey[place]}; else`);
  terms.code.block('', (code) =>
    walk(terms.inside(code), term, result, keyTerms([by]), (inside, key) => {
      const [mine, other] = [ownKey as [string, string?], key as unknown as [string, string?]];
      const ahead = order === 'highest' ? lessThan(mine, other, by) : lessThan(other, mine, by);
      if (ties === 'competition') inside.code.line(`if (${ahead}) ${result} += 1;`);
      else inside.code.line(`if (${ahead}) ${seen}.add(${by.per ? `ratioText(${key.join(', ')})` : key[0]});`);
    }),
  );
  if (ties === 'dense') terms.code.line(`if (typeof ${result} !== "object") ${result} += ${seen}.size;`);
  return result;
}

function best(terms: Terms, term: Extract<Term, { kind: 'best' }>, result: string): string {
  const { own, by, order, at, take, set } = term;
  const mine = own.map((key) => keyTerms([key]).map((one) => terms.hold(terms.value(one))));
  const place = terms.code.name('t');
  terms.code.line(`let ${result}, ${place} = 1;`);
  walk(terms, term, result, keyTerms(by), (inside, flat, index) => {
    const keys = [...flat];
    const parts = by.map(({ per }) => keys.splice(0, per ? 2 : 1));
    const names = inside.scope.names(set);
    const tie = `compareNames(nameAt(${names}, ${index}), nameAt(${names}, ${inside.at(at)})) < 0`;
    const ahead = by.reduceRight((rest, key, step) => {
      const [a, b] = [parts[step] as unknown as [string, string?], mine[step] as unknown as [string, string?]];
      const before = order === 'highest' ? lessThan(b, a, key) : lessThan(a, b, key);
      const behind = order === 'highest' ? lessThan(a, b, key) : lessThan(b, a, key);
      return `(${before} || (!(${behind}) && ${rest}))`;
    }, tie);
    inside.code.line(`if (${index} !== ${inside.at(at)} && ${ahead}) ${place} += 1;`);
  });
  const taken = [take.numerator, take.denominator].map((one) => terms.hold(terms.value(one)));
  const isPartial = terms.isPartial(take.numerator);
  if (isPartial)
    terms.code.line(`if (${result} === undefined && typeof ${taken[0]} === "object") ${result} = ${taken[0]};`);
  terms.code.line(
    `if (${result} === undefined) ${result} = BigInt(${place}) * BigInt(${taken[1]}) <= BigInt(${taken[0]});`,
  );
  return result;
}
