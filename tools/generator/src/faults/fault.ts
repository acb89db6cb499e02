import type { PreventiveAction } from "@aurora/domain/records";
import type { Draft } from "../actions.js";
import type { Random } from "../random.js";

/** What every fault says of itself. */
interface Described {
  /** The rule that must report the row; undefined for what real files do and the validator accepts. */
  readonly expects: string | undefined;
  /** Whether a clean row offers what the fault needs; every row where absent. */
  readonly suits?: (action: PreventiveAction) => boolean;
}

/** Something wrong with what a record says, in whatever form it is written. */
export interface RecordFault extends Described {
  readonly level: "record";
  /** @param earlier the last row that stands in the register as it is, undefined before any does */
  readonly apply: (draft: Draft, random: Random, earlier: PreventiveAction | undefined) => void;
}

/** Something wrong with how a cell is written: an NDJSON file has the text in its value's stead. */
export interface CellFault extends Described {
  readonly level: "cell";
  readonly apply: (cells: string[], random: Random) => void;
}

/** Something wrong with a row of a table, which JSON cannot have. */
export interface RowFault extends Described {
  readonly level: "row";
  /** @returns the rows that stand in the row's place */
  readonly apply: (cells: readonly string[], random: Random) => readonly (readonly string[])[];
}

export type Fault = RecordFault | CellFault | RowFault;
