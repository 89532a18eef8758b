import { curveLinearClosed, lineRadial, pointRadial } from 'd3-shape';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { formatNumber, type Language } from '../../engine/index.ts';
import type { RadarData } from './series.ts';

const RADIUS = 130;
const LABEL_AT = RADIUS + 16;
const LINE = 15;

/** Longest line of a label, in characters, and most lines; the table beside the chart has it whole. */
const LABEL_WIDTH = 18;
const LABEL_LINES = 3;

/** Most rings with a number each. */
const MOST_RINGS = 6;

/** Dashes and marks tell series apart without any colour. */
const DASHES = ['none', '7 4', '2 3', '10 3 2 3'];

/** The chart alone, on a scale from its middle to its rim, on a field of 480 × 400 around its middle. Numbers are rounded to the screen here, and only here. */
export function chart(
  { axes, series }: RadarData,
  [low, high]: readonly [number, number],
  language: Language,
): SVGTemplateResult {
  const distance = (value: number) => ((value - low) / (high - low)) * RADIUS;
  const angle = (place: number) => (place / axes.length) * 2 * Math.PI;
  const line = lineRadial<number>()
    .curve(curveLinearClosed)
    .angle((_, place) => angle(place))
    .radius(distance);
  const rings = ringsBetween(low, high);
  return svg`
    ${rings.map((ring) => svg`<path class="ring" d=${line(axes.map(() => ring)) ?? ''} />`)}
    ${axes.map((label, place) => {
      const [x, y] = pointRadial(angle(place), RADIUS);
      return svg`<line class="ring" x2=${round(x)} y2=${round(y)} />${axisLabel(label, angle(place))}`;
    })}
    ${rings.map((ring) => svg`<text class="tick" x="-4" y=${round(-distance(ring) + 4)} text-anchor="end">${formatNumber(ring, language)}</text>`)}
    ${series.map(({ values: own }, at) => {
      const drawn = own.map((value) => value?.valueOf() ?? low);
      return svg`<g class="series s${at % DASHES.length}">
        <path d=${line(drawn) ?? ''} stroke-dasharray=${DASHES[at % DASHES.length] ?? nothing} />
        ${own.map((value, place) => (value === null ? nothing : mark(at, angle(place), distance(value.valueOf()))))}
      </g>`;
    })}`;
}

/** The line and mark of a series, for its name in the table. */
export function sample(at: number): SVGTemplateResult {
  return svg`<g class="series s${at % DASHES.length}"><path d="M2 8h28" stroke-dasharray=${DASHES[at % DASHES.length] ?? nothing} />
    <g transform="translate(16 8)">${mark(at, 0, 0)}</g></g>`;
}

function mark(series: number, angle: number, distance: number): SVGTemplateResult {
  const [x, y] = pointRadial(angle, distance);
  const at = `translate(${round(x)} ${round(y)})`;
  if (series % 3 === 0) return svg`<circle transform=${at} r="3.5" />`;
  return series % 3 === 1
    ? svg`<rect transform=${at} x="-3.5" y="-3.5" width="7" height="7" />`
    : svg`<path class="mark" transform=${at} d="M0-5 4.5 4h-9Z" />`;
}

function axisLabel(label: string, angle: number): SVGTemplateResult {
  const [x, y] = pointRadial(angle, LABEL_AT);
  const anchor = Math.abs(x) < 20 ? 'middle' : x > 0 ? 'start' : 'end';
  const lines = wrapped(label);
  const first = y < -20 ? y - (lines.length - 1) * LINE : y > 20 ? y + LINE / 2 : y - ((lines.length - 1) * LINE) / 2;
  return svg`<text class="axis" text-anchor=${anchor}>${lines.map(
    (line, at) => svg`<tspan x=${round(x)} y=${round(first + at * LINE + 4)}>${line}</tspan>`,
  )}</text>`;
}

/** A label in lines, broken between words; what does not fit ends with an ellipsis. */
function wrapped(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LABEL_WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LABEL_LINES) return lines;
  return [...lines.slice(0, LABEL_LINES - 1), `${lines[LABEL_LINES - 1]}…`];
}

/** Whole numbers where few lie between the ends, else as many equal steps as have room. */
function ringsBetween(low: number, high: number): number[] {
  const step = Math.max(1, Math.ceil((high - low) / MOST_RINGS));
  const rings: number[] = [];
  for (let ring = Math.ceil(low); ring <= high; ring += step) rings.push(ring);
  return rings;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
