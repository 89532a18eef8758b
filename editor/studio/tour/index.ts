import { define } from '../../element/index.ts';
import { StudioTour } from './tour.ts';

define('adisteme-studio-tour', StudioTour);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-studio-tour': StudioTour;
  }
}
