import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { EditionHead } from '../server.ts';
import { placeOf, type Scale, spanOf } from './scale.ts';

/** Most years with a number each. */
const MOST_TICKS = 12;

/** The years, for the head of the timeline. */
export function years(scale: Scale): SVGTemplateResult[] {
  const step = Math.ceil(scale.years.length / MOST_TICKS);
  return scale.years
    .filter((_, place) => place % step === 0)
    .map((year) => {
      const at = `${placeOf(`${year}-01-01`, scale)}%`;
      return svg`<line class="tick" x1=${at} x2=${at} y1="0" y2="20" /><text x=${at} dx="4" y="14">${year}</text>`;
    });
}

/** Editions of one methodology as bars from their first day to their last, later ones over earlier ones, and the day that is looked at. */
export function bars(
  editions: readonly EditionHead[],
  scale: Scale,
  day: string,
  opened: (edition: string) => void,
): SVGTemplateResult {
  const now = `${placeOf(day, scale)}%`;
  return svg`<line class="ground" x1="0" x2="100%" y1="14" y2="14" />
    ${[...editions].reverse().map((one) => {
      const span = spanOf(one, scale);
      if (!span) return nothing;
      const [at, width] = [`${span.at}%`, `${span.width}%`];
      return svg`<g class="bar ${one.inForce ? 'force' : ''}" @click=${() => opened(one.edition)}>
        <rect x=${at} width=${width} y="6" height="16" rx="3" /></g>`;
    })}
    <line class="now" x1=${now} x2=${now} y1="0" y2="28" />`;
}
