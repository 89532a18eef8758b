/** Lines of printed code. */
export class Code {
  readonly #lines: (string | Code)[] = [];
  readonly #names: { next: number };
  readonly #depth: number;

  constructor(depth = 0, names = { next: 0 }) {
    this.#depth = depth;
    this.#names = names;
  }

  line(text: string): void {
    this.#lines.push(`${'  '.repeat(this.#depth)}${text}`);
  }

  /** `head {`, what `body` adds, `}`. */
  block(head: string, body: (inside: Code) => void, tail = ''): void {
    const inside = new Code(this.#depth + 1, this.#names);
    body(inside);
    this.line(`${head} {`);
    this.#lines.push(inside);
    this.line(`}${tail}`);
  }

  /** A name that nothing else has. */
  name(start: string): string {
    this.#names.next += 1;
    return `${start}${this.#names.next}`;
  }

  text(): string {
    const lines: string[] = [];
    this.#collect(lines);
    return lines.join('\n');
  }

  #collect(lines: string[]): void {
    for (const one of this.#lines)
      if (typeof one === 'string') lines.push(one);
      else one.#collect(lines);
  }
}

/** A text of a pack as a literal: it can end neither the literal, nor a line, nor a script element. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029<>\u007f-\u009f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Plain data as a literal; bigints too. */
export function dataText(data: unknown): string {
  if (typeof data === 'bigint') return `${data}n`;
  if (typeof data === 'string') return quoted(data);
  if (Array.isArray(data)) return `[${data.map(dataText).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return String(data);
  const entries = Object.entries(data).map(([key, value]) => `${keyText(key)}: ${dataText(value)}`);
  return `{ ${entries.join(', ')} }`;
}

const PLAIN = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export function keyText(key: string): string {
  if (key === '__proto__') return '["__proto__"]';
  return PLAIN.test(key) ? key : quoted(key);
}

/** Own property of plain data. */
export function propertyOf(of: string, key: string): string {
  if (key in {}) return `(Object.hasOwn(${of}, ${quoted(key)}) ? ${of}[${quoted(key)}] : undefined)`;
  return PLAIN.test(key) ? `${of}.${key}` : `${of}[${quoted(key)}]`;
}
