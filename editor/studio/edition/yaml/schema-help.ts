import { EditorState, type Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { isMap, type Path, valueAt } from '../../../document/index.ts';
import type { Desk } from '../desk.ts';
import { resolved, schemaAt, schemaOf } from '../schema.ts';

/** As much of a completion's question as is used: what stands before the cursor. */
interface Asked {
  readonly pos: number;
  readonly explicit: boolean;
  matchBefore(pattern: RegExp): { from: number; to: number; text: string } | null;
}

/** Completion and hover from the pack's schema, by our own path of the cursor: nothing is compiled at run time. */
export function schemaHelp(desk: Desk, file: () => string): Extension {
  const complete = (asked: Asked) => {
    const word = asked.matchBefore(/[\w-]*/);
    if (!word || (word.text === '' && !asked.explicit)) return null;
    const options = [
      ...keysAt(desk, desk.edition.pathAt(file(), word.from)),
      ...wordsAt(desk.edition.pathAt(file(), asked.pos)),
    ];
    return options.length === 0 ? null : { from: word.from, options, validFor: /^[\w-]*$/ };
  };
  return [
    EditorState.languageData.of(() => [{ autocomplete: complete }]),
    hoverTooltip((_, offset) => {
      const path = desk.edition.pathAt(file(), offset);
      const { description, title } = resolved(schemaAt(path));
      if (!description && !title) return null;
      return {
        pos: offset,
        create: () => {
          const dom = document.createElement('div');
          dom.className = 'cm-about';
          dom.textContent = description ?? title ?? '';
          return { dom };
        },
      };
    }),
  ];
}

/** Keys that may still be added where the cursor stands. */
function keysAt(desk: Desk, path: Path): { label: string; detail: string; type: string; apply: string }[] {
  const value = valueAt(desk.edition.own, path);
  const owner = isMap(value) ? path : path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const schema = schemaAt(owner);
  const there = valueAt(desk.edition.own, owner);
  return Object.keys(resolved(schema).properties ?? {})
    .filter((key) => !isMap(there) || !(key in there))
    .map((key) => ({ label: key, detail: schemaOf(schema, key).title ?? '', type: 'property', apply: `${key}: ` }));
}

/** Words of the closed list at a value. */
function wordsAt(path: Path): { label: string; detail: string; type: string; apply: string }[] {
  return (resolved(schemaAt(path)).enum ?? []).map((word) => ({
    label: String(word),
    detail: '',
    type: 'enum',
    apply: String(word),
  }));
}
