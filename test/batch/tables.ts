import { deflateRawSync, gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import exceljs from 'exceljs';

/** Runs SQL in DuckDB, and gives the rows of the last of it. */
export async function sql(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(text);
  const rows = result.getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

/** An XLSX file whose first worksheet is filled by hand. */
export async function xlsx(fill: (worksheet: exceljs.Worksheet, workbook: exceljs.Workbook) => void): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  fill(workbook.addWorksheet('Sheets'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The rows of the first worksheet of an XLSX file. */
export async function rowsOf(path: string): Promise<exceljs.CellValue[][]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const rows: exceljs.CellValue[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as exceljs.CellValue[]).slice(1)));
  return rows;
}

/** An entry of a zip archive; its checksum is that of the content unless it is told otherwise. */
export interface Entry {
  readonly content: Buffer | string;
  readonly checksum?: number;
}

/** A zip archive of these entries, in this order. It does not tell the sizes that they unpack to. */
export function zip(entries: Readonly<Record<string, Buffer | string | Entry>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const { content, checksum } = typeof entry === 'object' && 'content' in entry ? entry : { content: entry };
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum ?? gzipSync(bytes).subarray(-8).readUInt32LE(), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x00\x00'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end]);
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook with one worksheet, whose rows are XML: `<c><v>1</v></c>`, or numbers as they are written. */
export function parts(rows: readonly (string | readonly string[])[]): Record<string, string> {
  const data = rows.map((row) =>
    typeof row === 'string' ? row : `<row>${row.map((number) => `<c><v>${number}</v></c>`).join('')}</row>`,
  );
  return {
    '_rels/.rels': relations({ a: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns:r="${TYPES}"><sheets><sheet name="One" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      a: ['worksheet', 'worksheets/sheet1.xml'],
      b: ['sharedStrings', 'sharedStrings.xml'],
      c: ['styles', 'styles.xml'],
    }),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data.join('')}</sheetData></worksheet>`,
  };
}

/** Parts that a part names, by id: their kind and target. */
export function relations(targets: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const all = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}
