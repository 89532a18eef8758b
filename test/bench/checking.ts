import { fileURLToPath } from 'node:url';
import { analyse } from '../../engine/analyse/index.ts';
import { check, type PackSource, prepare } from '../../engine/pipeline.ts';
import { entriesBelow, nameOf, packSource } from '../../engine/store/index.ts';

const ROUNDS = 15;
const MOST_MILLISECONDS = 200;

interface Times {
  readonly prepare: number[];
  readonly analyse: number[];
  readonly check: number[];
}

/** How long the checks of each pack of rules/ take, the packs in turns: the first time, and once the engine is warm. */
export function checking(): string[] {
  const entries = entriesBelow(fileURLToPath(new URL('../../rules', import.meta.url)));
  const packs = entries.map((entry) => ({ name: nameOf(entry), source: packSource(entry.file), times: noTimes() }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { source, times } of packs) measure(typed(source, round), times);
  const rows = packs.map(({ name, times }) => {
    const figures = [times.prepare, times.analyse, times.check].flatMap((all) => [all[0] ?? 0, median(all)]);
    return `| ${[name, ...figures.map((time) => time.toFixed(0))].join(' | ')} |`;
  });
  const slowest = Math.max(...packs.map(({ times }) => median(times.analyse)));
  const verdict = slowest <= MOST_MILLISECONDS ? 'reached' : 'not reached';
  return [
    [
      '| milliseconds | `prepare`, first | median | checks of `analyse`, first | median | `check`, first | median |',
      '|---|---:|---:|---:|---:|---:|---:|',
      ...rows,
    ].join('\n'),
    `In each of ${ROUNDS} rounds the text of the main file is another, as after a key; \`check\` is all together, every option of every reading too. The packs take turns, so the first one starts with a cold engine.`,
    `- checks of \`analyse\`, slowest pack, median: ${slowest.toFixed(0)} ms; ≤ ${MOST_MILLISECONDS} ms: **${verdict}**`,
  ];
}

function noTimes(): Times {
  return { prepare: [], analyse: [], check: [] };
}

/** The source as after one more key in its main file. */
function typed(source: PackSource, keys: number): PackSource {
  return { ...source, text: `${source.text}# ${'.'.repeat(keys)}\n` };
}

function measure(source: PackSource, times: Times): void {
  const { pack, plan } = timed(times.prepare, () => prepare(source));
  if (!pack || !plan) throw new Error(`${source.file} has errors`);
  timed(times.analyse, () => analyse({ pack, plan, today: null, under: () => null }));
  timed(times.check, () => check({ ...source, text: `${source.text} ` }));
}

function timed<T>(times: number[], run: () => T): T {
  const start = performance.now();
  const result = run();
  times.push(performance.now() - start);
  return result;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
