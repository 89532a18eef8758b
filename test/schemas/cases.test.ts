import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PackStore } from '../../engine/store/index.ts';

const FOLDER = 'schemas/pack/1';
const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const name of ['cases', 'cite', 'clause-id']) {
  ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')));
}
const validate = ajv.getSchema('adisteme:/schemas/pack/1/cases.schema.json');

describe('golden cases have the form of their schema, and name it in their first line', () => {
  for (const { file } of new PackStore(['rules', 'test/packs']).entries()) {
    const folder = join(dirname(file), 'cases');
    for (const name of readdirSync(folder)) {
      test(join(folder, name), () => {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(text.split('\n')[0]).toMatch(
          /^# yaml-language-server: \$schema=(\.\.\/)+schemas\/pack\/1\/cases\.schema\.json$/,
        );
        validate?.(parse(text));
        expect(validate?.errors ?? []).toEqual([]);
      });
    }
  }
});
