import { define } from '../../element/index.ts';
import { StudioAmend } from './amend.ts';

define('adisteme-studio-amend', StudioAmend);
