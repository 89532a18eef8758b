import { define } from '../../../element/index.ts';
import { EditorGrid } from './grid.ts';

export { EditorGrid };

define('adisteme-editor-grid', EditorGrid);
