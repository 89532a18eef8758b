import { define } from '../element/index.ts';
import { AdistemeDiff } from './diff.ts';

export { AdistemeDiff };

define('adisteme-diff', AdistemeDiff);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-diff': AdistemeDiff;
  }
}
