import { define } from '../../element/index.ts';
import { StudioConflict } from './conflict.ts';

define('adisteme-studio-conflict', StudioConflict);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-studio-conflict': StudioConflict;
  }
}
