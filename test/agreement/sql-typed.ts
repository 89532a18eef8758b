import type { Cell, Program } from '../../engine/model/program.ts';
import { columnOfCell, DIALECT } from '../../engine/sql/index.ts';

const { identifier } = DIALECT.duckdb;

/** Whether reasons tell of a cell that is not of its type, which typed columns can't hold. */
export function isUnfit(reasons: unknown): boolean {
  return /not-a-number|decimal-comma|too-many|not-an-integer|not-a-boolean|not-a-date|out-of-range/.test(
    String(reasons),
  );
}

/** The type of a cell's column; a number has as many digits as its limits. */
export function typeOf({ type }: Cell): string {
  if (type.kind === 'number') return `DECIMAL(38, ${type.places})`;
  return { boolean: 'BOOLEAN', date: 'DATE', choice: 'VARCHAR', grade: 'VARCHAR', text: 'VARCHAR' }[type.kind];
}

/** Columns of texts in DuckDB as columns of their types; those of sets as `listed` tells, else lists of records of such types. */
export function typedColumns(program: Program, listed = (id: string) => typedRecords(program, id)): string {
  const own = program.cells.filter(({ over }) => over.length === 0);
  const columns = own.map((cell) => {
    const name = identifier(columnOfCell(cell));
    return `${tried(name, cell)} AS ${name}`;
  });
  const sets = program.sets.map(({ id }) => `${listed(id)} AS ${identifier(id)}`);
  return ['id', ...columns, ...sets].join(', ');
}

function typedRecords({ cells }: Program, set: string): string {
  const fields = cells
    .filter(({ over }) => over[0] === set)
    .map((cell) => {
      const name = identifier(columnOfCell(cell));
      return `${name} := ${tried(`r.${name}`, cell)}`;
    });
  return `list_transform(${identifier(set)}, lambda r: struct_pack(${['id := r.id', ...fields].join(', ')}))`;
}

function tried(value: string, cell: Cell): string {
  return `TRY_CAST(nullif(${value}, '') AS ${typeOf(cell)})`;
}
