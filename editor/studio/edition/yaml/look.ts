import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { yamlColours } from './colours.ts';

/** The text editor in the design of the tokens: both themes from the same rules. */
const theme = EditorView.theme({
  '&': {
    height: '100%',
    fontSize: 'var(--adisteme-text-small)',
    color: 'var(--adisteme-ink)',
    backgroundColor: 'var(--adisteme-paper-raised)',
  },
  '&.cm-focused': { outline: '2px solid var(--adisteme-focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--adisteme-font-code)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--adisteme-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--adisteme-paper-sunken)', color: 'var(--adisteme-ink-soft)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--adisteme-accent) 7%, transparent)',
  },
  '.cm-line ::selection, .cm-line::selection, .cm-found.cm-current': {
    backgroundColor: 'color-mix(in srgb, var(--adisteme-accent) 25%, transparent)',
  },
  '.cm-here': { backgroundColor: 'var(--adisteme-accent-soft)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--adisteme-paper-raised)',
    color: 'var(--adisteme-ink)',
    border: '1px solid var(--adisteme-rule-strong)',
    borderRadius: 'var(--adisteme-radius-small)',
    maxWidth: '28rem',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--adisteme-accent)',
    color: 'var(--adisteme-on-accent)',
  },
  '.cm-panels': { backgroundColor: 'var(--adisteme-paper-sunken)', color: 'var(--adisteme-ink)' },
  '.cm-search': {
    display: 'flex',
    alignItems: 'center',
    gap: 'var(--adisteme-space-half)',
    padding: 'var(--adisteme-space-half) var(--adisteme-space-1)',
    fontFamily: 'var(--adisteme-font)',
  },
  '.cm-search input[type]': {
    flex: '1 1 6rem',
    inlineSize: 'auto',
    minInlineSize: '0',
    minBlockSize: 'var(--adisteme-control-small)',
  },
  '.cm-search [role]': { minInlineSize: '4.5rem', textAlign: 'end' },
  '.cm-search button': { inlineSize: 'var(--adisteme-control-small)', padding: '0' },
  '.cm-panels-top': { borderBottom: '1px solid var(--adisteme-rule)' },
  '.cm-found': { backgroundColor: 'var(--adisteme-warning-soft)', outline: '1px solid var(--adisteme-warning)' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--adisteme-paper-sunken)',
    borderColor: 'var(--adisteme-rule)',
    color: 'var(--adisteme-ink-soft)',
  },
  '.cm-about': { padding: '6px 10px' },
});

export const look: Extension = [theme, yamlColours];
