import type { ErrorObject } from 'ajv/dist/2020.js';
import { HINT } from '../../model/messages/load-words.ts';
import { similar } from '../../model/similar.ts';
import type { Findings } from '../findings.ts';
import { below } from '../tree.ts';
import type { Group } from './check.ts';
import { formOf } from './form.ts';
import { inside, type Point } from './point.ts';
import { isSchema, resolve } from './validator.ts';

/** Reports unknown and ill-formed keys of an object; gives the keys that were probably meant by mistyped ones. */
export function keyFindings(group: Group, point: Point, findings: Findings): ReadonlySet<string> {
  const meant = new Set<string>();
  const { allowed, free } = keysAt(group);
  for (const [key, error] of erring(group)) {
    const mark = inside(point, key)?.key ?? point.key;
    const path = below(point.path, key);
    if (error.keyword === 'propertyNames') {
      const { code, params } = nameFinding(error, key);
      findings.add(code, mark, path, params);
    } else {
      const near = findings.full ? null : similar(key, free);
      if (near) meant.add(near);
      const hint = near ? HINT.similar(near) : HINT.allowed(allowed);
      findings.add('unknown-key', mark, path, { key, hint, ...(near ? { similar: near } : {}) });
    }
  }
  return meant;
}

/** The keys with an error, each once. */
function erring(group: Group): ReadonlyMap<string, ErrorObject> {
  const keys = new Map<string, ErrorObject>();
  for (const error of group.errors) {
    const key: unknown = error.params.additionalProperty ?? error.params.propertyName;
    if (typeof key === 'string' && !keys.has(key)) keys.set(key, error);
  }
  return keys;
}

/** The keys that the object may have, and those of them that it hasn't. */
function keysAt(group: Group): { allowed: readonly string[]; free: readonly string[] } {
  const error = group.errors.find(({ keyword }) => keyword === 'additionalProperties');
  const properties = isSchema(error?.parentSchema?.properties) ? error.parentSchema.properties : {};
  const allowed = Object.keys(properties).filter((key) => properties[key] !== false);
  const data = isSchema(error?.data) ? error.data : {};
  return { allowed, free: allowed.filter((key) => !Object.hasOwn(data, key)) };
}

/** What is wrong with the form of a key. */
function nameFinding(error: ErrorObject, key: string) {
  const names = isSchema(error.schema) ? error.schema : {};
  const schema = typeof names.$ref === 'string' ? resolve(names.$ref) : names;
  const pattern = String(schema.pattern ?? '');
  if (new RegExp(pattern, 'u').test(key)) {
    return { code: 'text-too-long', params: { limit: Number(schema.maxLength ?? 0), found: key.length } } as const;
  }
  const { code, example } = formOf(pattern);
  return { code, params: { found: key.slice(0, 60), example } } as const;
}
