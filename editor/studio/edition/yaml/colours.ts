import { foldService } from '@codemirror/language';
import { type EditorState, type Extension, RangeSetBuilder, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/**
 * What stands in a line of YAML, by name: a comment, a key, a quoted text, a plain number or word of the language, a mark. What is
 * none of these is plain text.
 */
const TOKEN = new RegExp(
  [
    /(?<comment>(?<=^|\s)#.*)/,
    /(?<key>(?<=^|[\s,[{])(?:"[^"]*"|'[^']*'|[^\s,[\]{}#:"'-][^,[\]{}#:"']*)(?=\s*:(?:\s|$)))/,
    /(?<quoted>(?<=^|[\s,[{:])(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?))/,
    /(?<value>(?<=(?:^|[:,-])\s+|\[\s*|^)(?:-?\d+(?:\.\d+)?|true|false|null)(?=\s*(?:[,\]}]|\s#|$)))/,
    /(?<mark>[,[\]{}]|:(?=\s|$)|(?<=^\s*)-(?=\s))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** The end of a line below which a text is written as a block. */
const BLOCK = /(?:^|[\s:-])[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;
/** How far up the beginning of such a text is looked for. */
const FARTHEST = 200;

const MARKS = Object.fromEntries(
  ['comment', 'key', 'value', 'mark'].map((name) => [name, Decoration.mark({ class: `cm-yaml-${name}` })]),
);

/** Colours of the lines in sight: nothing else of the text is looked at, however long it is. */
const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }

    update({ view, docChanged, viewportChanged }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.decorations = coloured(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function coloured({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const built = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    let block = blockAround(doc, doc.lineAt(from).number);
    for (let at = from; at <= to; ) {
      const line = doc.lineAt(at);
      const indent = indentOf(line.text);
      if (block !== null && indent !== null && indent <= block) block = null;
      if (block === null) {
        for (const { index, groups = {}, 0: text } of line.text.matchAll(TOKEN)) {
          const [name = ''] = Object.entries(groups).find(([, one]) => one !== undefined) ?? [];
          const mark = MARKS[name];
          if (mark) built.add(line.from + index, line.from + index + text.length, mark);
        }
        if (BLOCK.test(line.text)) block = indent;
      }
      at = line.to + 1;
    }
  }
  return built.finish();
}

/** The indent of the line that begins the block of text in which a line lies; null where it lies in none. */
function blockAround(doc: Text, number: number): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (let above = number - 1; above >= 1 && above > number - FARTHEST && least > 0; above -= 1) {
    const { text } = doc.line(above);
    const indent = indentOf(text);
    if (indent === null || indent >= least) continue;
    if (BLOCK.test(text)) return indent;
    least = indent;
  }
  return null;
}

/** How far in a line begins; null of an empty one. */
function indentOf(line: string): number | null {
  const indent = line.search(/\S/);
  return indent < 0 ? null : indent;
}

/** What is further in than a line, below it, can be folded. */
function folded({ doc }: EditorState, from: number): { from: number; to: number } | null {
  const line = doc.lineAt(from);
  const indent = indentOf(line.text);
  if (indent === null || line.text[indent] === '#') return null;
  let [at, end] = [line.to + 1, line.to];
  for (const text of doc.iterLines(line.number + 1)) {
    const inner = indentOf(text);
    if (inner !== null && inner <= indent) break;
    if (inner !== null) end = at + text.length;
    at += text.length + 1;
  }
  return end > line.to ? { from: line.to, to: end } : null;
}

export const yamlColours: Extension = [
  colours,
  foldService.of((state, from) => folded(state, from)),
  EditorView.theme({
    '.cm-yaml-key': { color: 'var(--adisteme-accent-strong)' },
    '.cm-yaml-value': { color: 'var(--adisteme-published)' },
    '.cm-yaml-comment': { color: 'var(--adisteme-ink-soft)', fontStyle: 'italic' },
    '.cm-yaml-mark': { color: 'var(--adisteme-ink-soft)' },
  }),
];
