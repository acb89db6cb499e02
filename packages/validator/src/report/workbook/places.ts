import type { Severity } from "@aurora/domain/rules/core";
import type { Finding } from "../../run/finding.js";
import { foldHeader, type HeaderIndex } from "../../tables/header.js";
import { SEVERITY_ORDER } from "../rules-found.js";
import { cellPlace } from "./cell-address.js";

/** A finding that speaks of more columns than this marks the first alone: a sum of many is one fault. */
const MOST_COLUMNS_MARKED = 3;

/** The findings of each cell to mark, by row (from 1) and column (from 0). */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, readonly Finding[]>>;

/** Where the columns of a table stand. */
export class Columns {
  readonly #byText = new Map<string, number>();
  readonly #byFolded = new Map<string, number>();
  readonly #byField = new Map<string, number>();
  /** Where findings are marked that name no column of the table: at the record's id, or the first column. */
  readonly #anchor: number;

  /** @param headers the texts of the header row, trimmed; "" or a hole where a column has none */
  constructor(headers: readonly string[], index: HeaderIndex) {
    const { entity } = index;
    let first: number | undefined;
    for (const [column, text = ""] of headers.entries()) {
      if (text === "") continue;
      first ??= column;
      setNew(this.#byText, text, column);
      setNew(this.#byFolded, foldHeader(text), column);
      const field = index.find(text);
      if (field !== undefined) setNew(this.#byField, field, column);
    }
    this.#anchor =
      (entity.idField === undefined ? undefined : this.#byField.get(entity.idField)) ?? first ?? 0;
  }

  /** The columns that a finding marks, the one that it speaks of first in front. */
  of(finding: Finding): readonly number[] {
    const { letters } = finding.params;
    const named = typeof letters === "string" ? cellPlace(`${letters}1`)?.column : undefined;
    if (named !== undefined) return [named];
    const found = new Set<number>();
    finding.columns.forEach((header, index) => {
      const column = this.#find(header, finding.fields[index]);
      if (column !== undefined) found.add(column);
    });
    const columns = [...found];
    if (columns.length === 0) return [this.#anchor];
    return columns.length > MOST_COLUMNS_MARKED ? columns.slice(0, 1) : columns;
  }

  #find(header: string, field: string | undefined): number | undefined {
    return (
      this.#byText.get(header) ??
      this.#byFolded.get(foldHeader(header)) ??
      // A path leads into a record's parts; a table holds them all in one cell.
      (field === undefined ? undefined : this.#byField.get(field.replace(/[.[].*$/s, "")))
    );
  }
}

function setNew(map: Map<string, number>, key: string, value: number): void {
  if (key !== "" && !map.has(key)) map.set(key, value);
}

/** Gathers findings by the cell that they mark. */
export class MarkCollector {
  readonly marks = new Map<number, Map<number, Finding[]>>();

  add(place: { readonly row: number; readonly column: number }, finding: Finding): void {
    let row = this.marks.get(place.row);
    if (row === undefined) {
      row = new Map();
      this.marks.set(place.row, row);
    }
    const cell = row.get(place.column);
    if (cell === undefined) row.set(place.column, [finding]);
    else if (!cell.includes(finding)) cell.push(finding);
  }
}

/** The gravest of the findings of a cell. */
export function gravest(findings: readonly Finding[]): Severity {
  return SEVERITY_ORDER.find((each) => findings.some(({ severity }) => severity === each)) ?? "info";
}
