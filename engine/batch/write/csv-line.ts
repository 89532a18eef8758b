/** One line of a CSV file, cells apart by commas, or by another separator. */
export function csvLine(cells: readonly string[], separator = ','): string {
  return `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\n`;
}

/** A cell, quoted where needed (RFC 4180), and where it may look like a comment. */
export function csvCell(cell: string, separator: string): string {
  return isSpecial(cell, separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isSpecial(cell: string, separator: string): boolean {
  return /["\r\n]/.test(cell) || cell.includes(separator) || cell.startsWith('#');
}
