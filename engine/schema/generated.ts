import { OPERATORS } from '../operators/index.ts';
import { bundle, type SchemaFiles } from './bundle.ts';
import { schemaFiles } from './files.ts';
import type { JsonSchema } from './json.ts';
import { operationSchema } from './operation.ts';
import { runtimeModule } from './runtime.ts';
import { typesOf } from './types.ts';

const ROOTS = [
  { root: 'pack', name: 'RulePack', constant: 'PACK_SCHEMA' },
  { root: 'amendment', name: 'Amendment', constant: 'AMENDMENT_SCHEMA' },
  { root: 'sheet', name: 'Sheet', constant: 'SHEET_SCHEMA' },
  { root: 'result', name: 'Result', constant: 'RESULT_SCHEMA' },
  { root: 'receipt', name: 'Receipt', constant: 'RECEIPT_SCHEMA' },
  { root: 'run', name: 'Run', constant: 'RUN_SCHEMA' },
];

/** Everything that follows from the schemas and the operators: path from the root of the project → content. */
export async function generated(): Promise<Map<string, string>> {
  const operation = operationSchema(OPERATORS);
  const files: SchemaFiles = new Map([...schemaFiles(), ['operation', operation]]);
  const written = new Map([['schemas/pack/1/operation.schema.json', `${JSON.stringify(operation, null, 2)}\n`]]);
  written.set('engine/javascript/generated/runtime.ts', runtimeModule());
  for (const { root, name, constant } of ROOTS) {
    const schema = bundle(root, files);
    written.set(`engine/model/generated/${root}.ts`, await typesOf(schema, root, name));
    written.set(`engine/model/generated/${root}-schema.ts`, constantOf(constant, schema));
  }
  return written;
}

function constantOf(name: string, schema: JsonSchema): string {
  return `/* Generated from schemas/ by npm run generate. Change the schema instead. */

/** The schema with everything it refers to, for a validator without files or network. */
export const ${name}: Readonly<Record<string, unknown>> = ${JSON.stringify(schema, null, 2)};
`;
}
