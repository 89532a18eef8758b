/** A table as text: columns as wide as their widest cell; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => length(line[column] ?? ''))));
  const right = head.map((_, column) => rows.length > 0 && rows.every((row) => /^[\d\s.,%]*$/.test(row[column] ?? '')));
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0, right[column] ?? false))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - length(cell));
  return right ? space + cell : cell + space;
}

/** Characters as people count them. */
function length(text: string): number {
  return [...text].length;
}
