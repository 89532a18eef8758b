import { define } from '../element/index.ts';
import { AdistemeRadar } from './radar.ts';

export { AdistemeRadar };

define('adisteme-radar', AdistemeRadar);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-radar': AdistemeRadar;
  }
}
