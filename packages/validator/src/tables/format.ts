import type { Entity, Field } from "@aurora/domain/records/core";
import { decodeCell } from "../decode/cell.js";
import type { StructureParams } from "../messages/structure.js";
import type { InputDescription, RunInput } from "../run/input.js";
import type { Limits } from "../run/options.js";
import type { HeaderIndex } from "./header.js";
import type { Speed, TableText } from "./table.js";

/** A format that is given to a run beside those that it reads by itself: who does without it does not carry it. */
export interface InputFormat {
  readonly name: Exclude<InputDescription["format"], "objects">;
  /** Whether bytes are of this format, by the first of them. */
  readonly recognizes: (head: Uint8Array) => boolean;
  /** Begins to read one input. */
  readonly open: (source: FormatSource) => FormatReader;
}

/** What a format needs of the input that it reads. */
export interface FormatSource {
  /** The kinds of record that the input may hold. */
  readonly candidates: readonly HeaderIndex[];
  readonly limits: Limits;
  /** The worksheet to read; the one that fits best where absent. */
  readonly sheet: string | undefined;
  /** False sends every cell through the ordinary decoder. */
  readonly fast: Speed | undefined;
  /** What reads rows of text straight from their bytes; a format that takes it from here need not carry it. */
  readonly readerOf: TableText["readerOf"];
  /** Opens the input once it is known what it holds. */
  readonly open: (entity: Entity, of?: { readonly encoding?: string; readonly sheet?: string }) => RunInput;
  /** Ends the input as unreadable; nothing more may be told of it. */
  readonly fail: (
    reason: StructureParams["DAT-001"]["reason"],
    details?: Partial<StructureParams["DAT-001"]>,
  ) => void;
}

/** Why a cell has no value that could be judged. */
export type CellTrouble = "formula-error" | "formula-without-value" | "range-as-date";

/** The same by what mends it: what was typed before it became a date is worth typing again only where it is a value. */
export type CellAdvice = CellTrouble | "number-as-date" | "value-as-date";

/** A cell that holds no value of its own. */
export interface TroubledCell {
  /** Counted from 0. */
  readonly column: number;
  readonly trouble: CellTrouble;
  /** What it shows, safe to repeat; "" where that is nothing. */
  readonly shown: string;
  /** What it probably was before it was changed. */
  readonly meant: string | null;
}

/** What to say of a cell without a value in the column of a field. */
export function adviceOn(
  { trouble, meant }: TroubledCell,
  field: Field,
): { readonly reason: CellAdvice; readonly suggestion: string | null } {
  if (trouble !== "range-as-date") return { reason: trouble, suggestion: meant };
  // "1-4" is an id or an age, and no number, no district and no answer to yes or no.
  if (meant !== null && "value" in decodeCell(field, meant)) return { reason: trouble, suggestion: meant };
  const isNumber = field.kind === "count" || field.kind === "number";
  return { reason: isNumber ? "number-as-date" : "value-as-date", suggestion: null };
}

/** Takes records out of an input's bytes. */
export interface FormatReader {
  /** Takes bytes in, which may be filled anew afterwards; false where nothing more is worth reading. */
  readonly push: (bytes: Uint8Array) => boolean;
  /**
   * Ends the input, step by step: between steps others may have their turn.
   *
   * @param mayWait whether steps may be promises, each to be awaited before the next step; none of them rejects
   */
  readonly end: (mayWait: boolean) => Iterable<void | Promise<void>>;
}
