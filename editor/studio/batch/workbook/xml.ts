import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WorkbookError } from './archive.ts';

/** Hears of the elements of a document by their names without prefix. */
export interface Listener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML as it comes. Elements of its own that a document declares (entities) are refused by the parser, not expanded. */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });

  constructor({ open, text, close }: Listener) {
    const parser = this.#parser;
    parser.on('error', () => {
      throw new WorkbookError('archive-damaged');
    });
    if (open) parser.on('opentag', (tag: SaxesTagPlain) => open(bare(tag.name), tag.attributes));
    if (text) {
      parser.on('text', text);
      parser.on('cdata', text);
    }
    if (close) parser.on('closetag', (tag: SaxesTagPlain) => close(bare(tag.name)));
  }

  write(text: string): void {
    this.#parser.write(text);
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
