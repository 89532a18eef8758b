import { define } from '../../../element/index.ts';
import { EditorYaml } from './yaml.ts';

export { EditorYaml };

define('adisteme-editor-yaml', EditorYaml);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-editor-yaml': EditorYaml;
  }
}
