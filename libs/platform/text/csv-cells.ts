/** What a spreadsheet would take for a formula, also when an apostrophe was put before it already. */
const FORMULA = /^'*[=+\-@\t\r]/;
const DISARMED = /^'+[=+\-@\t\r]/;

/** Makes a cell that no spreadsheet runs as a formula; {@link restoreCell} gives the text back. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell that {@link harmlessCell} made, or that anyone else wrote. */
export function restoreCell(cell: string): string {
  return DISARMED.test(cell) ? cell.slice(1) : cell;
}

/** A row of a CSV file by RFC 4180, with a line feed at its end. By hand, because a library takes half of all memory of a large export. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
