import type { Entity, Field } from "@aurora/domain/records";
import { colToLetter } from "hucre/xlsx";
import { tableFields } from "../schema/flat.js";

/** A column of the sheet to fill in. */
export interface Column {
  readonly name: string;
  readonly field: Field;
  readonly letter: string;
  readonly index: number;
}

/** The sheet to fill in: its columns in the official order, which are those that a cell can hold, and how many rows can be filled in. */
export interface Layout {
  readonly entity: Entity;
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** The row, as the spreadsheet numbers it, under the header. */
export const FIRST_ROW = 2;

/** @throws NestedEntity where no sheet can bring the entity's records */
export function layoutOf(entity: Entity, rows: number): Layout {
  const columns = tableFields(entity).map(([name, field], index) => ({
    name,
    field,
    letter: colToLetter(index),
    index,
  }));
  return { entity, columns, rows };
}

/** The last row that can be filled in. */
export function lastRow({ rows }: Layout): number {
  return FIRST_ROW + rows - 1;
}

/** The cells of a column that are to be filled in. */
export function rangeOf(layout: Layout, { letter }: Column): string {
  return `${letter}${FIRST_ROW}:${letter}${lastRow(layout)}`;
}
