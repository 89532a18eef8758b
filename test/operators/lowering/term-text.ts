import type { Bounds, Key, Lack, Place, Ratio, Term, TermType, Walk, Written } from '../../../engine/model/program.ts';
import { bounds, term } from '../../../engine/operators/lowering/terms.ts';

/** A leaf by name, whose value is found elsewhere. */
export function leaf(of: string, type: TermType, limits: Bounds | null = null, lack: Lack = 'never'): Term {
  return term(type, lack, limits, { kind: 'value', of, at: [] });
}

export function whole(of: string, min: number, max: number, lack: Lack = 'never'): Term {
  return leaf(of, 'integer', bounds(BigInt(min), BigInt(max)), lack);
}

/** How a text calls what stands outside a term. */
export interface Names {
  cell(place: number): string;
  place(place: Place): string;
  point(point: number): string;
  /** What is added to a leaf or an aggregate that may lack a value. */
  lack(of: Term): string;
}

const BARE: Names = {
  cell: (place) => `cell-${place}`,
  place: (place) => ('loop' in place ? place.loop : place.name),
  point: (point) => `none-${point}`,
  lack: () => '',
};

/** A term as `(add n 5)`, leaves by name. */
export const text = textBy(BARE);

export function textBy(names: Names): (of: Term) => string {
  const at = (places: readonly Place[]) => (places.length === 0 ? '' : `(${places.map(names.place).join(', ')})`);
  const key = ({ of, per }: Key) => (per ? `${text(of)} / ${text(per)}` : text(of));
  const keys = (all: readonly Key[]) => all.map(key).join(', ');
  const walk = (of: Term & Walk) => `${names.place(of)} in ${of.set}${of.where ? ` where ${text(of.where)}` : ''}`;
  return text;

  function text(of: Term): string {
    switch (of.kind) {
      case 'constant':
        return String(of.value);
      case 'value':
        return `${of.of}${at(of.at)}${names.lack(of)}`;
      case 'read':
        return `${names.cell(of.cell)}${at(of.at)}${names.lack(of)}`;
      case 'member':
        return `name(${names.place(of.at)})${names.lack(of)}`;
      case 'size':
        return `size(${of.set})${names.lack(of)}`;
      case 'listed':
        return `listed(${of.name} in ${of.set})${names.lack(of)}`;
      case 'undetermined':
        return names.point(of.point);
      case 'add':
      case 'multiply':
      case 'all':
      case 'any':
        return `(${[of.kind, ...of.of.map(text)].join(' ')})`;
      case 'not':
      case 'magnitude':
        return `(${of.kind} ${text(of.of)})`;
      case 'among':
        return `(${['among', text(of.of), ...of.values].join(' ')})`;
      case 'compare':
        return `(${of.operator} ${text(of.left)} ${text(of.right)})`;
      case 'odd':
        return `(odd ${text(of.of)} ${text(of.by)})`;
      case 'round':
        return `(round ${text(of.of)} ${text(of.by)} ${of.mode})`;
      case 'months':
      case 'days':
        return `(${of.kind} ${text(of.from)} ${text(of.to)})`;
      case 'move':
        return `(move ${text(of.of)} ${of.months} ${of.days})`;
      case 'if':
        return `(if ${[...of.cases.flatMap(({ when, then }) => [when, then]), of.otherwise].map(text).join(' ')})`;
      case 'after':
        return `(${['after', ...of.first.map(text), text(of.then)].join(' ')})`;
      case 'lookup':
        return `(lookup ${[text(of.key), ...of.entries.map(({ key, value }) => `${key}=${value}`)].join(' ')})`;
      case 'total':
      case 'known':
        return `(${of.kind} ${walk(of)}: ${text(of.of)})${names.lack(of)}`;
      case 'ratio-total':
        return `(${of.part} of total ${walk(of)}: ${text(of.of)} / ${text(of.by)})${names.lack(of)}`;
      case 'extreme':
        return `(${of.order} ${walk(of)} by ${key(of.by)}: ${text(of.of)})${names.lack(of)}`;
      case 'rank':
        return `(${of.order} ${of.ties} ${walk(of)}: ${key(of.own)} by ${key(of.by)})${names.lack(of)}`;
      case 'best': {
        const take = ratioText(of.take, text);
        return `(${of.order} ${take}, ${walk(of)}: ${names.place(of.at)} ${keys(of.own)} by ${keys(of.by)})${names.lack(of)}`;
      }
    }
  }
}

/** A term and what is known of it: `(add n 5) 2..10`; `?` and `!` where it may lack a value, early or always. */
export function full(of: Term, termText = text): string {
  const limits = of.bounds ? ` ${of.bounds.min}..${of.bounds.max}` : '';
  const lack = { never: '', early: ' ?', always: ' !' }[of.lack];
  const type = of.type === 'integer' ? '' : `${of.type} `;
  return `${type}${termText(of)}${limits}${lack}`;
}

export function ratioText({ numerator, denominator }: Ratio, termText = text): string {
  return `${termText(numerator)} / ${termText(denominator)}`;
}

export function writtenText(of: Written | { readonly kind: 'none'; readonly term: Term }, termText = text): string {
  if (of.kind === 'number') return ratioText(of, termText);
  if (of.kind === 'interval') return `${ratioText(of.from, termText)} to ${ratioText(of.to, termText)}`;
  return `${of.kind} ${termText(of.term)}`;
}
