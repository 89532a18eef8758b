import { type Loaded, load, type PackSource } from '../../engine/load/index.ts';
import { parseSheet } from '../../engine/load/sheet.ts';
import type { Diagnostic } from '../../engine/model/diagnostic.ts';
import { minimal } from '../fixtures/minimal.ts';

/** A finding as tests state it: code, line:column, path. */
export type Stated = readonly [code: string, position: string, path: string];

export function stated({ code, place }: Diagnostic): Stated {
  return [code, `${place.line}:${place.column}`, place.path ?? ''];
}

/** Findings of a text that stands for a whole pack. */
export function foundIn(text: string): readonly Stated[] {
  return load({ file: 'pack.yaml', text, part: () => null }).diagnostics.map(stated);
}

/** Findings of the minimal pack with pieces of its text replaced, without their positions. */
export function foundWith(
  ...replacements: readonly (readonly [piece: string, by: string])[]
): readonly (readonly [code: string, path: string])[] {
  return load(minimal(...replacements)).diagnostics.map(({ code, place }) => [code, place.path ?? '']);
}

/** The minimal pack, whose first lines are replaced by `parts: …`, with the texts of parts. */
export function withParts(parts: Readonly<Record<string, string>>, names = Object.keys(parts)): Loaded {
  const main = minimal(['adisteme: 1\n', `adisteme: 1\nparts: [ ${names.join(', ')} ]\n`]);
  const source: PackSource = { ...main, file: 'rules/minimal/1/pack.yaml', part: (name) => parts[name] ?? null };
  return load(source);
}

/** Findings of a file of sheets. */
export function foundInSheet(text: string): readonly Stated[] {
  return parseSheet(text, 'sheet.yaml').diagnostics.map(stated);
}

/** Line and column, from 1, of a piece of a text; `inside`: so many characters into it. */
export function positionOf(text: string, piece: string, inside = 0): string {
  const before = text.slice(0, text.indexOf(piece) + inside);
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}
