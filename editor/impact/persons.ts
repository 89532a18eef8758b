import type { ImpactPerson, ImpactReport } from '../../engine/index.ts';

/** A cell of a matrix: sheets of a form that went from one outcome to another. */
export interface Way {
  readonly form: string;
  readonly from: string;
  readonly to: string;
}

/** Sheets whose outcome changes and that both editions read; of one way alone, where it is given. */
export function personsOf({ impact }: ImpactReport, way: Way | null): ImpactPerson[] {
  return impact.persons.filter((person) => isReadable(person) && (way === null || went(person, way)));
}

/** Sheets that the second edition cannot read. */
export function unreadableOf({ impact }: ImpactReport): ImpactPerson[] {
  return impact.persons.filter((person) => !isReadable(person));
}

function isReadable({ after }: ImpactPerson): boolean {
  return after.status !== 'unreadable';
}

function went({ before, after }: ImpactPerson, { form, from, to }: Way): boolean {
  return before.form === form && keyOf(before) === from && keyOf(after) === to;
}

/** The outcome of a form with one grade as a matrix has it: `=good`, or a status. */
function keyOf({ status, grade }: ImpactPerson['before']): string {
  return status === 'graded' && typeof grade === 'string' ? `=${grade}` : status;
}
