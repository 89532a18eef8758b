import type { Findings } from './findings.ts';
import { bytesOf, isOver, LIMITS, mebibytes } from './limits.ts';
import { merge } from './merge.ts';
import { rootOf } from './read.ts';
import type { PackSource } from './source.ts';
import type { MapTree, Mark } from './tree.ts';

/** Only names of files beside the pack are asked for; the schema reports the others. */
const PART_NAME = /^[A-Za-z0-9_-]+\.ya?ml$/;

/** Puts the parts that a pack names into it. False where a part could not be read: what it holds is then not known. */
export function addParts(main: MapTree, source: PackSource, findings: Findings): boolean {
  const names = namesOf(main);
  const tooMany = names[LIMITS.parts];
  if (tooMany) {
    findings.add('too-many-parts', tooMany.at, 'parts', { limit: LIMITS.parts, found: names.length });
    return false;
  }
  let complete = true;
  const texts = [source.text];
  const seen = new Set<string>();
  for (const { name, at, path } of names) {
    if (seen.has(name)) {
      findings.add('part-repeated', at, path, { part: name });
      continue;
    }
    seen.add(name);
    const text = source.part(name);
    if (text === null) findings.add('part-missing', at, path, { part: name });
    else texts.push(text);
    if (isOver(LIMITS.packBytes, texts)) {
      const bytes = texts.reduce((sum, one) => sum + bytesOf(one), 0);
      const params = { limit: mebibytes(LIMITS.packBytes), found: mebibytes(bytes) };
      findings.add('pack-too-large', at, path, params);
      return false;
    }
    const tree = text === null ? null : rootOf(source, name, beside(source.file, name), text, findings);
    if (tree) merge(main, tree, name, findings);
    else complete = false;
  }
  return complete;
}

interface Named {
  readonly name: string;
  readonly at: Mark;
  readonly path: string;
}

function namesOf(main: MapTree): Named[] {
  const list = main.entries.get('parts')?.value;
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item, index) => {
    const name = item.kind === 'leaf' ? String(item.value) : '';
    return PART_NAME.test(name) ? [{ name, at: item.at, path: `parts/${index}` }] : [];
  });
}

/** The name of a part as findings show it: in the folder of the main file. */
function beside(file: string, part: string): string {
  return file.replace(/[^/\\]*$/, '') + part;
}
