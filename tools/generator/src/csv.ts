/** What parts the cells of a row. */
export type Delimiter = "," | ";" | "\t";

const needsQuotes: { readonly [D in Delimiter]: RegExp } = {
  ",": /[,"\r\n]/,
  ";": /[;"\r\n]/,
  "\t": /[\t"\r\n]/,
};

/** One row of a table, RFC 4180: quoted where it must be, ended by CRLF as spreadsheets do. */
export function csvLine(cells: readonly string[], delimiter: Delimiter): string {
  const special = needsQuotes[delimiter];
  let line = "";
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as string;
    if (index > 0) line += delimiter;
    line += special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\r\n`;
}
