export { type TemplateColumn, type TemplateOptions, templateColumns } from './columns.ts';
export { csvTemplate } from './csv.ts';
export { writeXlsxTemplate } from './xlsx.ts';
