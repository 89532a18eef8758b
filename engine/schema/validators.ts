import { mkdirSync, writeFileSync } from 'node:fs';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats/dist/formats.js';
import { AMENDMENT_SCHEMA } from '../model/generated/amendment-schema.ts';
import { PACK_SCHEMA } from '../model/generated/pack-schema.ts';

/** Where the build puts the validators: as a module, to which `#validators` in package.json points, and for `require`. */
const FOLDER = new URL('../../build/', import.meta.url);

const DECLARATION = `import type { ValidateFunction } from 'ajv';
export declare const pack: ValidateFunction;
export declare const amendment: ValidateFunction;
`;

/**
 * The checks of packs against their schemas as plain code, made when the project is built: nothing is compiled when the engine
 * starts, and nothing needs `eval`, which a content security policy may forbid.
 */
function validators(esm: boolean): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    formats: { date: formats.fullFormats.date },
    inlineRefs: false,
    code: { source: true, esm, formats: _`require("ajv-formats/dist/formats").fullFormats` },
  });
  ajv.addSchema({ ...PACK_SCHEMA, $id: 'pack' });
  ajv.addSchema({ ...AMENDMENT_SCHEMA, $id: 'amendment' });
  const code = standalone.default(ajv, { pack: 'pack', amendment: 'amendment' });
  return remembering(esm ? imported(code) : code);
}

/**
 * Each part of the schema is a function of its own, and knows again what fitted it: packs are never changed in place, so that one
 * which differs from an earlier in one element is checked in that element and what lies around it.
 */
function remembering(code: string): string {
  const known = `const fitting = {};
function fits(name, whole, data, context) {
  const known = (fitting[name] ??= new WeakSet());
  if (known.has(data)) return true;
  const isFit = whole(data, context);
  if (isFit && Object(data) === data) known.add(data);
  return isFit;
}
`;
  const functions = code.replace(
    /function (validate\d+)\(/g,
    (_whole, name: string) =>
      `function ${name}(data, context) { ${name}.errors = null; return fits('${name}', ${name}Whole, data, context); }\nfunction ${name}Whole(`,
  );
  return functions + known;
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
writeFileSync(new URL('validators.js', FOLDER), validators(true));
writeFileSync(new URL('validators.cjs', FOLDER), validators(false));
writeFileSync(new URL('validators.d.ts', FOLDER), DECLARATION);
