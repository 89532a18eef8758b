import type { Point, Term, Walk } from '../model/program.ts';
import { operandsOf } from '../model/program-terms.ts';
import type { Member } from './members.ts';
import type { Terms } from './terms.ts';

/** What sets the defect apart from the point. */
export const APART = '\u001f';

/**
 * Where a value that was not formed is undetermined: the point, U+001F, and the defect. Asked only once nothing is missing.
 * NULL where the value was formed, or `null` where it always is.
 */
export function gapText(terms: Terms, term: Term): string | null {
  if (term.lack !== 'always') return null;
  switch (term.kind) {
    case 'undetermined':
      return pointText(terms, terms.scope.program.points[term.point] as Point);
    case 'value':
      return terms.item(terms.scope.gap(term.of), term.at);
    case 'if':
      return ofCases(terms, term);
    case 'after':
      return firstOf(terms, [...term.first, term.then]);
    default:
      return 'loop' in term ? ofWalk(terms, term as Term & Walk) : firstOf(terms, operandsOf(term));
  }
}

/** That of the first term that has one. */
export function firstOf(terms: Terms, all: readonly Term[]): string | null {
  const gaps = all.flatMap((one) => gapText(terms, one) ?? []);
  if (gaps.length < 2) return gaps[0] ?? null;
  return `coalesce(${gaps.join(', ')})`;
}

function ofCases(terms: Terms, { cases, otherwise }: Extract<Term, { kind: 'if' }>): string | null {
  const whens = cases.flatMap(({ when, then }) => {
    const open = gapText(terms, when);
    const condition = terms.value(when);
    const isOpen = open === null ? [] : [`WHEN ${condition} IS NULL THEN ${open}`];
    return [...isOpen, `WHEN ${condition} THEN ${gapText(terms, then) ?? nothing(terms)}`];
  });
  return `CASE ${whens.join(' ')} ELSE ${gapText(terms, otherwise) ?? nothing(terms)} END`;
}

/** Which members are kept is asked of all of them first. */
function ofWalk(terms: Terms, walk: Term & Walk): string | null {
  const { where, loop, set } = walk;
  const rest = operandsOf(walk).filter((one) => one !== where);
  const firstIn = (body: (inside: Terms) => string | null): string | null => {
    return firstGap(terms, set, (member) => body(terms.with([loop, member])));
  };
  const members = where ? firstIn((inside) => gapText(inside, where)) : null;
  const values = firstIn((inside) => {
    const text = firstOf(inside, rest);
    return where && text ? `CASE WHEN ${inside.value(where)} THEN ${text} END` : text;
  });
  const found = [members, values].filter((one) => one !== null);
  return found.length > 1 ? `coalesce(${found.join(', ')})` : (found[0] ?? null);
}

/** The first gap that a body gives for members of a set, in order; `null` where it gives none for any. */
export function firstGap(terms: Terms, set: string, body: (member: Member) => string | null): string | null {
  const { dialect, scope } = terms;
  let isAny = false;
  const all = terms.map(set, dialect.types.text, (member) => {
    const text = body(member);
    isAny = text !== null;
    return text ?? '';
  });
  const gap = scope.lambda();
  return isAny ? dialect.item(dialect.filter(all, gap, `${gap} IS NOT NULL`), '1') : null;
}

export function pointText(terms: Terms, { path, members, defect }: Point): string {
  const { dialect, scope } = terms;
  const texts: string[] = [];
  let fixed = path;
  for (const [index, { set, at }] of members.entries()) {
    fixed += `${index === 0 ? ' @ ' : ', '}${set}=`;
    if (typeof at === 'string') fixed += at;
    else if ('name' in at) fixed += at.name;
    else {
      texts.push(dialect.text(fixed), terms.item(scope.names(at.set), [at]));
      fixed = '';
    }
  }
  texts.push(dialect.text(`${fixed}${APART}${defect ?? ''}`));
  return texts.length === 1 ? (texts[0] as string) : `(${texts.join(' || ')})`;
}

function nothing({ dialect }: Terms): string {
  return dialect.cast('NULL', dialect.types.text);
}
