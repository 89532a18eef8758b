import { define } from '../../element/index.ts';
import './clauses/index.ts';
import { AdistemeEditor, type EditorEvents } from './editor.ts';
import './grid/index.ts';
import './problems/index.ts';
import './redline/index.ts';
import './structure/index.ts';
import './try/index.ts';
import './yaml/index.ts';

export { AdistemeEditor, type EditorEvents };

define('adisteme-editor', AdistemeEditor);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-editor': AdistemeEditor;
  }
}
