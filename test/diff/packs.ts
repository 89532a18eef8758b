import { type PackSource, prepare } from '../../engine/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { PackStore } from '../../engine/store/index.ts';
import { minimal } from '../fixtures/minimal.ts';

const STORE = new PackStore(['rules', 'test/packs']);

/** A pack of the rules or of the tests, consolidated. */
export function packOf(name: string, readings: Readonly<Record<string, string>> = {}): Pack {
  const { pack, diagnostics } = STORE.open(STORE.find(name).entry, readings);
  if (!pack) throw new Error(`${name}: ${diagnostics[0]?.code}`);
  return pack;
}

/** The minimal pack with pieces of its text replaced. */
export function minimalPack(...replacements: readonly (readonly [piece: string, by: string])[]): Pack {
  return consolidated(minimal(...replacements));
}

export function consolidated(source: PackSource): Pack {
  const { pack, diagnostics } = prepare(source);
  if (!pack) throw new Error(diagnostics.map(({ code, place }) => `${code} ${place.path}`).join(', '));
  return pack;
}

export { STORE };
