import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Text } from '../../engine/index.ts';
import { MESSAGES } from './messages.ts';

/** A screen of the studio: its name in addresses, its title in the menu (null: reached from another), and how it is drawn. */
export interface Screen {
  readonly name: string;
  readonly title: Text | null;
  draw(names: readonly string[]): TemplateResult;
}

/** The closed list of screens. Adding one is a folder and a line here. */
export const SCREENS: readonly Screen[] = [
  { name: 'library', title: MESSAGES.library, draw: () => html`<adisteme-studio-library></adisteme-studio-library>` },
  { name: 'batch', title: MESSAGES.batch, draw: () => html`<adisteme-studio-batch></adisteme-studio-batch>` },
  {
    name: 'amend',
    title: null,
    draw: ([pack = '', edition = '']) =>
      html`<adisteme-studio-amend pack=${pack} edition=${edition}></adisteme-studio-amend>`,
  },
  { name: 'new', title: null, draw: () => html`<adisteme-studio-new></adisteme-studio-new>` },
  {
    name: 'compare',
    title: null,
    draw: ([pack = '', first = '', second = '', later = pack]) =>
      html`<adisteme-studio-compare pack=${pack} first=${first} second=${second} later=${later}></adisteme-studio-compare>`,
  },
  {
    name: 'edition',
    title: null,
    draw: ([pack = '', edition = '']) =>
      html`<adisteme-studio-edition pack=${pack} edition=${edition}></adisteme-studio-edition>`,
  },
];
