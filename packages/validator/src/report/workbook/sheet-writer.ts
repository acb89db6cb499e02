import { cellName, MOST_CHARACTERS, MOST_COLUMNS } from "./cell-address.js";
import { bytesOf, escapeXml } from "./markup.js";
import { OFFICE_RELATIONSHIPS, type Sink } from "./package.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Text is gathered into pieces of this many characters before it is packed. */
const PIECE = 256 * 1024;

/** The most links that Excel reads on one sheet. */
export const MOST_LINKS = 65_530;

const POINTS_A_LINE = 15;
/** The highest row that Excel shows. */
const MOST_POINTS = 405;

/** What stands in a cell: a text, a number, or nothing but its format. */
export interface Cell {
  readonly value?: string | number | undefined;
  readonly format?: number | undefined;
}

/** How a sheet is laid out. */
interface SheetLayout {
  /** The widths of its columns, in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in view. */
  readonly frozenRows: number;
  /** Whether it is the sheet that opens. */
  readonly selected: boolean;
  /** The tab's colour. */
  readonly tab?: string;
  /** Whether lines part the cells on the screen. */
  readonly grid?: boolean;
}

/** What stands behind a sheet's cells. */
interface SheetEnd {
  readonly filter?: string | undefined;
  readonly legacyDrawing?: string | undefined;
}

/** Writes a sheet of our own row by row; nothing but its links is kept. Text never becomes a formula. */
export class SheetWriter {
  /** How many texts were cut, and how many cells left out, because a sheet takes no more. */
  shortened = 0;
  leftOut = 0;
  readonly #sink: Sink;
  readonly #links: string[] = [];
  readonly #widths: readonly number[];
  #text: string;

  constructor(sink: Sink, { widths, frozenRows, selected, tab, grid = true }: SheetLayout) {
    this.#sink = sink;
    this.#widths = widths;
    const pane =
      frozenRows === 0
        ? ""
        : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`;
    const columns = widths
      .slice(0, MOST_COLUMNS)
      .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
    this.#text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheetPr>${tab === undefined ? "" : `<tabColor rgb="${tab}"/>`}<pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${grid ? "" : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ""}>${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}<sheetData>`;
  }

  /**
   * Writes a row; numbers only ever grow. A hole leaves its cell out.
   *
   * @param options.fits whether the row is as high as its texts ask for: not every program sees to that itself
   */
  row(
    number: number,
    cells: readonly (Cell | undefined)[],
    { fits = false }: { readonly fits?: boolean } = {},
  ): void {
    let text = fits
      ? `<row r="${number}" ht="${this.#height(cells)}" customHeight="1">`
      : `<row r="${number}">`;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined) continue;
      if (column >= MOST_COLUMNS) {
        this.leftOut++;
        continue;
      }
      text += this.#cell(cellName(column, number), cell);
    }
    this.#write(`${text}</row>`);
  }

  /** Links a cell to a place in the workbook; false where the sheet has as many links as Excel reads. */
  link(from: string, to: { readonly place: string; readonly tip: string }): boolean {
    if (this.#links.length >= MOST_LINKS) return false;
    this.#links.push(
      `<hyperlink ref="${from}" location="${escapeXml(to.place)}" display="${escapeXml(to.tip)}"/>`,
    );
    return true;
  }

  /** Ends the sheet. */
  end({ filter, legacyDrawing }: SheetEnd = {}): void {
    this.#write("</sheetData>");
    if (filter !== undefined) this.#write(`<autoFilter ref="${filter}"/>`);
    if (this.#links.length > 0) {
      this.#write("<hyperlinks>");
      for (const link of this.#links) this.#write(link);
      this.#write("</hyperlinks>");
    }
    this.#write(
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    );
    if (legacyDrawing !== undefined) this.#write(`<legacyDrawing r:id="${legacyDrawing}"/>`);
    this.#write("</worksheet>");
    this.#flush();
  }

  /** The height at which every text is seen whole, in points. */
  #height(cells: readonly (Cell | undefined)[]): number {
    let lines = 1;
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== "string") return;
      // Words are not cut: a line holds somewhat less than the column's width.
      const width = Math.max(1, (this.#widths[column] ?? 10) * 0.92);
      lines = Math.max(lines, Math.ceil(cell.value.length / width));
    });
    return Math.min(MOST_POINTS, lines * POINTS_A_LINE);
  }

  #cell(name: string, { value, format }: Cell): string {
    const start = format === undefined ? `<c r="${name}"` : `<c r="${name}" s="${format}"`;
    if (value === undefined || value === "") return `${start}/>`;
    if (typeof value === "number") return `${start}><v>${value}</v></c>`;
    let text = value;
    if (text.length > MOST_CHARACTERS) {
      this.shortened++;
      text = `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, "")}…`;
    }
    return `${start} t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;
  }

  #write(text: string): void {
    this.#text += text;
    if (this.#text.length > PIECE) this.#flush();
  }

  #flush(): void {
    this.#sink(bytesOf(this.#text));
    this.#text = "";
  }
}

/** A cell's text as XML. Workbooks read `_x0041_` as one character, so that an underscore before such a thing is written in that way itself. */
function cellXml(text: string): string {
  return escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_"));
}
