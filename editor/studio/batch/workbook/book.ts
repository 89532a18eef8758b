import type { Archive } from './archive.ts';
import { WorkbookError } from './archive.ts';
import { readXml } from './xml.ts';

/** What of a workbook its cells are read with. */
export interface Book {
  /** Path of the first visible worksheet. */
  readonly worksheet: string;
  /** The day that dates are counted from. */
  readonly system: 1900 | 1904;
  /** Texts that cells name by their place. */
  readonly texts: readonly string[];
  /** By cell format: whether its numbers are dates. */
  readonly dates: readonly boolean[];
}

/** Most characters of texts that are held. */
const MOST_TEXT = 64 * 1024 * 1024;

/** Number formats of dates that every workbook has (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

export async function readBook(archive: Archive): Promise<Book> {
  const { path, system } = await firstWorksheet(archive);
  return { worksheet: path, system, texts: await sharedTexts(archive), dates: await dateFormats(archive) };
}

async function firstWorksheet(archive: Archive): Promise<{ path: string; system: 1900 | 1904 }> {
  if (!archive.has('xl/workbook.xml')) throw new WorkbookError('archive-damaged');
  let relation: string | null = null;
  let system: 1900 | 1904 = 1900;
  await readXml(archive.pieces('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) system = 1904;
      if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') relation ??= attributes['r:id'] ?? '';
    },
  });
  if (relation === null) throw new WorkbookError('worksheet-missing');
  let target = '';
  await readXml(archive.pieces('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.Id === relation) target = attributes.Target ?? '';
    },
  });
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!archive.has(path)) throw new WorkbookError('worksheet-missing');
  return { path, system };
}

/** Texts in their order; of rich text its runs, without the reading aids that East Asian texts have. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return texts;
  let own = '';
  let length = 0;
  let isText = false;
  let isAid = false;
  await readXml(archive.pieces('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') own = '';
      if (name === 'rPh') isAid = true;
      isText = name === 't';
    },
    text(text) {
      if (!isText || isAid) return;
      own += text;
      length += text.length;
      if (length > MOST_TEXT) throw new WorkbookError('archive-too-large');
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isAid = false;
      if (name === 'si') texts.push(own);
    },
  });
  return texts;
}

async function dateFormats(archive: Archive): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  if (!archive.has('xl/styles.xml')) return [];
  let isCellFormat = false;
  await readXml(archive.pieces('xl/styles.xml'), {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      if (name === 'cellXfs') isCellFormat = true;
      if (name === 'xf' && isCellFormat) formats.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return formats.map((format) => own.get(format) ?? DATE_FORMATS.has(format));
}

/** Whether a format code shows days, months or years: those letters outside quotes, brackets and escapes. */
function isDateFormat(code: string): boolean {
  return /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/gi, ''));
}
