import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Findings } from '../findings.ts';
import type { Tree } from '../tree.ts';
import { plain } from '../tree.ts';
import { keyFindings } from './key-findings.ts';
import { pointAt } from './point.ts';
import { validate } from './validator.ts';
import { valueFinding } from './value-finding.ts';

/** The errors at one value, and those at all others by JSON pointer. */
export interface Group {
  readonly pointer: string;
  readonly errors: readonly ErrorObject[];
  readonly all: ReadonlyMap<string, readonly ErrorObject[]>;
}

/** Checks a tree against the schema of packs: the most helpful finding for each key and value. */
export function checkSchema(tree: Tree, findings: Findings): void {
  const all = new Map<string, ErrorObject[]>();
  for (const error of validate(plain(tree))) {
    const group = all.get(error.instancePath);
    if (group) group.push(error);
    else all.set(error.instancePath, [error]);
  }
  for (const [pointer, errors] of all) {
    const point = pointAt(tree, pointer);
    const group = { pointer, errors, all };
    const meant = keyFindings(group, point, findings);
    valueFinding(group, point, meant, findings);
  }
}
