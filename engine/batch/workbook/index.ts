export { WorkbookError } from './archive.ts';
export { openWorkbook, type RecordGroup, type Workbook, type WorkbookLimits } from './worksheet.ts';
