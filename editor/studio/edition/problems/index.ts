import { define } from '../../../element/index.ts';
import { EditorProblems } from './problems.ts';

export { EditorProblems };

define('adisteme-editor-problems', EditorProblems);
