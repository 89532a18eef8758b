import { COMMON, columnLabel } from '../batch/columns/label.ts';
import { homeOf, innerSets, targetOf } from '../batch/columns/target.ts';
import { MAX_COLUMNS } from '../batch/index.ts';
import { labelAt } from '../explain/label.ts';
import type { FormPlan, InputPlan, Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import { declaredMembers, sheetLayout } from '../schema/sheet-layout.ts';
import { Problem } from '../store/index.ts';

/** What a template is made for. */
export interface TemplateOptions {
  readonly plan: Plan;
  readonly form: FormPlan;
  readonly language: Language;
  /** Rows to fill in. */
  readonly rows: number;
  /** Most members of a given set that get columns; a set never gets fewer than the law demands. */
  readonly members: number;
}

/** A column to fill in. */
export interface TemplateColumn {
  /** Flat name, by which `batch` knows it: `score.quality`, `kpi.1.percent`. */
  readonly name: string;
  readonly label: string;
  /** What it is under: the member of a given set, or the input by members; neighbours of one group share a heading. */
  readonly group: string;
  /** Null for what is no input: the number of the sheet, the subject. */
  readonly input: InputPlan | null;
}

/** A given set that may have more members than the template has columns for. */
export interface ShortSet {
  readonly set: string;
  readonly label: string;
  readonly given: number;
  readonly most: number;
}

/**
 * The columns of a template, one row a sheet: what the sheet is about, the inputs of the form, and for each given set its
 * members one after another (`kpi.1.…`, `kpi.2.…`). A list inside a row is wide, but it needs no joining by hand, survives
 * sorting and copying, is the same in XLSX and CSV, and is what `batch` reads.
 */
export function templateColumns(options: TemplateOptions): { columns: TemplateColumn[]; short: ShortSet[] } {
  const { plan, form, language } = options;
  const { plain, given } = sheetLayout(plan, form);
  const common = Object.keys(COMMON).map((name) => column(name, '', null, plan, language));
  const own = plain.flatMap((input) => {
    const group = input.per.length === 0 ? '' : labelAt(plan, `inputs/${input.id}`, language);
    return namesOf(input.id, input, plan).map((name) => column(name, group, input, plan, language));
  });
  const short: ShortSet[] = [];
  const members = given.flatMap(({ set, inputs }) => {
    const { min, max } = plan.sets.get(set)?.size ?? { min: 1, max: 1 };
    const count = Math.max(min, Math.min(max, options.members));
    const label = labelAt(plan, `sets/${set}`, language);
    if (count < max) short.push({ set, label, given: count, most: max });
    return Array.from({ length: count }, (_, at) => `${set}.${at + 1}`).flatMap((member, at) =>
      inputs.flatMap((input) =>
        namesOf(`${member}.${input.id}`, input, plan).map((name) =>
          column(name, `${label} ${at + 1}`, input, plan, language),
        ),
      ),
    );
  });
  const columns = [...common, ...own, ...members];
  if (columns.length > MAX_COLUMNS)
    throw new Problem('template-too-wide', { found: columns.length, most: MAX_COLUMNS });
  return { columns, short };
}

function namesOf(name: string, input: InputPlan, plan: Plan): string[] {
  const sets = homeOf(input, plan) === null ? input.per : innerSets(input, plan);
  return sets.reduce<string[]>(
    (names, set) => names.flatMap((one) => (declaredMembers(plan, set) ?? ['1']).map((member) => `${one}.${member}`)),
    [name],
  );
}

function column(name: string, group: string, input: InputPlan | null, plan: Plan, language: Language): TemplateColumn {
  const target = targetOf(name, plan);
  const label = target ? columnLabel(name, target, plan, language) : null;
  return { name, label: withoutGroup(label ?? name, group), group, input };
}

/** A heading below its group need not repeat it. */
function withoutGroup(label: string, group: string): string {
  return group !== '' && label.startsWith(`${group}: `) ? label.slice(group.length + 2) : label;
}
