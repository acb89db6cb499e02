import type { structureRules } from "@aurora/domain/rules";
import type { TypeFault } from "../decode/cell.js";

/** The codes of the rules on a file's structure. */
export type StructureCode = (typeof structureRules)[number]["code"];

/** Why a file cannot be read at all. */
export type UnreadableReason =
  | "empty"
  | "no-header"
  | "workbook"
  | "old-workbook"
  | "archive"
  | "pdf"
  | "binary"
  | "damaged-text"
  | "unclosed-quote"
  | "row-too-long"
  | "not-json"
  | "not-a-record"
  | "changed";

/** Names the other record of a pair; reports fill it in from its place. */
type OtherRecord = {
  readonly otherFile: string;
  readonly otherRow: number;
};

/** What each message on a file's structure is made of. */
export type StructureParams = {
  readonly "DAT-001": {
    readonly reason: UnreadableReason;
    /** The row at which reading stopped; 0 where it never began. */
    readonly row: number;
    /** The limit that was passed, in bytes; 0 where none was. */
    readonly limit: number;
    /** Headers that were looked for, where none was found. */
    readonly looked: readonly string[];
  };
  readonly "DAT-002": { readonly column: string };
  /** `nearest` is "" where no known header is near, `letters` where there are no columns. */
  readonly "DAT-003": { readonly header: string; readonly nearest: string; readonly letters: string };
  readonly "DAT-004": { readonly column: string; readonly headers: readonly string[] };
  readonly "DAT-005": { readonly cells: number; readonly columns: number };
  readonly "DAT-006": { readonly column: string };
  readonly "DAT-007": { readonly column: string; readonly reason: TypeFault; readonly maxLength: number };
  /** Per unknown value, what may be shown of it and the label nearest to it, or "". */
  readonly "DAT-008": {
    readonly column: string;
    readonly unknown: readonly string[];
    readonly nearest: readonly string[];
  };
  readonly "DAT-009": OtherRecord;
  readonly "DAT-010": OtherRecord;
  readonly "DAT-011": { readonly count: number };
  readonly "DAT-012": { readonly column: string };
  readonly "DAT-013": { readonly row: number };
};
