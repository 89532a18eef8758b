import { printStraightModule, usedCells } from '../../../javascript/index.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Program } from '../../../model/program.ts';
import { ROLES, type Role } from '../../report/roles.ts';
import { forceWithin } from '../chunks/claims.ts';
import type { FileJob } from '../grader.ts';
import { dayOf, isReadable, type LinePart, numberColumn, partsOf, rulesOf } from '../lines/task.ts';
import { type CellOf, type RecordShape, shapeOf } from './shape.ts';

/** What stands for a group of the report: a key of the subject, or the cell of an input that is a text. */
export type GroupOf = { readonly subject: string } | { readonly place: number };

/** All that it takes to grade sheets as JSON: plain data, so that it can be handed to a thread. */
export interface SheetTask {
  readonly kind: 'sheets';
  /** Of the function that appraises cells. */
  readonly code: string;
  readonly shape: RecordShape;
  /** How many given sets there are. */
  readonly sets: number;
  readonly parts: readonly LinePart[];
  readonly writtenSeparator: string;
  /** What a report counts by, and the column among the values of the number that it sums; null without a report. */
  readonly counting: { readonly groups: Readonly<Record<Role, GroupOf | null>>; readonly value: number } | null;
}

/** The task that sheets of a form are; null where some can't be read from bytes, or are counted by what is not at hand. */
export function sheetTaskOf(job: FileJob, plan: Plan, program: Program): SheetTask | null {
  const force = forceWithin(job, plan);
  const { appliesBy } = plan.pack.force;
  const given = new Set<number>();
  const used = usedCells(program);
  const groups = groupsOf(job, program);
  const isCounted = (place: number): boolean =>
    Object.values(groups ?? {}).some((group) => group && 'place' in group && group.place === place);
  const cellOf: CellOf = (place, isListed) => {
    const cell = program.cells[place];
    if (!cell || !isReadable(cell.type)) return null;
    given.add(place);
    const isDecisive = cell.input === appliesBy;
    if (isDecisive && (!force || isListed)) return null;
    const [from, to] = isDecisive ? [force?.from ?? null, force?.to ?? null] : [null, null];
    const isUsed = used.has(place) || isCounted(place);
    return { kind: 'cell', place, type: cell.type, isListed, isUsed, from: dayOf(from), to: dayOf(to) };
  };
  const shape = shapeOf(program, plan.pack.edition, cellOf);
  if (!shape || (job.roles && !groups)) return null;
  const { parts, columns } = partsOf(job, plan, program);
  return {
    kind: 'sheets',
    code: printStraightModule(program, { given, rules: rulesOf(plan, program), columns }),
    shape,
    sets: program.sets.length,
    parts,
    writtenSeparator: job.results === 'tsv' ? '\t' : ',',
    counting: groups && { groups, value: numberColumn(plan, program, columns) },
  };
}

const SUBJECT = /^subject\.(.+)$/;

/** Null without a report, or where a role is played by an input that is no plain text. */
function groupsOf({ roles }: FileJob, program: Program): Readonly<Record<Role, GroupOf | null>> | null {
  if (!roles) return null;
  const found = ROLES.map((role): readonly [Role, GroupOf | null | undefined] => {
    const name = roles.names[role];
    if (name === null) return [role, null];
    const subject = SUBJECT.exec(name)?.[1];
    if (subject !== undefined) return [role, { subject }];
    const place = program.cells.findIndex(({ input, members }) => input === name && members.length === 0);
    const kind = program.cells[place]?.type.kind;
    return [role, kind === 'choice' || kind === 'text' ? { place } : undefined];
  });
  if (found.some(([, group]) => group === undefined)) return null;
  return Object.fromEntries(found) as Readonly<Record<Role, GroupOf | null>>;
}
