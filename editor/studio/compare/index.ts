import { define } from '../../element/index.ts';
import { StudioCompare } from './compare.ts';

define('adisteme-studio-compare', StudioCompare);
