import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Lacking } from './engine.ts';
import { ended, output, started } from './process.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ENVIRONMENT = fileURLToPath(new URL('../../build/cluster/python', import.meta.url));

/** The Python of an environment that has these packages; it is made once, below build/. */
export function pythonWith(packages: readonly string[]): string {
  const version = output('python3', ['-c', 'import sys, venv, ensurepip; print(sys.version_info >= (3, 9))']);
  if (version === null) throw new Lacking('Python 3 with venv is needed (Debian: apt-get install python3-venv)');
  if (version !== 'True') throw new Lacking('Python 3.9 or later is needed');
  const python = join(ENVIRONMENT, 'bin', 'python');
  if (!existsSync(python)) {
    mkdirSync(ENVIRONMENT, { recursive: true });
    if (output('python3', ['-m', 'venv', ENVIRONMENT]) === null)
      throw new Lacking(`python3 -m venv could not make ${ENVIRONMENT}`);
  }
  const isThere = (one: string): boolean => {
    const [name = '', wanted = ''] = one.split('==');
    return output(python, ['-c', `from importlib.metadata import version; print(version('${name}'))`]) === wanted;
  };
  const lacking = packages.filter((one) => !isThere(one));
  if (lacking.length > 0) {
    console.log(`installing ${lacking.join(', ')}`);
    if (output(python, ['-m', 'pip', 'install', '--quiet', ...lacking]) === null)
      throw new Lacking(`pip could not install ${lacking.join(', ')}: is a package index within reach?`);
  }
  return python;
}

interface Answer {
  readonly error?: string;
  readonly [key: string]: unknown;
}

/** A Python script beside this file that takes one task a line and answers each by a line, both JSON. */
export class Worker {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  #said = '';

  constructor(python: string, script: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.#child = started(python, [join(HERE, script), ...words], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.#child.stderr?.on('data', (part: Buffer) => {
      this.#said = `${this.#said}${part}`.slice(-4000);
    });
    if (!this.#child.stdout) throw new Error('no output');
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** The next answer, to a task or (without one) to having been started. */
  async answer(task?: Readonly<Record<string, unknown>>): Promise<Answer> {
    if (task) this.#child.stdin?.write(`${JSON.stringify(task)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`the worker ended\n${this.#said}`);
    const answer = JSON.parse(value) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  stop(): Promise<void> {
    return ended(this.#child);
  }
}
