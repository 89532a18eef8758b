import { define } from '../element/index.ts';
import { AdistemeExplanation } from './explanation.ts';

export { AdistemeExplanation };

define('adisteme-explanation', AdistemeExplanation);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-explanation': AdistemeExplanation;
  }
}
