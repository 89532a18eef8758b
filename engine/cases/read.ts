import { isMap, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Diagnostic, Params, Place } from '../model/diagnostic.ts';
import type { CommandCode } from '../model/messages/command.ts';
import type { CaseFile, Data, Expectation, GoldenCase } from './case.ts';
import { isData, merge } from './merge.ts';
import { plainOf } from './plain.ts';

const FILE_KEYS = ['bases', 'cases'];
const CASE_KEYS = ['case', 'cite', 'base', 'form', 'inputs', 'readings', 'why', 'expect'];
const EXPECT_KEYS = [
  'status',
  'grade',
  'values',
  'route',
  'assessor',
  'ground',
  'defect',
  'checks',
  'inputs',
  'missing',
  'warnings',
];

/** Reads a file of golden cases (YAML): `bases` and `cases`. A case that can't be read is a finding, and left out. */
export function readCases(text: string, file: string): CaseFile {
  return new CaseReader(text, file).read();
}

class CaseReader {
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #diagnostics: Diagnostic<CommandCode>[] = [];

  constructor(text: string, file: string) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, logLevel: 'silent' });
  }

  read(): CaseFile {
    for (const { message, pos } of this.#document.errors) {
      this.#report('case-not-yaml', this.#at(pos[0]), {
        cause: message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '',
      });
    }
    visit(this.#document, { Alias: (_, node) => void this.#report('case-alias', this.#at(node.range?.[0] ?? 0)) });
    if (this.#diagnostics.length > 0) return { cases: [], diagnostics: this.#diagnostics };
    const { contents } = this.#document;
    const bases = this.#plain(isMap(contents) ? contents.get('bases', true) : null);
    const list = isMap(contents) ? contents.get('cases', true) : null;
    if (!isMap(contents) || !isSeq(list)) this.#report('cases-missing', this.#at(0));
    if (isMap(contents)) this.#checkKeys(contents, FILE_KEYS);
    const items = isSeq(list) ? list.items : [];
    const cases = items.map((item) => this.#case(item as Node, isData(bases) ? bases : {}));
    return { cases: cases.filter((one) => one !== null), diagnostics: this.#diagnostics };
  }

  #case(node: Node, bases: Data): GoldenCase | null {
    const place = this.#at(node.range?.[0] ?? 0);
    if (!isMap(node)) return this.#report('case-incomplete', place, { key: 'case' });
    const before = this.#diagnostics.length;
    this.#checkKeys(node, CASE_KEYS);
    const expect = node.get('expect', true);
    if (isMap(expect)) this.#checkKeys(expect, EXPECT_KEYS);
    const { case: name, base, form, inputs, readings, expect: expected } = this.#plain(node) as Data;
    if (typeof name !== 'string') this.#report('case-incomplete', place, { key: 'case' });
    if (!isData(expected) || typeof expected.status !== 'string')
      this.#report('case-incomplete', place, { key: 'expect.status' });
    const start = base === undefined ? {} : Object.hasOwn(bases, String(base)) ? bases[String(base)] : null;
    if (!isData(start))
      this.#report('case-base-unknown', place, { base: String(base), bases: Object.keys(bases).join(', ') });
    if (this.#diagnostics.length > before || !isData(start)) return null;
    const sheet = merge(start, { ...(form === undefined ? {} : { form }), inputs: isData(inputs) ? inputs : {} });
    return {
      name: name as string,
      place,
      sheet,
      readings: texts(readings),
      expect: expected as unknown as Expectation,
    };
  }

  #plain(node: unknown): unknown {
    return plainOf(node as Node);
  }

  #checkKeys(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = String(this.#plain(key));
      if (known.includes(name)) continue;
      this.#report('case-key-unknown', this.#at((key as Node).range?.[0] ?? 0), { key: name, keys: known.join(', ') });
    }
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line, column: col };
  }

  #report(code: CommandCode, place: Place, params: Params = {}): null {
    this.#diagnostics.push({ code, severity: 'error', place, params });
    return null;
  }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  return isData(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {};
}
