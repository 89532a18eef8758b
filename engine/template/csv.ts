import { csvLine } from '../batch/write/csv-line.ts';
import { type TemplateOptions, templateColumns } from './columns.ts';

/** A template as CSV: a row of labels to read, and the header that `batch` knows the columns by. */
export function csvTemplate(options: TemplateOptions): string {
  const { columns } = templateColumns(options);
  const labels = columns.map(({ label, group }) => (group === '' ? label : `${group}: ${label}`));
  return `\uFEFF${csvLine(labels, ';')}${csvLine(
    columns.map(({ name }) => name),
    ';',
  )}`;
}
