/** A way to appraise sheets: `run` gives how many answers it made, so that nothing is left out as useless. */
export interface Contestant {
  readonly name: string;
  /** How many of the sheets it takes at once; slow ones take few. */
  readonly sheets: number;
  run(): number | Promise<number>;
}

interface Timing {
  readonly name: string;
  /** Seconds of the processor for one sheet, in its best round. */
  readonly seconds: number;
}

/**
 * All in turns, many rounds, so that whatever else the machine does falls on all alike; of each the best round counts. It is the
 * time of the processor, in all threads, that is taken: on a busy machine what lasts long would look slow.
 */
export async function contest(contestants: readonly Contestant[], rounds: number): Promise<Timing[]> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const { name, sheets, run } of contestants) {
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6 / sheets;
      best.set(name, Math.min(seconds, best.get(name) ?? Number.POSITIVE_INFINITY));
    }
  return contestants.map(({ name }) => ({ name, seconds: best.get(name) as number }));
}

/** How many times as fast as another; null where no number is asked for. */
export interface Target {
  readonly of: string;
  readonly times: number | null;
  readonly than: string;
}

export function tableOf(timings: readonly Timing[]): string {
  const rows = timings.map(({ name, seconds }) => `| ${name} | ${rate(1 / seconds)} |`);
  return ['| | sheets a second of the processor |', '|---|---:|', ...rows].join('\n');
}

export function targetLines(timings: readonly Timing[], targets: readonly Target[]): string[] {
  const secondsOf = (name: string): number => timings.find((one) => one.name === name)?.seconds ?? Number.NaN;
  return targets.map(({ of, times, than }) => {
    const ratio = secondsOf(than) / secondsOf(of);
    if (times === null) return `- ${of} to ${than}: ${figure(ratio)} ×`;
    if (Number.isNaN(ratio)) return `- ${of} ≥ ${times} × ${than}: not measured`;
    return `- ${of} ≥ ${times} × ${than}: ${figure(ratio)} ×, **${ratio >= times ? 'reached' : 'not reached'}**`;
  });
}

export function rate(value: number): string {
  return figure(value).replace(/\B(?=(\d{3})+(?!\d|.*\.))/g, ' ');
}

function figure(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}
