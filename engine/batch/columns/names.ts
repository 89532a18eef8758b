import type { Plan } from '../../model/plan.ts';
import { similar } from '../../model/similar.ts';
import { knownColumns } from './known.ts';
import { columnLabels, folded, memberOf } from './label.ts';
import { isColumn, targetOf } from './target.ts';

/** How a column was known: by its exact name, by the mapping file, by a name or label but for case and signs, by likeness. */
export type How = 'name' | 'mapping' | 'label' | 'guess';

/** What a heading stands for, or what it might stand for. */
export type Found =
  | { readonly name: string; readonly how: How }
  | { readonly between: readonly string[] }
  | { readonly unknown: true };

/** Stands for the number of a member while labels are folded; no label holds it. */
const NUMBER = 987_654_321;

/** Knows the columns of some plans by what people call them. */
export class ColumnNames {
  readonly #plans: readonly Plan[];
  readonly #known: readonly string[];
  /** Flat names by folded name or label; of given sets with `#` for the number. */
  readonly #folded = new Map<string, Set<string>>();

  constructor(plans: readonly Plan[]) {
    this.#plans = plans;
    this.#known = [...new Set(plans.flatMap(knownColumns))];
    for (const plan of plans) for (const name of [...knownColumns(plan), ...COMMON_NAMES]) this.#add(name, plan);
  }

  find(heading: string): Found {
    if (isColumn(heading, this.#plans)) return { name: heading, how: 'name' };
    const names = this.#byLabel(folded(heading));
    const [name] = names;
    if (name !== undefined) return names.length === 1 ? { name, how: 'label' } : { between: names };
    return { unknown: true };
  }

  /** The known name that a heading resembles. */
  similarTo(heading: string): string | null {
    return similar(heading, this.#known);
  }

  #byLabel(text: string): readonly string[] {
    const direct = this.#folded.get(text);
    if (direct) return [...direct];
    const found = [...text.matchAll(/\d+/g)].flatMap(({ 0: number, index }) => {
      const pattern = `${text.slice(0, index)}#${text.slice(index + number.length)}`;
      return [...(this.#folded.get(pattern) ?? [])].map((name) => name.replace('.#.', `.${Number(number)}.`));
    });
    return [...new Set(found)].filter((name) => isColumn(name, this.#plans));
  }

  #add(name: string, plan: Plan): void {
    const target = targetOf(name, plan);
    if (!target) return;
    if (target.kind === 'member') {
      const flat = name.replace(`${target.set}.1.`, `${target.set}.#.`);
      const labels = columnLabels(name, { ...target, place: NUMBER }, plan);
      for (const label of [flat.replace('#', String(NUMBER)), ...labels])
        this.#put(folded(label).replace(String(NUMBER), '#'), flat);
      return;
    }
    for (const label of [name, ...columnLabels(name, target, plan)]) this.#put(folded(label), name);
    if (target.kind !== 'input' || target.path.length < 2) return;
    const last = memberOf(plan, target.input.per.at(-1) ?? '', target.path.at(-1) ?? '');
    for (const label of Object.values(last ?? {})) this.#put(folded(label), name);
  }

  #put(key: string, name: string): void {
    const names = this.#folded.get(key) ?? new Set();
    this.#folded.set(key, names.add(name));
  }
}

const COMMON_NAMES = ['subject.name', 'subject.unit', 'subject.assessor'] as const;
