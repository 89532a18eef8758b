/** One part of a whole and how a worker does it. */
export type Part<Worker, Done> = (worker: Worker) => Promise<Done>;

/** Does parts by workers in turn, each having `depth` of them at a time, and gives what has come of them in their order. */
export async function* inOrder<Worker, Done>(
  workers: readonly Worker[],
  parts: AsyncIterable<Part<Worker, Done>>,
  depth: number,
): AsyncGenerator<Done> {
  const running: Promise<Done>[] = [];
  let started = 0;
  try {
    for await (const part of parts) {
      if (running.length === workers.length * depth) yield await (running.shift() as Promise<Done>);
      const done = part(workers[started % workers.length] as Worker);
      started += 1;
      done.catch(() => undefined);
      running.push(done);
    }
    for (let next = running.shift(); next; next = running.shift()) yield await next;
  } finally {
    await Promise.allSettled(running);
  }
}
