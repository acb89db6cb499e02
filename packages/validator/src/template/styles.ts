import type { CellStyle } from "hucre/xlsx";

const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
  bgColor: { rgb },
});
const line = { style: "thin", color: { rgb: "FFBFBFBF" } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: "top" } };

/** The headers of what must be filled in show an asterisk, which is not part of their text. */
const WITH_ASTERISK = "@\\ \\*";

type StyleName = "header" | "requiredHeader" | "broken" | "missing" | "title" | "text" | "cell" | "center";

/** A cell to fill in, in its column's number format. */
export function entryStyle(numFmt: string): CellStyle {
  return { numFmt, border, protection: { locked: false } };
}

export const styles: { readonly [name in StyleName]: CellStyle } = {
  header: {
    font: { bold: true, color: { rgb: "FFFFFFFF" } },
    fill: solid("FF4A4A4A"),
    border,
    alignment: { wrapText: true, vertical: "center", horizontal: "center" },
    numFmt: "@",
  },
  requiredHeader: {
    font: { bold: true, underline: true, color: { rgb: "FFFFFFFF" } },
    fill: solid("FF7B1E4B"),
    border,
    alignment: { wrapText: true, vertical: "center", horizontal: "center" },
    numFmt: WITH_ASTERISK,
  },
  /** Where something is to be mended: a colour, and a bold slanted text for those who do not see it. */
  broken: { font: { bold: true, italic: true, color: { rgb: "FF9C0006" } }, fill: solid("FFFFC7CE") },
  missing: { fill: solid("FFFFEB9C"), border },
  title: { font: { bold: true, size: 16 } },
  text: wrapped,
  cell: { ...wrapped, border },
  center: { border, alignment: { horizontal: "center", vertical: "top" } },
};
