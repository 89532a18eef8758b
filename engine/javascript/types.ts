import type { CellType, Program } from '../model/program.ts';
import { askedOf } from './asked.ts';
import { keyText, quoted } from './code.ts';

/** Declarations (`.d.ts`) of a printed module: its sheets by the names of their inputs, its outcomes. */
export function printTypes(program: Program): string {
  const asked = askedOf(program).map(({ id, cells }) => ({ id, cells: cells.map(({ cell }) => cell) }));
  const plain = asked.filter(({ cells }) => cells[0]?.over.length === 0);
  const fields = plain.map(({ id, cells }) => `  ${keyText(id)}?: ${fieldType(cells, 0)};`);
  const sets = program.sets.map(({ id }) => {
    const own = asked.filter(({ cells }) => cells[0]?.over[0] === id);
    const inner = own.map((one) => `${keyText(one.id)}?: ${fieldType(one.cells, 0, true)}; `);
    return `  ${keyText(id)}?: readonly { id?: string | number | null; ${inner.join('')}}[] | null;`;
  });
  return `/** What the form ${program.form} asks. Numbers as numbers, or as exact decimal texts. */
export interface Inputs {
${[...fields, ...sets].join('\n')}
}

export interface Sheet {
  pack?: ${quoted(program.pack)};
  edition?: ${quoted(program.edition)};
  form: ${quoted(program.form)};
  id?: unknown;
  subject?: unknown;
  inputs: Inputs;
}

${OUTCOME}
export declare const pack: ${quoted(program.pack)};
export declare const edition: ${quoted(program.edition)};
export declare const form: ${quoted(program.form)};

/**
 * Appraises one sheet, exactly. Never throws for what a sheet says: what does not fit is refused. \`values: false\` leaves the
 * values of rules out.
 */
export declare function appraise(sheet: Sheet, options?: { values?: boolean }): Outcome;
`;
}

const OUTCOME = `/** A value as exact text, true or false, or such values by member. */
export type Value = string | boolean | { readonly [member: string]: Value };

export interface Reason {
  readonly code: string;
  readonly input?: string;
  readonly check?: string;
  readonly members?: Readonly<Record<string, string>>;
  readonly cite?: readonly string[];
}

export interface Outcome {
  readonly status: 'graded' | 'not-assessed' | 'refused' | 'incomplete' | 'undetermined';
  readonly grade?: string | Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
  readonly route?: { readonly id: string; readonly form: string; readonly assessor: string; readonly substitute?: string };
  readonly ground?: string;
  readonly refusals?: readonly Reason[];
  readonly missing?: readonly string[];
  readonly undetermined?: { readonly at: string; readonly defect?: string };
  readonly warnings?: readonly Reason[];
}
`;

/** Down the declared members; the record of the first given set is at hand where `inRecord`. */
function fieldType(cells: readonly Program['cells'][number][], axis: number, inRecord = false): string {
  const [first] = cells;
  if (!first) return 'null';
  if (axis === first.members.length) return `${valueType(first.type)} | null`;
  if (first.members[axis] === null) {
    if (inRecord) return fieldType(cells, axis + 1);
    return `{ readonly [member: string]: ${fieldType(cells, axis + 1)} } | null`;
  }
  const members = [...new Set(cells.map((cell) => cell.members[axis] ?? ''))].map((member) => {
    const some = cells.filter((cell) => cell.members[axis] === member);
    return `${keyText(member)}?: ${fieldType(some, axis + 1, inRecord)}`;
  });
  return `{ ${members.join('; ')} } | null`;
}

function valueType(type: CellType): string {
  switch (type.kind) {
    case 'number':
      return 'number | string';
    case 'boolean':
      return 'boolean';
    case 'choice':
      return type.options.map(quoted).join(' | ');
    case 'grade':
      return type.grades.map(quoted).join(' | ');
    default:
      return 'string';
  }
}
