import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { AMENDMENT_SCHEMA } from '../../engine/model/generated/amendment-schema.ts';
import { PACK_SCHEMA } from '../../engine/model/generated/pack-schema.ts';
import { RECEIPT_SCHEMA } from '../../engine/model/generated/receipt-schema.ts';
import { RESULT_SCHEMA } from '../../engine/model/generated/result-schema.ts';
import { SHEET_SCHEMA } from '../../engine/model/generated/sheet-schema.ts';
import { schemaFiles } from '../../engine/schema/files.ts';
import { isSchema, type JsonSchema } from '../../engine/schema/json.ts';
import { propertiesOf } from './properties.ts';

const files = schemaFiles();

/** A validator that knows all schema files by their ids. */
function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const file of files.values()) ajv.addSchema(file);
  return ajv;
}

describe.each([...files])('schema %s', (name, file) => {
  test('has a versioned id, the dialect, title, description and examples', () => {
    expect(file).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(
        new RegExp(`^adisteme:/schemas/(pack|sheet|result|receipt|run)/[0-9]+/${name}\\.schema\\.json$`),
      ),
      title: expect.any(String),
      description: expect.any(String),
      examples: expect.any(Array),
    });
  });

  test('says of each property what it is, with an example', () => {
    const of = propertiesOf(files).filter(({ place }) => place.startsWith(`${name}/`));
    const lacking = of.filter(
      ({ title, description, examples }) => !title || !description || !Array.isArray(examples) || examples.length === 0,
    );
    expect(lacking.map(({ place }) => place)).toEqual([]);
  });

  test('has examples that it accepts', () => {
    const ajv = validator();
    const refused: string[] = [];
    const walk = (schema: unknown, pointer: string): void => {
      if (Array.isArray(schema)) for (const [index, item] of schema.entries()) walk(item, `${pointer}/${index}`);
      if (!isSchema(schema)) return;
      if (Array.isArray(schema.examples)) {
        const validate = ajv.compile({ $ref: `${file.$id}#${pointer}` });
        for (const example of schema.examples) {
          if (!validate(example))
            refused.push(`${name}#${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`);
        }
      }
      for (const [key, inner] of Object.entries(schema)) {
        if (key !== 'examples') walk(inner, `${pointer}/${pointed(key)}`);
      }
    };
    walk(file, '');
    expect(refused).toEqual([]);
  });
});

function pointed(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

test.each<[string, JsonSchema]>([
  ['pack', PACK_SCHEMA],
  ['change of a pack', AMENDMENT_SCHEMA],
  ['sheet', SHEET_SCHEMA],
  ['result', RESULT_SCHEMA],
  ['receipt', RECEIPT_SCHEMA],
])('the bundled schema of a %s compiles on its own, strictly', (_, schema) => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv);
  expect(() => ajv.compile(schema)).not.toThrow();
});
