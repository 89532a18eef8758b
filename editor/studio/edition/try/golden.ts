import type { Result } from '../../../../engine/index.ts';
import { type Data, type Edit, type Files, isMap } from '../../../document/index.ts';

/** The file of cases to which a new one goes: the first there is, else a new one. */
export function casesFile(files: Files): string {
  return Object.keys(files).find((name) => name.startsWith('cases/')) ?? 'cases/cases.yaml';
}

/** A golden case of a sheet and what came out of it, as files of cases have it. Numbers are kept as they are written. */
export function goldenCase(
  sentence: string,
  sheet: Data,
  readings: Readonly<Record<string, string>>,
  result: Result,
): Data {
  const { form = null, inputs = {} } = isMap(sheet) ? sheet : {};
  const expect: Record<string, Data> = { status: result.status };
  if (result.grade !== undefined) expect.grade = written(result.grade as unknown as Data);
  if (result.ground) expect.ground = result.ground.id;
  if (result.undetermined?.defect) expect.defect = result.undetermined.defect;
  if (result.refusals) {
    const checks = result.refusals.flatMap(({ check }) => (check ? [check] : []));
    const refused = result.refusals.flatMap(({ input }) => (input ? [input] : []));
    if (checks.length > 0) expect.checks = checks;
    if (refused.length > 0) expect.inputs = refused;
  }
  if (result.missing) expect.missing = [...result.missing];
  if (Object.keys(result.values).length > 0) expect.values = written(result.values as unknown as Data);
  const switched = Object.keys(readings).length > 0 ? { readings: { ...readings } } : {};
  return { case: sentence, form, inputs: written(inputs), ...switched, expect };
}

/** The edit that appends a case to a file of cases, or begins one. */
export function appended(golden: Data, isNew: boolean): Edit {
  return isNew ? { op: 'set', at: 'cases', value: [golden] } : { op: 'set', at: 'cases/+', value: golden };
}

/** Exact texts of numbers as plain numbers, where that loses nothing. */
function written(value: Data): Data {
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && String(Number(value)) === value)
    return Number(value);
  if (Array.isArray(value)) return value.map(written);
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, written(one)])) : value;
}
