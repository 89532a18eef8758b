import { sourceAt } from '../explain/source.ts';
import { COMMAND } from '../model/messages/command.ts';
import type { Pack } from '../model/pack.ts';
import { inLanguages, type Text } from '../model/text.ts';
import { at, byId, isText } from './content.ts';

/** Keys under which an element says in words what it is. */
const NAMES = ['label', 'title', 'question', 'message', 'text'];

/**
 * What people call the element at a path: its label after those of the elements that it lies in; an id stands for an
 * element that has none.
 */
export function labelAt(pack: Pack, path: readonly string[]): Text {
  if (path.length < 2) return nameless(path[0]);
  let content: unknown = pack;
  const names: (Text | string)[] = [];
  for (const [index, key] of path.entries()) {
    const list = Array.isArray(content) ? byId(content) : null;
    content = list ? list.get(key) : at(content, key);
    const name = nameOf(content);
    const isLast = index === path.length - 1;
    if (name) names.push(name);
    else if (isLast) names.push(key);
  }
  return inLanguages((language) => names.map((name) => (typeof name === 'string' ? name : name[language])).join(' · '));
}

/** Name of a part of a pack that is there once. */
function nameless(section: string | undefined): Text {
  switch (section) {
    case 'act':
    case 'force':
    case 'routing':
      return COMMAND[`diff-section-${section}`];
    default:
      return COMMAND['diff-section-head'];
  }
}

function nameOf(content: unknown): Text | null {
  if (isText(content)) return content;
  for (const key of NAMES) {
    const name = at(content, key);
    if (isText(name)) return name;
  }
  return null;
}

/** The clauses that a path cites; of a clause, itself. */
export function citeAt(pack: Pack, path: readonly string[]): readonly string[] {
  const [section, id] = path;
  if (section === 'clauses' && id !== undefined) return [id];
  return sourceAt(pack, path.join('/')).cite;
}
