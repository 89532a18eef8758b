import type { Clause } from '../model/generated/pack.ts';
import type { Pack } from '../model/pack.ts';
import type { Text } from '../model/text.ts';
import { citationsOf, clauseOf } from './citations.ts';

export interface ClauseCoverage {
  readonly id: string;
  readonly status: Clause['status'];
  readonly title: Text;
  /** Paths of the elements that cite it, or a place in it. */
  readonly citedBy: readonly string[];
  /** False where the status claims what nothing backs. */
  readonly backed: boolean;
}

export interface Coverage {
  readonly clauses: readonly ClauseCoverage[];
  /** Numbered units of the act that `clauses` leaves out. */
  readonly missing: readonly string[];
  /** Units accounted for and backed, of all units. */
  readonly accounted: number;
  readonly total: number;
  /** Paths of the elements that rest on an assumption: no text of the act is held for them. */
  readonly assumed: readonly string[];
}

/** Sections whose elements run when a sheet is graded. */
const RUNNING = new Set(['force', 'scales', 'sets', 'inputs', 'rules', 'grounds', 'checks', 'routing']);

/** Which section has to cite a clause for its status to be true; the other statuses need none. */
const BACKING: Readonly<Partial<Record<Clause['status'], (section: string) => boolean>>> = {
  encoded: (section) => RUNNING.has(section),
  procedure: (section) => section === 'procedure',
  form: (section) => section === 'forms',
};

/** How the whole act is accounted for. */
export function coverage(pack: Pack): Coverage {
  const citing = new Map<string, string[]>();
  for (const { path, cite } of citationsOf(pack)) {
    for (let at = clauseOf(pack, cite); at !== null; at = around(pack, at))
      citing.set(at, [...(citing.get(at) ?? []), path]);
  }
  const clauses = Object.entries(pack.clauses).map(([id, { status, title }]) => {
    const citedBy = [...new Set(citing.get(id) ?? [])].sort();
    const backs = BACKING[status];
    return { id, status, title, citedBy, backed: !backs || citedBy.some((path) => backs(path.split('/')[0] ?? '')) };
  });
  const missing = missingUnits(pack);
  const accounted = clauses.filter((clause) => clause.backed).length;
  return { clauses, missing, accounted, total: clauses.length + missing.length, assumed: assumedIn(pack, '') };
}

function assumedIn(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'basis' in value && value.basis === 'assumed' ? [path] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, one]) => assumedIn(one, path === '' ? key : `${path}/${key}`)),
  ];
}

/** The clause that lies around another; null at the outermost. */
function around(pack: Pack, clause: string): string | null {
  const end = clause.lastIndexOf('.');
  return end < 0 ? null : clauseOf(pack, clause.slice(0, end));
}

function missingUnits(pack: Pack): string[] {
  const units = Object.entries(pack.act.numbering).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) =>
      kind.startsWith('order') ? `${kind}.p${index + 1}` : `${kind}${index + 1}`,
    ),
  );
  const gone = new Set(pack.act.without ?? []);
  return units.filter((unit) => !gone.has(unit) && !Object.hasOwn(pack.clauses, unit));
}
