import type { RowFault } from "./fault.js";

/** A comma or semicolon too many, as an unquoted text leaves it. */
const addsCell: RowFault = {
  level: "row",
  expects: "DAT-005",
  apply: (cells) => [[...cells, "ver acta"]],
};

/** The last columns were cut off as the row was copied. */
const dropsLastCells: RowFault = {
  level: "row",
  expects: "DAT-005",
  apply: (cells) => [cells.slice(0, -2)],
};

/** The row itself stays clean. */
const leavesBlankRowAbove: RowFault = {
  level: "row",
  expects: "DAT-011",
  apply: (cells) => [cells.map(() => ""), cells],
};

/** The faults of a table's rows, by name. */
export const rowFaults = { addsCell, dropsLastCells, leavesBlankRowAbove } as const satisfies {
  readonly [name: string]: RowFault;
};
