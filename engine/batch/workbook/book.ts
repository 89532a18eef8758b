import type { Archive } from './archive.ts';
import { WorkbookError } from './archive.ts';
import { readXml } from './xml.ts';

/** What of a workbook its cells are read with. */
export interface Book {
  /** Path of the first visible worksheet, in the order of the tabs. */
  readonly worksheet: string;
  /** Names of the other visible worksheets. */
  readonly others: readonly string[];
  /** The day that dates are counted from. */
  readonly system: 1900 | 1904;
  /** Texts that cells name by their place. */
  readonly texts: readonly string[];
  /** By cell format: whether its numbers are dates. */
  readonly dates: readonly boolean[];
}

/** What a text takes in memory besides its characters, two bytes each. */
const TEXT_BYTES = 40;

/** Number formats of dates that every workbook has (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** `texts`: bytes that its texts may take in memory. Throws `WorkbookError`. */
export async function readBook(archive: Archive, texts: number): Promise<Book> {
  const path = pathOf(archive, await partsOf(archive, ''), 'officeDocument');
  if (path === null) throw new WorkbookError('worksheet-missing');
  const { tabs, system } = await readWorkbook(archive, path);
  const parts = await partsOf(archive, path);
  const [first, ...others] = tabs.filter(({ relation }) => parts.get(relation)?.kind === 'worksheet');
  const worksheet = parts.get(first?.relation ?? '')?.path;
  if (worksheet === undefined || !archive.has(worksheet)) throw new WorkbookError('worksheet-missing');
  return {
    worksheet,
    others: others.map(({ name }) => name),
    system,
    texts: await sharedTexts(archive, pathOf(archive, parts, 'sharedStrings'), texts),
    dates: await dateFormats(archive, pathOf(archive, parts, 'styles')),
  };
}

/** A part of the workbook that another names. */
interface Part {
  /** The last word of its type: `worksheet`, `styles`. */
  readonly kind: string;
  readonly path: string;
}

/** Where the first part of a kind lies; null where there is none. */
function pathOf(archive: Archive, parts: ReadonlyMap<string, Part>, kind: string): string | null {
  const path = [...parts.values()].find((part) => part.kind === kind)?.path;
  return path !== undefined && archive.has(path) ? path : null;
}

/** The parts that a part names, by the id of the relation; the archive itself is the part without a path. */
async function partsOf(archive: Archive, of: string): Promise<ReadonlyMap<string, Part>> {
  const parts = new Map<string, Part>();
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${of.slice(folder.length)}.rels`;
  if (!archive.has(path)) return parts;
  await readXml(archive.pieces(path), {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      parts.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) });
    },
  });
  return parts;
}

/** The path of a target, which is told from the folder, or from the root where it begins with a slash. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

/** The tabs that are seen, charts too, in their order. */
async function readWorkbook(archive: Archive, path: string) {
  const tabs: { readonly name: string; readonly relation: string }[] = [];
  let system: 1900 | 1904 = 1900;
  await readXml(archive.pieces(path), {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) system = 1904;
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      tabs.push({ name: attributes.name ?? '', relation: relation ?? '' });
    },
  });
  return { tabs, system };
}

/** Texts in their order; of rich text its runs, without the reading aids that East Asian texts have. */
async function sharedTexts(archive: Archive, path: string | null, most: number): Promise<string[]> {
  const texts: string[] = [];
  if (path === null) return texts;
  let own = '';
  let bytes = 0;
  let isText = false;
  let isAid = false;
  const hold = (more: number): void => {
    bytes += more;
    if (bytes > most) throw new WorkbookError('archive-too-large', most);
  };
  await readXml(archive.pieces(path), {
    open(name) {
      if (name === 'si') own = '';
      if (name === 'rPh') isAid = true;
      isText = name === 't';
    },
    text(text) {
      if (!isText || isAid) return;
      own += text;
      hold(text.length * 2);
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isAid = false;
      if (name !== 'si') return;
      texts.push(own);
      hold(TEXT_BYTES);
    },
  });
  return texts;
}

async function dateFormats(archive: Archive, path: string | null): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  if (path === null) return [];
  let isCellFormat = false;
  await readXml(archive.pieces(path), {
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
