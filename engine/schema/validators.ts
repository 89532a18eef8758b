import { mkdirSync, writeFileSync } from 'node:fs';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats/dist/formats.js';
import { AMENDMENT_SCHEMA } from '../model/generated/amendment-schema.ts';
import { PACK_SCHEMA } from '../model/generated/pack-schema.ts';

/** Where the build puts the validators; `#validators` in package.json points there. */
const FOLDER = new URL('../../build/', import.meta.url);

const DECLARATION = `import type { ValidateFunction } from 'ajv';
export declare const pack: ValidateFunction;
export declare const amendment: ValidateFunction;
`;

/**
 * The checks of packs against their schemas as plain code, made when the project is built: nothing is compiled when the engine
 * starts, and nothing needs `eval`, which a content security policy may forbid.
 */
function validators(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    formats: { date: formats.fullFormats.date },
    code: { source: true, esm: true, formats: _`require("ajv-formats/dist/formats").fullFormats` },
  });
  ajv.addSchema({ ...PACK_SCHEMA, $id: 'pack' });
  ajv.addSchema({ ...AMENDMENT_SCHEMA, $id: 'amendment' });
  return imported(standalone.default(ajv, { pack: 'pack', amendment: 'amendment' }));
}

/** ajv writes `require` even into modules: each becomes an import, whether or not its `default` comes unwrapped. */
function imported(code: string): string {
  const modules = [...new Set([...code.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name ?? ''))];
  const imports = modules.map(
    (name, index) =>
      `import module${index} from '${name}.js';\nconst required${index} = typeof module${index} === 'function' ? { default: module${index} } : module${index};`,
  );
  return `${imports.join('\n')}\n${code.replace(/require\("([^"]+)"\)/g, (_whole, name: string) => `required${modules.indexOf(name)}`)}\n`;
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('validators.js', FOLDER), validators());
writeFileSync(new URL('validators.d.ts', FOLDER), DECLARATION);
