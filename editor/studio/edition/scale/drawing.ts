import { type SVGTemplateResult, svg } from 'lit';
import type { Flaw, Row } from './spans.ts';

const WIDTH = 640;
const BAR = 28;

export interface Domain {
  readonly from: number;
  readonly to: number;
}

/** The rows side by side along the numbers of the key, to scale; holes and overlaps stand out by shape and by colour. */
export function drawing(
  rows: readonly Row[],
  flaws: readonly Flaw[],
  domain: Domain,
  chosen: string | null,
  choose: (id: string) => void,
  number: (value: number) => string,
  name: string,
): SVGTemplateResult {
  const x = (value: number | null, open: number): number =>
    8 + (((value ?? open) - domain.from) / (domain.to - domain.from)) * (WIDTH - 16);
  const clip = (value: number): number => Math.max(8, Math.min(WIDTH - 8, value));
  const marks = ticks(rows, domain);
  return svg`<svg class="scale" viewBox="0 0 ${WIDTH} 76" role="img" aria-label=${name} preserveAspectRatio="none">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v6" /></pattern>
      <pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse"><path class="cross" d="M0 0l6 6M6 0l-6 6" /></pattern>
    </defs>
    ${rows.map((row, index) => {
      const left = clip(x(row.from, domain.from));
      const right = clip(x(row.to, domain.to));
      const width = Math.max(2, right - left);
      const gives = /^-?\d+(\.\d+)?$/.test(row.gives) ? number(Number(row.gives)) : row.gives;
      return svg`<g class="bar ${row.isGap ? 'gap' : ''} ${row.id === chosen ? 'chosen' : ''} ${index % 2 ? 'odd' : ''}" @click=${() => choose(row.id)}>
        <rect x=${left} y="16" width=${width} height=${BAR} rx="2" /><title>${row.id}: ${gives}</title>
        ${width > 7 * gives.length + 6 ? svg`<text x=${left + width / 2} y="34" text-anchor="middle">${gives}</text>` : ''}</g>`;
    })}
    ${flaws.map(({ kind, from, to }) => {
      const left = clip(x(from, domain.from));
      const width = Math.max(5, clip(x(to, domain.to)) - left);
      return svg`<g class="flaw ${kind}"><rect x=${left - (width === 5 ? 2 : 0)} y="8" width=${width} height=${BAR + 16} /><path d="M${left + width / 2 - 5} 6h10l-5 7Z" /></g>`;
    })}
    <path class="axis" d="M8 54h${WIDTH - 16}" />
    ${marks.map((value) => svg`<g class="tick"><path d="M${x(value, 0)} 54v5" /><text x=${x(value, 0)} y="72" text-anchor="middle">${number(value)}</text></g>`)}
  </svg>`;
}

/** Edges worth a number under the axis: as many as fit without touching. */
function ticks(rows: readonly Row[], domain: Domain): number[] {
  const edges = [
    ...new Set([domain.from, ...rows.flatMap(({ from, to }) => [from, to]).filter((edge) => edge !== null)]),
  ].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const edge of edges)
    if (kept.length === 0 || edge - (kept.at(-1) ?? 0) > (domain.to - domain.from) * 0.07) kept.push(edge);
  return kept.filter((edge) => edge <= domain.to);
}
