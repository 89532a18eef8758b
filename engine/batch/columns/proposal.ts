import { LANGUAGES, type Text } from '../../model/text.ts';
import { type Candidate, type Columns, headerAmong, resolved } from './header.ts';
import { formColumns, requiredColumns } from './known.ts';
import { columnLabel } from './label.ts';
import { ColumnNames, type How } from './names.ts';
import { targetOf } from './target.ts';

/** What a column most likely holds; `name` is null where that is not known, or where it is left out. */
export interface ProposedColumn {
  readonly heading: string;
  readonly name: string | null;
  /** `unknown`: it stands for nothing, or for one of several; `empty`: it has no heading. */
  readonly how: How | 'unknown' | 'empty';
}

/** The likely header of a table, for somebody to look at and correct. */
export interface Proposal {
  readonly line: number;
  readonly columns: readonly ProposedColumn[];
}

/** A column that a form may have. */
export interface ColumnChoice {
  readonly name: string;
  readonly label: Text | null;
  /** Whether no row is complete without it. */
  readonly required: boolean;
}

/** Columns beside the inputs that a table may well have. */
const BESIDE = ['id', 'subject.name', 'subject.unit', 'subject.assessor', 'edition'] as const;

/** Members of a given set for whom columns are offered. */
const PLACES = 12;

/** What the columns of a table most likely hold. Unlike `headerOf` it refuses nothing; null where all rows are empty. */
export function proposalOf(rows: readonly Candidate[], options: Columns): Proposal | null {
  const names = new ColumnNames(options.plans);
  const header = headerAmong(rows, names, options);
  if (!header) return null;
  const columns = header.cells.map((cell) => proposed(cell.trim(), names, options));
  return { line: header.line, columns };
}

function proposed(heading: string, names: ColumnNames, options: Columns): ProposedColumn {
  if (heading === '') return { heading, name: null, how: 'empty' };
  const found = resolved(heading, names, options);
  if ('left' in found) return { heading, name: null, how: 'mapping' };
  if ('name' in found) return { heading, ...found };
  const meant = 'between' in found ? null : names.similarTo(heading);
  return meant === null ? { heading, name: null, how: 'unknown' } : { heading, name: meant, how: 'guess' };
}

/** Columns to choose from for a form: what a row is, and the form's inputs. */
export function columnChoices({ plans }: Pick<Columns, 'plans'>, form: string): ColumnChoice[] {
  const found = new Map<string, ColumnChoice>();
  for (const plan of plans) {
    const required = new Set(requiredColumns(plan, form));
    for (const name of [...BESIDE, ...formColumns(plan, form, PLACES)]) {
      const target = targetOf(name, plan);
      if (!target || found.has(name)) continue;
      const [kk, ru, en] = LANGUAGES.map((language) => columnLabel(name, target, plan, language));
      found.set(name, { name, label: kk && ru && en ? { kk, ru, en } : null, required: required.has(name) });
    }
  }
  return [...found.values()];
}
