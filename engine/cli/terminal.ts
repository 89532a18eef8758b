/** Exit codes: 0 fine, 1 findings or rejected sheets, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Data goes to stdout, messages to stderr. A reader that closes its end is no error: what follows is dropped. */
export class Terminal {
  #code: ExitCode = 0;

  constructor() {
    for (const stream of [process.stdout, process.stderr]) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
      });
    }
  }

  /** The worst code so far. */
  get code(): ExitCode {
    return this.#code;
  }

  fail(code: ExitCode): void {
    if (code > this.#code) this.#code = code;
  }

  /** One piece of data, and a line end. */
  print(text: string): void {
    write(process.stdout, text);
  }

  json(data: unknown): void {
    this.print(JSON.stringify(data, null, 2));
  }

  /** One message. */
  tell(text: string): void {
    write(process.stderr, text);
  }
}

function write(stream: NodeJS.WriteStream, text: string): void {
  if (stream.writable) stream.write(`${text}\n`);
}
