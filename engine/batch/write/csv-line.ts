/** One line of a CSV file, cells apart by commas, or by another separator; quoted where needed (RFC 4180), and where a cell may look like a comment. */
export function csvLine(cells: readonly string[], separator = ','): string {
  return `${cells.map((cell) => (isSpecial(cell, separator) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)}\n`;
}

function isSpecial(cell: string, separator: string): boolean {
  return /["\r\n]/.test(cell) || cell.includes(separator) || cell.startsWith('#');
}
