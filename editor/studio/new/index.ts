import { define } from '../../element/index.ts';
import { StudioNew } from './new.ts';

define('adisteme-studio-new', StudioNew);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-studio-new': StudioNew;
  }
}
