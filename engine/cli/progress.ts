import { Presets, SingleBar } from 'cli-progress';
import type { Call } from './call.ts';

/** Shows how far a batch is, with rows a second and the time left. */
export interface Progress {
  readonly update: (bytes: number, of: number, rows: number) => void;
  readonly stop: () => void;
}

/** A bar on stderr where that is a terminal; nothing elsewhere. */
export function progressBar(call: Call): Progress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const format = `{bar} {percentage} % · ${call.say('progress', { rows: '{rows}', rate: '{rate}', left: '{left}' })}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const start = performance.now();
  let begun = false;
  return {
    update(bytes, of, rows) {
      const seconds = (performance.now() - start) / 1000;
      if (!begun) bar.start(of, 0, { rows: 0, rate: 0, left: '–' });
      begun = true;
      bar.update(bytes, { rows, rate: Math.round(rows / seconds), left: clock((seconds * (of - bytes)) / bytes) });
    },
    stop: () => bar.stop(),
  };
}

/** Seconds as `minutes:seconds`, from an hour `hours:minutes:seconds`. */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts
    .slice(whole < 3600 ? 1 : 0)
    .map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}
