import type { Pack } from '../model/pack.ts';
import { own } from '../model/record.ts';
import type { Value } from '../model/value.ts';
import { fromNumber } from '../number/exact.ts';

/** Value of an attribute of a member of a declared set, numbers exact as written; undefined where the member has none. */
export function attributeOf(pack: Pack, set: string, member: string, attribute: string): Value | undefined {
  const written = own(own(own(pack.sets, set)?.members, member)?.attributes, attribute);
  return typeof written === 'number' ? (fromNumber(written) ?? undefined) : written;
}
