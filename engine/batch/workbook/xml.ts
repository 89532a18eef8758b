import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WorkbookError } from './archive.ts';

/** Hears of the elements of a document by their names without prefix. */
export interface Listener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Most characters of one element’s head, or of one text: a cell of a spreadsheet has at most 32,767. */
const MOST_AT_ONCE = 4 * 1024 * 1024;

/** Reads XML as it comes. Elements of its own that a document declares (entities) are refused by the parser, not expanded. */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  /** Characters since the parser last told of something. */
  #held = 0;

  constructor({ open, text, close }: Listener) {
    const parser = this.#parser;
    parser.on('error', () => {
      throw new WorkbookError('archive-damaged');
    });
    parser.on('opentag', (tag: SaxesTagPlain) => {
      this.#held = 0;
      open?.(bare(tag.name), tag.attributes);
    });
    parser.on('text', (found) => {
      this.#held = 0;
      text?.(found);
    });
    if (text) parser.on('cdata', text);
    if (close) parser.on('closetag', (tag: SaxesTagPlain) => close(bare(tag.name)));
  }

  write(text: string): void {
    this.#held += text.length;
    this.#parser.write(text);
    if (this.#held > MOST_AT_ONCE) throw new WorkbookError('archive-too-large', MOST_AT_ONCE);
  }

  end(): void {
    this.#parser.close();
  }
}

/** Reads a whole document. */
export async function readXml(pieces: AsyncIterable<{ readonly text: string }>, listener: Listener): Promise<void> {
  const reader = new XmlReader(listener);
  for await (const { text } of pieces) reader.write(text);
  reader.end();
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
