import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Processes that run, each the head of a group of its own, and the signal that ends it. */
const running = new Map<ChildProcess, NodeJS.Signals>();

// Also when this process ends of itself or by a fault; `main.ts` turns signals into such an end.
process.on('exit', () => {
  for (const [one, how] of running) signal(one, how);
});

/** Starts a process that ends with this one. */
export function started(
  command: string,
  words: readonly string[],
  options: SpawnOptions,
  how: NodeJS.Signals = 'SIGTERM',
): ChildProcess {
  const child = spawn(command, words, { ...options, detached: true });
  running.set(child, how);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Asks a process and its children to end, and sees to it after a while. */
export async function ended(child: ChildProcess): Promise<void> {
  const how = running.get(child);
  if (how === undefined) return;
  const end = once(child, 'exit');
  signal(child, how);
  const late = setTimeout(() => signal(child, 'SIGKILL'), 10_000);
  await end;
  clearTimeout(late);
}

function signal({ pid }: ChildProcess, how: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, how);
  } catch {
    // It has ended by itself.
  }
}

/** Waits until a process says something, and gives what a pattern's first group matches. */
export function saying(child: ChildProcess, pattern: RegExp, within = 60_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${child.spawnfile}: ${why}\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('it did not start in time'), within);
    const listen = (part: Buffer): void => {
      said += part;
      const found = pattern.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      child.off('exit', gone);
      resolve(found);
    };
    const gone = (): void => {
      clearTimeout(timer);
      fail('it ended');
    };
    child.stderr?.on('data', listen);
    child.stdout?.on('data', listen);
    child.once('exit', gone);
    child.once('error', gone);
  });
}

/** What a command prints; null where it is not there or fails. */
export function output(command: string, words: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}`.trim() : null;
}
