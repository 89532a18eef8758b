import { fill, type Params, type Repair } from '../model/diagnostic.ts';
import { REPAIRS, type RepairCode } from '../model/messages/analyse/repairs.ts';
import type { Change, Pack } from '../model/pack.ts';
import { inLanguages, type Text } from '../model/text.ts';
import { citeAt } from './element.ts';

/** A proposed repair, with its sentence. */
export function repair(code: RepairCode, params: Params, changes: readonly Change[]): Repair {
  return { text: inLanguages((language) => fill(REPAIRS[code][language], params, language)), changes };
}

/** What removes a whole entry. */
export function removal(path: string): Repair {
  return repair('repair-remove', { at: path }, [{ op: 'remove', at: path }]);
}

/** What puts another value in place of one. */
export function replacement(at: string, was: unknown, value: string | number): Repair {
  return repair('repair-replace', { was: String(was), with: value }, [{ op: 'replace', at, was, with: value }]);
}

/** A new defect of the act, under an id that is free, with the change that puts it into the pack. */
export function newDefect(
  pack: Pack,
  kind: 'hole' | 'silent',
  path: string,
  text: Text,
): { id: string; change: Change } {
  const stem = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const taken = pack.defects ?? {};
  let id = `${stem}-open`;
  for (let count = 2; Object.hasOwn(taken, id); count += 1) id = `${stem}-open-${count}`;
  return { id, change: { op: 'insert', at: `defects/${id}`, with: { place: [...citeAt(pack, path)], kind, text } } };
}
