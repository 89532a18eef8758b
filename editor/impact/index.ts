import { define } from '../element/index.ts';
import { AdistemeImpact } from './impact.ts';

export { AdistemeImpact };

define('adisteme-impact', AdistemeImpact);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-impact': AdistemeImpact;
  }
}
