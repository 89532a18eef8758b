import type { Pack } from '../model/pack.ts';
import type { Finding } from './finding.ts';

/** One citation: where it stands, and the clause it names. */
export interface Citation {
  readonly path: string;
  readonly cite: string;
}

/** Every citation of a pack, outside `clauses` itself. */
export function citationsOf(pack: Pack): Citation[] {
  const found: Citation[] = [];
  for (const [section, value] of Object.entries(pack)) if (section !== 'clauses') collect(value, section, found);
  for (const [id, defect] of Object.entries(pack.defects ?? {}))
    for (const cite of defect.place) found.push({ path: `defects/${id}/place`, cite });
  return found;
}

function collect(value: unknown, path: string, into: Citation[]): void {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) collect(one, `${path}/${idOf(one) ?? index}`, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'cite')
      for (const cite of typeof one === 'string' ? [one] : (one as string[])) into.push({ path, cite });
    else collect(one, `${path}/${key}`, into);
  }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}

/** The clause of the pack in which a cited place lies: itself, or the nearest around it. */
export function clauseOf(pack: Pack, cite: string): string | null {
  for (let at = cite; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'))))
    if (Object.hasOwn(pack.clauses, at)) return at;
  return null;
}

/** Citations of clauses that the pack does not have. */
export function unknownClauses(pack: Pack): Finding[] {
  return citationsOf(pack)
    .filter(({ cite }) => clauseOf(pack, cite) === null)
    .map(({ path, cite }) => ({ code: 'unknown-clause', path, params: { cite } }));
}
