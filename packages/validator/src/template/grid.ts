import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";

/** The cells of a sheet as they are written down, row by row; rows and columns count from 0. */
export class Grid {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly #rows: CellValue[][] = [];

  /** How many rows hold something. */
  get height(): number {
    return this.#rows.length;
  }

  text(row: number, column: number, value: string, more: Omit<Partial<Cell>, "value"> = {}): void {
    this.#put(row, column, value);
    this.cells.set(`${row},${column}`, { value, type: "string", ...more });
  }

  /** A cell that holds nothing but its style: one to fill in. */
  empty(row: number, column: number, style: CellStyle): void {
    this.#put(row, column, null);
    this.cells.set(`${row},${column}`, { value: null, type: "empty", style });
  }

  formula(row: number, column: number, formula: string, style: CellStyle): void {
    this.#put(row, column, null);
    this.cells.set(`${row},${column}`, { value: null, type: "formula", formula, style });
  }

  /** The rows and cells as the writer takes them. */
  content(): Pick<WriteSheet, "rows" | "cells"> {
    return { rows: this.#rows, cells: this.cells };
  }

  #put(row: number, column: number, value: CellValue): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const line = this.#rows[row] as CellValue[];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
}
