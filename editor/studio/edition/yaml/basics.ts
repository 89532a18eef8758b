import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { bracketMatching, foldGutter, foldKeymap } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorSelection, type Extension } from '@codemirror/state';
import { type Command, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';

/** A new line begins where the one above did, one step further behind a colon. */
const newLine: Command = (view) => {
  const change = view.state.changeByRange((range) => {
    const line = view.state.doc.lineAt(range.from);
    const before = line.text.slice(0, range.from - line.from);
    const margin = /^ */.exec(before)?.[0] ?? '';
    const insert = `\n${margin}${/:\s*$/.test(before) ? '  ' : ''}`;
    return {
      changes: { from: range.from, to: range.to, insert },
      range: EditorSelection.cursor(range.from + insert.length),
    };
  });
  view.dispatch(view.state.update(change, { scrollIntoView: true, userEvent: 'input' }));
  return true;
};

/** What a text editor does of itself; cursor and selection are the browser's, which draws them soonest. Tab leaves it: nobody is caught in it. Undoing is the document's. */
export const basics: Extension = [
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  bracketMatching(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  autocompletion(),
  keymap.of([...completionKeymap, ...foldKeymap, ...lintKeymap, { key: 'Enter', run: newLine }]),
];
