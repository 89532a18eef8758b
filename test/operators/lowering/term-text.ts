import type { Bounds, Lack, Ratio, Term, TermType, Written } from '../../../engine/model/program.ts';
import { bounds, term } from '../../../engine/operators/lowering/terms.ts';

/** A leaf by name, whose value is found elsewhere. */
export function leaf(of: string, type: TermType, limits: Bounds | null = null, lack: Lack = 'never'): Term {
  return term(type, lack, limits, { kind: 'value', of, at: [] });
}

export function whole(of: string, min: number, max: number, lack: Lack = 'never'): Term {
  return leaf(of, 'integer', bounds(BigInt(min), BigInt(max)), lack);
}

/** A term as `(add n 5)`, leaves by name. */
export function text(of: Term): string {
  switch (of.kind) {
    case 'constant':
      return String(of.value);
    case 'value':
      return of.of;
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
    case 'if':
      return `(if ${[...of.cases.flatMap(({ when, then }) => [when, then]), of.otherwise].map(text).join(' ')})`;
    case 'after':
      return `(${['after', ...of.first.map(text), text(of.then)].join(' ')})`;
    case 'lookup':
      return `(lookup ${[text(of.key), ...of.entries.map(({ key, value }) => `${key}=${value}`)].join(' ')})`;
    case 'undetermined':
      return `none-${of.point}`;
    default:
      return of.kind;
  }
}

/** A term and what is known of it: `(add n 5) 2..10`; `?` and `!` where it may lack a value, early or always. */
export function full(of: Term): string {
  const limits = of.bounds ? ` ${of.bounds.min}..${of.bounds.max}` : '';
  const lack = { never: '', early: ' ?', always: ' !' }[of.lack];
  const type = of.type === 'integer' ? '' : `${of.type} `;
  return `${type}${text(of)}${limits}${lack}`;
}

export function ratioText({ numerator, denominator }: Ratio): string {
  return `${text(numerator)} / ${text(denominator)}`;
}

export function writtenText(of: Written | { readonly kind: 'none'; readonly term: Term }): string {
  if (of.kind === 'number') return ratioText(of);
  if (of.kind === 'interval') return `${ratioText(of.from)} to ${ratioText(of.to)}`;
  return `${of.kind} ${text(of.term)}`;
}
