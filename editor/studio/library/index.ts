import { define } from '../../element/index.ts';
import { StudioLibrary } from './library.ts';

define('adisteme-studio-library', StudioLibrary);
