import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Params } from '../../model/diagnostic.ts';
import type { LoadCode } from '../../model/messages/load.ts';
import { HINT, kinds } from '../../model/messages/load-words.ts';
import { similar } from '../../model/similar.ts';
import type { Findings } from '../findings.ts';
import { kindOf } from '../tree.ts';
import type { Group } from './check.ts';
import { formOf } from './form.ts';
import { misplaced, missingKeys, onlyKeys } from './object.ts';
import type { Point } from './point.ts';
import { isSchema, resolve } from './validator.ts';

/** Findings about the key itself, whatever its value. */
const WHOLE: readonly LoadCode[] = ['misplaced-key', 'keys-apart', 'unknown-key'];

/** One finding about a value. */
interface Found {
  readonly code: LoadCode;
  readonly params: Params;
}

/**
 * Reports the one most helpful finding about a value itself, if there is any: that it has no place there, else its kind,
 * else what it must be one of, else what it lacks, else its form and size. `meant`: keys that stand there mistyped.
 */
export function valueFinding(group: Group, point: Point, meant: ReadonlySet<string>, findings: Findings): void {
  const found =
    misplaced(group) ?? kind(group, point) ?? word(group, point) ?? object(group, meant) ?? detail(group, point);
  if (!found) return;
  const whole = point.value.kind === 'map' || WHOLE.includes(found.code);
  findings.add(found.code, whole ? point.key : point.value.at, point.path, found.params);
}

/** The value's kind, where no alternative takes it. */
function kind(group: Group, point: Point): Found | null {
  const found = kindOf(point.value);
  const choice = group.errors.find(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const expected = choice ? alternatives(choice) : types(group.errors, point);
  if (expected.length === 0 || (choice && expected.includes(found))) return null;
  return { code: 'wrong-kind', params: { expected: kinds(expected), found: kinds([found]) } };
}

/** The kinds asked for; where a list or a map stands in the place of a word, those of the words. */
function types(errors: readonly ErrorObject[], point: Point): string[] {
  const named = errors
    .filter(({ keyword }) => keyword === 'type')
    .flatMap(({ params }) => [params.type].flat().map(String));
  const words = point.value.kind === 'leaf' ? [] : errors.flatMap(wordsOf).map((word) => typeof word);
  return [...new Set(named.length > 0 ? named : words)];
}

/** The words of which a value must be one. */
function wordsOf(error: ErrorObject): unknown[] {
  if (error.keyword === 'const') return [error.schema];
  return error.keyword === 'enum' ? (error.schema as unknown[]) : [];
}

/** The kinds that the alternatives of a choice take; none where they differ in something else. */
function alternatives(choice: ErrorObject): string[] {
  const branches: unknown[] = Array.isArray(choice.schema) ? choice.schema : [];
  return branches.flatMap((branch) => {
    const schema = isSchema(branch) && typeof branch.$ref === 'string' ? resolve(branch.$ref) : branch;
    if (!isSchema(schema)) return [];
    return Array.isArray(schema.enum) ? ['string'] : [schema.type ?? []].flat().map(String);
  });
}

/** Whether an error speaks of a value of this kind, and not of an alternative of another kind. */
function isAbout(error: ErrorObject, point: Point): boolean {
  if (['type', 'anyOf', 'oneOf', 'if'].includes(error.keyword)) return false;
  return !['enum', 'const'].includes(error.keyword) || point.value.kind === 'leaf';
}

function word(group: Group, point: Point): Found | null {
  const error = group.errors.find(({ keyword }) => keyword === 'enum' || keyword === 'const');
  if (!error || point.value.kind !== 'leaf') return null;
  const allowed = wordsOf(error).map(String);
  const found = String(point.value.value).slice(0, 60);
  const near = similar(found, allowed);
  const hint = near ? HINT.similar(near) : HINT.allowed(allowed);
  return { code: 'not-one-of', params: { found, hint, ...(near ? { similar: near } : {}) } };
}

function object(group: Group, meant: ReadonlySet<string>): Found | null {
  const only = onlyKeys(group);
  if (only) return only;
  const keys = missingKeys(group).filter((key) => !meant.has(key));
  if (keys.length > 0) return { code: 'missing-key', params: { keys: keys.join(', ') } };
  const together = group.errors.find(({ keyword }) => keyword === 'dependentRequired');
  if (!together) return null;
  const { property, missingProperty } = together.params;
  return { code: 'keys-together', params: { key: String(property), missing: String(missingProperty) } };
}

/** Form and size, by the keyword that failed. */
const DETAILS: Readonly<Record<string, (error: ErrorObject, found: string) => Found>> = {
  format: (_, found) => ({ code: 'bad-date', params: { found } }),
  minLength: () => ({ code: 'empty-text', params: {} }),
  pattern: (error, found) => {
    const { code, example } = formOf(String(error.params.pattern));
    return { code, params: { found, example } };
  },
  maxLength: (error) => ({ code: 'text-too-long', params: { ...limit(error), found: String(error.data).length } }),
  minimum: (error, found) => ({ code: 'below-minimum', params: { ...limit(error), found } }),
  maximum: (error, found) => ({ code: 'above-maximum', params: { ...limit(error), found } }),
  minItems: (error) => ({ code: 'too-few', params: { ...limit(error), found: size(error.data) } }),
  minProperties: (error) => ({ code: 'too-few', params: { ...limit(error), found: size(error.data) } }),
  maxItems: (error) => ({ code: 'too-many', params: { ...limit(error), found: size(error.data) } }),
  maxProperties: (error) => ({ code: 'too-many', params: { ...limit(error), found: size(error.data) } }),
  uniqueItems: (error) => ({ code: 'repeated-entry', params: { found: repeated(error) } }),
};

/** Keywords told by the keys they are about, or that only say that others failed. */
const ELSEWHERE =
  /^(if|anyOf|oneOf|propertyNames|additionalProperties|required|type|enum|const|false schema|dependentRequired)$/;

function detail(group: Group, point: Point): Found | null {
  const errors = group.errors.filter((error) => isAbout(error, point) && !isOfKey(error, point));
  const found = point.value.kind === 'leaf' ? String(point.value.value).slice(0, 60) : '';
  for (const [keyword, finding] of Object.entries(DETAILS)) {
    const error = errors.find((candidate) => candidate.keyword === keyword);
    if (error) return finding(error, found);
  }
  const other = errors.find((error) => !ELSEWHERE.test(error.keyword));
  return other ? { code: 'other-schema', params: { keyword: other.keyword } } : null;
}

/** Errors in the form of a key are listed at the object that has it. */
function isOfKey(error: ErrorObject, point: Point): boolean {
  return point.value.kind !== 'leaf' && typeof error.data === 'string';
}

function limit(error: ErrorObject): { limit: number } {
  return { limit: Number(error.params.limit) };
}

function size(data: unknown): number {
  return typeof data === 'object' && data !== null ? Object.keys(data).length : 0;
}

function repeated(error: ErrorObject): string {
  return Array.isArray(error.data) ? String(error.data[Number(error.params.i)]).slice(0, 60) : '';
}
