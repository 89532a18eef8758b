import { type PackSource, prepare } from '../../../engine/index.ts';
import { type Data, Edition, type Files, isMap } from '../../document/index.ts';
import { type Bases, sourceOf } from '../../worker/index.ts';

/** The law that an amending pack changes, in one piece; null for a pack that amends none. */
export function baseOf(files: Files, bases: Bases): Data | null {
  const { base } = new Edition(files).own;
  if (!isMap(base)) return null;
  const source = (sourceOf(files, bases) as Required<PackSource>).base(String(base.pack), String(base.edition));
  return source ? ((prepare(source).pack as unknown as Data) ?? {}) : {};
}
