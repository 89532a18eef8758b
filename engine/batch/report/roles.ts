import type { Plan } from '../../model/plan.ts';
import type { Header } from '../columns/header.ts';
import type { Mapping } from '../columns/mapping.ts';
import { ColumnNames } from '../columns/names.ts';

/** What a report counts by. */
export const ROLES = ['unit', 'category', 'assessor'] as const;
export type Role = (typeof ROLES)[number];

/** Columns that play a role, by heading or flat name, as a call names them. */
export type RoleNames = { readonly [role in Role]?: string | undefined };

/** The same, found. */
export interface Roles {
  /** Flat name of the column of each role; null where there is none. */
  readonly names: { readonly [role in Role]: string | null };
  /** Headings that stand for a part of the subject, because the pack knows no such column. */
  readonly headings: Mapping;
}

/** Without a word of the call: the unit and the assessor that a template asks for, and the input `category`. */
function usual(role: Role, plans: readonly Plan[]): string | null {
  if (role !== 'category') return `subject.${role}`;
  return plans.some(({ inputs }) => inputs.has('category')) ? 'category' : null;
}

/** The columns that a report counts by. */
export function rolesOf(given: RoleNames, plans: readonly Plan[]): Roles {
  const columns = new ColumnNames(plans);
  const headings = new Map<string, string>();
  const nameOf = (role: Role): string | null => {
    const heading = given[role];
    if (heading === undefined) return usual(role, plans);
    const found = columns.find(heading);
    if ('name' in found) return found.name;
    headings.set(heading, `subject.${role}`);
    return `subject.${role}`;
  };
  return { names: { unit: nameOf('unit'), category: nameOf('category'), assessor: nameOf('assessor') }, headings };
}

/** Places of the columns of the roles in a table; -1 where there is none. */
export function rolePlaces({ names }: Roles, { columns }: Header): Readonly<Record<Role, number>> {
  const placeOf = (role: Role): number => columns.findIndex(({ name }) => name !== null && name === names[role]);
  return { unit: placeOf('unit'), category: placeOf('category'), assessor: placeOf('assessor') };
}
