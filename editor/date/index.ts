import { define } from '../element/index.ts';
import { AdistemeCalendar } from './calendar.ts';
import { AdistemeDate } from './date.ts';

export { today } from './month.ts';
export { dateProblem } from './written.ts';
export { AdistemeDate };

define('adisteme-calendar', AdistemeCalendar);
define('adisteme-date', AdistemeDate);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-calendar': AdistemeCalendar;
    'adisteme-date': AdistemeDate;
  }
}
