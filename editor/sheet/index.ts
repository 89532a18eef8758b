import '../explanation/index.ts';
import { define } from '../element/index.ts';
import { AdistemeSheet, type GivenSheet, type SheetEvents } from './sheet.ts';

export { AdistemeSheet, type GivenSheet, type SheetEvents };

define('adisteme-sheet', AdistemeSheet);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-sheet': AdistemeSheet;
  }
}
