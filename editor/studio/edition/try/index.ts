import { define } from '../../../element/index.ts';
import '../../../sheet/index.ts';
import { EditorCases } from './cases.ts';
import { EditorTry } from './try.ts';

export { EditorCases, EditorTry };

define('adisteme-editor-try', EditorTry);
define('adisteme-editor-cases', EditorCases);
