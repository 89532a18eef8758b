import { define } from '../../../element/index.ts';
import { EditorStructure } from './structure.ts';

export { EditorStructure };

define('adisteme-editor-structure', EditorStructure);
