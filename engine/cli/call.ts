import type { Params } from '../model/diagnostic.ts';
import { type CommandCode, say } from '../model/messages/command.ts';
import type { Language } from '../model/text.ts';
import { isDate } from '../number/date.ts';
import { PackStore, Problem, packCache } from '../store/index.ts';
import type { Terminal } from './terminal.ts';

export type Options = Readonly<Record<string, unknown>>;

/** One call of a command: its arguments and options, where it speaks, and the packs that it may use. */
export class Call {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly words: readonly string[];
  readonly #options: Options;
  #store: PackStore | null = null;

  constructor(terminal: Terminal, language: Language, words: readonly string[], options: Options) {
    this.terminal = terminal;
    this.language = language;
    this.words = words;
    this.#options = options;
  }

  /** Whether `--json` was asked for. */
  get json(): boolean {
    return this.flag('json');
  }

  get store(): PackStore {
    this.#store ??= new PackStore(this.list('rules'), [], packCache(process.env));
    return this.#store;
  }

  flag(name: string): boolean {
    return this.#options[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#options[name];
    return typeof value === 'string' ? value : undefined;
  }

  list(name: string): readonly string[] {
    const value = this.#options[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** `--on`: a day. */
  get on(): string | undefined {
    const day = this.text('on');
    if (day !== undefined && !isDate(day)) throw new Problem('date-malformed', { option: '--on', found: day });
    return day;
  }

  /** `--reading id=option`, each reading once. */
  get readings(): Readonly<Record<string, string>> {
    const pairs = this.list('reading').map((text) => {
      const [id, option, more] = text.split('=');
      if (!id || !option || more !== undefined) throw new Problem('reading-malformed', { found: text });
      return [id, option] as const;
    });
    return Object.fromEntries(pairs);
  }

  say(code: CommandCode, params: Params = {}): string {
    return say(code, this.language, params);
  }

  /** A problem as one line, with its place where it has one. */
  sentence({ code, params, place }: Problem): string {
    const at = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
    return at === '' ? this.say(code, params) : `${at}: ${this.say(code, params)}`;
  }
}
