import { builtInFormat, type NumberFormat, readFormat } from "./number-formats.js";
import { nameHash, type XmlHandler, type XmlScanner } from "./xml.js";

const NUM_FMT = nameHash("numFmt");
const CELL_XFS = nameHash("cellXfs");
const XF = nameHash("xf");
const NUM_FMT_ID = nameHash("numFmtId");
const FORMAT_CODE = nameHash("formatCode");

/** How many formats and styles a spreadsheet can keep (Excel: 65,490); what is beyond is shown as a number. */
const MOST = 65_536;

/** Takes the number format of each cell style out of a workbook's styles. */
export class Styles implements XmlHandler {
  /** The format of each style, by the number by which cells name it. */
  readonly formats: NumberFormat[] = [];
  readonly #codes = new Map<number, NumberFormat>();
  #inCellStyles = false;

  open(name: number, element: XmlScanner): void {
    if (name === NUM_FMT && this.#codes.size < MOST) {
      this.#codes.set(element.integer(NUM_FMT_ID), readFormat(element.attribute(FORMAT_CODE) ?? ""));
    } else if (name === CELL_XFS) {
      this.#inCellStyles = true;
    } else if (name === XF && this.#inCellStyles && this.formats.length < MOST) {
      const id = Math.max(0, element.integer(NUM_FMT_ID));
      this.formats.push(this.#codes.get(id) ?? builtInFormat(id));
    }
  }

  close(name: number): void {
    if (name === CELL_XFS) this.#inCellStyles = false;
  }

  text(): void {}
}
