const SPECIAL = /[",;\t\r\n]/;

/** One line of a CSV file, cells apart by commas, or by another separator; quoted where needed (RFC 4180). */
export function csvLine(cells: readonly string[], separator = ','): string {
  return `${cells.map((cell) => (SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)}\n`;
}
