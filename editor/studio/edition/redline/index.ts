import { define } from '../../../element/index.ts';
import '../../../diff/index.ts';
import { EditorRedline } from './redline.ts';

define('adisteme-editor-redline', EditorRedline);
