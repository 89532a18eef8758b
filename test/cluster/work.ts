import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readCasesOf } from '../../engine/cli/beside.ts';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { compileForm, sheetOutcomeOf } from '../../engine/executor/index.ts';
import { evaluate, type Plan } from '../../engine/index.ts';
import type { Program } from '../../engine/model/program.ts';
import { variations } from '../../engine/sample/variations.ts';
import { nameOf, type PackEntry, PackStore } from '../../engine/store/index.ts';
import { type Row, resultOf, rowOf, sheetOf } from '../agreement/sql-rows.ts';
import { randomPacks, sheetOf as sheetFrom } from '../random-packs/index.ts';
import type { Result } from './engine.ts';

export type Sheet = Readonly<Record<string, unknown>>;

/** A form under chosen readings, and sheets to appraise. */
export interface Work {
  readonly name: string;
  readonly plan: Plan;
  readonly form: string;
  readonly program: Program;
  readonly sheets: readonly Sheet[];
}

export interface WorkOptions {
  /** Made-up sheets of each form, every fifth with mistakes. */
  readonly sheets: number;
  /** Random packs, each with some random sheets. */
  readonly packs: number;
  readonly seed: number;
  /** Only works in whose name this stands. */
  readonly only: string;
}

/** Random sheets of each random pack. */
const EACH = 20;

/** Every form of every pack, then random packs. */
export async function* works(options: WorkOptions): AsyncGenerator<Work> {
  for (const store of ['rules', 'test/packs'].map((root) => new PackStore([root])))
    for (const entry of store.entries()) yield* worksOf(store, entry, options);
  yield* randomWorks(options);
}

/**
 * Every form of a pack under each choice of readings that its golden cases make, on all golden sheets of the form; under the
 * pack's own choice on made-up sheets as well.
 */
async function* worksOf(store: PackStore, entry: PackEntry, { sheets, seed, only }: WorkOptions): AsyncGenerator<Work> {
  const cases = readCasesOf(entry).flatMap((file) => file.cases);
  const choices = new Map(cases.map(({ readings }) => [JSON.stringify(readings), readings]));
  for (const [said, readings] of new Map([['{}', {}], ...choices])) {
    // So that a signal is heard.
    await setImmediate();
    const { plan } = store.open(entry, readings);
    for (const { id: form, graded } of plan?.forms.values() ?? []) {
      const isOwn = said === '{}';
      const name = `${nameOf(entry)}, ${form}${isOwn ? '' : ` ${said}`}`;
      const golden = cases.filter((one) => one.sheet.form === form);
      const isChosen = isOwn || golden.some((one) => JSON.stringify(one.readings) === said);
      if (!plan || !graded || !isChosen || !name.includes(only)) continue;
      const drawn = isOwn ? await madeUp(plan, form, sheets, seed) : [];
      yield {
        name,
        plan,
        form,
        program: lowerForm(plan, form),
        sheets: [...golden.map(({ sheet }) => sheet), ...drawn],
      };
    }
  }
}

async function* randomWorks({ packs, seed, only }: WorkOptions): AsyncGenerator<Work> {
  for (const [at, { plan, form, sheets }] of fc.sample(randomPacks(EACH), { numRuns: packs, seed }).entries()) {
    const name = `random pack ${at + 1}`;
    if (!name.includes(only)) continue;
    const drawn: Sheet[] = [];
    for (const one of sheets) drawn.push((await sheetFrom(plan, one)) as Sheet);
    yield { name, plan, form, program: lowerForm(plan, form), sheets: drawn };
  }
}

async function madeUp(plan: Plan, form: string, count: number, seed: number): Promise<Sheet[]> {
  const draw = variations(plan, form, { seed, mostMembers: 4, bases: 20, spoilt: 0.2 });
  const sheets: Sheet[] = [];
  for (let at = 0; at < count; at += 1) sheets.push({ ...(await draw(at)) });
  return sheets;
}

/** What of the sheets is laid out in columns. */
export function rowsOf({ program }: Work, sheets: readonly Sheet[]): Row[] {
  return sheets.map((sheet) => rowOf(program, sheet));
}

/** What the compiled module says of each row. Throws where `evaluate`, asked of each of the golden and every tenth, says another thing. */
export async function expectedOf({ plan, form, program }: Work, rows: readonly Row[]): Promise<Result[]> {
  const executor = compileForm(plan, form);
  const found: Result[] = [];
  for (const [at, row] of rows.entries()) {
    const sheet = sheetOf(program, row);
    const expected = resultOf(program, await executor.run(sheet));
    if (at % 10 === 0 || at < 100) {
      const evaluated = resultOf(program, sheetOutcomeOf((await evaluate(plan, sheet)).result));
      if (!isDeepStrictEqual(evaluated, expected))
        throw new Error(`evaluate and the module differ: ${JSON.stringify(sheet)}`);
    }
    found.push(expected);
  }
  return found;
}
