import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { type Command, Decoration, EditorView, keymap, type Panel, showPanel, type ViewUpdate } from '@codemirror/view';
import { html, nothing, render } from 'lit';
import type { Params, Text } from '../../../../engine/index.ts';
import { icon } from '../../../element/index.ts';
import { MESSAGES } from './messages.ts';

/** Says a message in the language of the pane. */
type Say = (text: Text, params?: Params) => string;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** What is sought and where it stands; `words` is null while nobody seeks. */
interface Search {
  readonly words: string | null;
  readonly places: readonly Place[];
}

/** Selections that the search makes: the other panes follow them, though the keyboard is in the panel. */
export const SEARCHED = 'select.search';

const seek = StateEffect.define<string | null>();
const mark = Decoration.mark({ class: 'cm-found' });
const current = Decoration.mark({ class: 'cm-found cm-current' });

const search = StateField.define<Search>({
  create: () => ({ words: null, places: [] }),
  update(value, { effects, docChanged, state }) {
    const asked = effects.find((effect) => effect.is(seek));
    if (!asked && !(docChanged && value.words)) return value;
    const words = asked ? (asked.value as string | null) : value.words;
    return { words, places: placesOf(state, words ?? '') };
  },
  provide: (field) =>
    EditorView.decorations.compute([field, 'selection'], (state) => {
      const { main } = state.selection;
      return Decoration.set(
        state.field(field).places.map(({ from, to }) => {
          const isCurrent = from === main.from && to === main.to;
          return (isCurrent ? current : mark).range(from, to);
        }),
      );
    }),
});

/** Where words stand in a text, capital or small. */
function placesOf({ doc }: EditorState, words: string): Place[] {
  if (words === '') return [];
  const pattern = new RegExp(words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'giu');
  return [...doc.toString().matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** Opens the panel with what is selected, and gives it the keyboard. */
export const openSearch: Command = (view) => {
  const { from, to } = view.state.selection.main;
  const selected = view.state.sliceDoc(from, to);
  const words = selected === '' || selected.includes('\n') ? (view.state.field(search).words ?? '') : selected;
  view.dispatch({ effects: seek.of(words) });
  const input = view.dom.querySelector<HTMLInputElement>('.cm-search input');
  input?.focus();
  input?.select();
  return true;
};

const closeSearch: Command = (view) => {
  if (view.state.field(search).words === null) return false;
  view.dispatch({ effects: seek.of(null) });
  view.focus();
  return true;
};

/** Goes to the next place behind the cursor, or the one before it, round the ends of the text. */
function step(view: EditorView, way: 1 | -1): boolean {
  const { places } = view.state.field(search);
  const { from, to } = view.state.selection.main;
  const next =
    way === 1
      ? (places.find((place) => place.from >= to) ?? places[0])
      : (places.findLast((place) => place.to <= from) ?? places.at(-1));
  if (next) select(view, next);
  return next !== undefined;
}

function select(view: EditorView, { from, to }: Place): void {
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
    userEvent: SEARCHED,
  });
}

/** Search in a text: Ctrl+F opens it, Enter and Shift+Enter go on and back, Escape leaves it. */
export function textSearch(say: Say): Extension {
  const panel = (view: EditorView): Panel => {
    const dom = document.createElement('div');
    dom.className = 'cm-search';
    const draw = () => drawPanel(dom, view, say);
    draw();
    return { dom, top: true, update: (_: ViewUpdate) => draw() };
  };
  return [
    search,
    showPanel.compute([search], (state) => (state.field(search).words === null ? null : panel)),
    keymap.of([
      { key: 'Mod-f', run: openSearch, preventDefault: true },
      { key: 'F3', run: (view) => step(view, 1), shift: (view) => step(view, -1), preventDefault: true },
      { key: 'Escape', run: closeSearch },
    ]),
  ];
}

function drawPanel(dom: HTMLElement, view: EditorView, say: Say): void {
  const { words, places } = view.state.field(search);
  const { from, to } = view.state.selection.main;
  const at = places.findIndex((place) => place.from === from && place.to === to) + 1;
  const told = !words
    ? ''
    : places.length === 0
      ? say(MESSAGES.none)
      : say(MESSAGES.found, { at, count: places.length });
  const typed = (event: Event): void => {
    view.dispatch({ effects: seek.of((event.target as HTMLInputElement).value) });
    const first = view.state.field(search).places;
    const next = first.find((place) => place.from >= from) ?? first[0];
    if (next) select(view, next);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') step(view, event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') closeSearch(view);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isBare = places.length === 0;
  render(
    html`<input type="search" aria-label=${say(MESSAGES.find)} placeholder=${say(MESSAGES.find)} spellcheck="false" .value=${words ?? ''}
        aria-invalid=${words && isBare ? 'true' : nothing} @input=${typed} @keydown=${pressed} />
      <span class="quiet" role="status">${told}</span>
      <button type="button" class="bare" ?disabled=${isBare} aria-label=${say(MESSAGES.before)} @click=${() => step(view, -1)}>${icon('up')}</button>
      <button type="button" class="bare" ?disabled=${isBare} aria-label=${say(MESSAGES.after)} @click=${() => step(view, 1)}>${icon('down')}</button>
      <button type="button" class="bare" aria-label=${say(MESSAGES.close)} @click=${() => closeSearch(view)}>${icon('remove')}</button>`,
    dom,
  );
}
