import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { home } from '../store/home.ts';

type Checks = typeof import('#validators');

let checks: Checks | null = null;

/**
 * In place of `#validators` in the bundle of the command line: the checks of packs against their schemas, loaded when the first
 * pack is checked. A pack that is known to be without fault (`store/cache.ts`) needs none, and they take longer to load than a sheet to grade.
 */
function lazily(name: keyof Checks): ValidateFunction {
  const check = (data: unknown): boolean => {
    checks ??= createRequire(import.meta.url)(join(home(), 'build', 'validators.cjs')) as Checks;
    const isFit = checks[name](data) as boolean;
    lazy.errors = checks[name].errors ?? null;
    return isFit;
  };
  const lazy = check as ValidateFunction;
  return lazy;
}

export const pack = lazily('pack');
export const amendment = lazily('amendment');
