import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Params } from '../../model/diagnostic.ts';
import type { LoadCode } from '../../model/messages/load.ts';
import { HINT } from '../../model/messages/load-words.ts';
import type { Group } from './check.ts';
import { isSchema, type Schema } from './validator.ts';

/** Words that decide which other keys an object takes. */
const WORDS = ['op', 'kind', 'type', 'status'];

type Found = { code: LoadCode; params: Params } | null;

/** A key that has no place beside what another key says. */
export function misplaced(group: Group): Found {
  const error = group.errors.find(({ keyword }) => keyword === 'false schema');
  if (!error) return null;
  const cut = group.pointer.lastIndexOf('/');
  const key = group.pointer.slice(cut + 1);
  const parent = group.all.get(group.pointer.slice(0, cut)) ?? [];
  const branch = parent.find((candidate) => candidate.keyword === 'if' && refuses(candidate, key));
  if (!branch) {
    const beside = /dependentSchemas\/([^/]+)\/properties\//.exec(error.schemaPath)?.[1];
    if (!beside) return { code: 'unknown-key', params: { key, hint: HINT.allowed([]) } };
    return { code: 'keys-apart', params: { keys: `${beside}, ${key}` } };
  }
  const by = Object.keys(part(part(branch.parentSchema, 'if'), 'properties'))[0] ?? '';
  if (undecided(group.all, group.pointer.slice(0, cut), parent)) return null;
  const value = isSchema(branch.data) ? String(branch.data[by] ?? '') : '';
  return { code: 'misplaced-key', params: { key, because: `${by}: ${value}` } };
}

function refuses(branch: ErrorObject, key: string): boolean {
  const side = part(branch.parentSchema, String(branch.params.failingKeyword));
  return part(side, 'properties')[key] === false;
}

function part(schema: unknown, key: string): Schema {
  const inner = isSchema(schema) ? schema[key] : undefined;
  return isSchema(inner) ? inner : {};
}

/** Whether the word that selects a branch is missing or wrong: what the branches then say misleads. */
function undecided(all: Group['all'], pointer: string, errors: readonly ErrorObject[]): boolean {
  return WORDS.some(
    (word) => all.has(`${pointer}/${word}`) || errors.some(({ params }) => params.missingProperty === word),
  );
}

/** Keys that an object lacks, without those of alternatives and of branches chosen by a word that is wrong itself. */
export function missingKeys(group: Group): string[] {
  const doubtful = undecided(group.all, group.pointer, group.errors);
  const keys = group.errors
    .filter(({ keyword, schemaPath }) => keyword === 'required' && !alternative(schemaPath))
    .filter(({ schemaPath }) => !doubtful || !/\/else\//.test(schemaPath))
    .map(({ params }) => String(params.missingProperty));
  return [...new Set(keys)];
}

function alternative(schemaPath: string): boolean {
  return /\/(anyOf|oneOf)\/\d+\/required$/.test(schemaPath);
}

/** Keys of which an object must have one, or may have only one. */
export function onlyKeys(group: Group): Found {
  const alone = group.errors.find(({ keyword, params }) => keyword === 'maxProperties' && params.limit === 1);
  if (alone && isSchema(alone.data))
    return { code: 'keys-apart', params: { keys: Object.keys(alone.data).slice(0, 9).join(', ') } };
  const error = group.errors.find(({ keyword, schema }) => /^(any|one)Of$/.test(keyword) && keysIn(schema).length > 0);
  if (!error) return null;
  const keys = keysIn(error.schema);
  const there = keys.filter((key) => isSchema(error.data) && Object.hasOwn(error.data, key));
  if (there.length > 1) return { code: 'keys-apart', params: { keys: there.join(', ') } };
  return { code: 'missing-one-of', params: { keys: keys.join(', ') } };
}

/** The keys of alternatives that only ask for a key each. */
function keysIn(alternatives: unknown): string[] {
  const list = Array.isArray(alternatives) ? alternatives : [];
  const keys = list.map((schema) =>
    isSchema(schema) && Array.isArray(schema.required) ? String(schema.required[0]) : null,
  );
  return keys.every((key) => key !== null) ? keys : [];
}
