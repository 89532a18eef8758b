import { define } from '../../../element/index.ts';
import { EditorClauses } from './clauses.ts';

export { EditorClauses };

define('adisteme-editor-clauses', EditorClauses);
