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
