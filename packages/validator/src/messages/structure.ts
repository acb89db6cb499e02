import type { structureRules } from "@aurora/domain/rules";
import type { TypeFault } from "../decode/cell.js";
import type { CellAdvice } from "../tables/format.js";

/** The codes of the rules on a file's structure. */
export type StructureCode = (typeof structureRules)[number]["code"];

/** The codes of those that only a file can break, and no object: what reads files brings their messages along. */
export type FileCode =
  | "DAT-001"
  | "DAT-002"
  | "DAT-005"
  | "DAT-011"
  | "DAT-013"
  | "DAT-016"
  | "DAT-017"
  | "DAT-018";

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
  | "too-many-columns"
  | "not-a-workbook"
  | "protected-workbook"
  | "xls-workbook"
  | "binary-workbook"
  | "open-document"
  | "damaged-workbook"
  | "missing-part"
  | "broken-part"
  | "document-type"
  | "zip-bomb"
  | "workbook-too-large"
  | "workbook-unpacks-too-large"
  | "shared-strings-too-large"
  | "sheet-row-too-long"
  | "too-many-sheets"
  | "too-many-parts"
  | "no-worksheet"
  | "no-such-sheet"
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
    /** The limit that was passed, in bytes, columns, sheets or parts; 0 where none was. */
    readonly limit: number;
    /** Names that help: headers that were looked for, sheets that there are, the part of a workbook at fault. */
    readonly looked: readonly string[];
  };
  readonly "DAT-002": { readonly column: string };
  /** `nearest` is "" where no known header is near, `letters` where there are no columns. */
  readonly "DAT-003": { readonly header: string; readonly nearest: string; readonly letters: string };
  readonly "DAT-004": { readonly column: string; readonly headers: readonly string[] };
  /** `lines` is how many lines of the file the row takes up: more than one where a cell between quotes has line breaks. */
  readonly "DAT-005": { readonly cells: number; readonly columns: number; readonly lines: number };
  readonly "DAT-006": { readonly column: string };
  readonly "DAT-007": {
    readonly column: string;
    readonly reason: TypeFault | CellAdvice;
    readonly maxLength: number;
  };
  /**
   * Per unknown value, what may be shown of it and the label nearest to it, or "". Where it lists known values by
   * another mark, `nearest` holds their labels, apart by semicolons.
   */
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
  /** `limit` is the depth that was passed; 0 where the item is no object at all. */
  readonly "DAT-014": { readonly limit: number };
  /** The rule whose findings it left out, and its last day. */
  readonly "DAT-015": { readonly rule: string; readonly until: string };
  /**
   * The column whose cell took rows in, how many rows were read as one, and what would be the numbers of the first
   * and the last of them; reports fill those in from the record's place.
   */
  readonly "DAT-016": {
    readonly column: string;
    readonly rows: number;
    readonly firstRow: number;
    readonly lastRow: number;
  };
  /** `count` is how many more of them there are than are told one by one; absent where one is told by its row. */
  readonly "DAT-017": { readonly count?: number };
  /**
   * What there is to say of a workbook's sheet: that it was not read, seen or hidden, or that it is hidden and was.
   * `rows` is how many rows below its header were counted, `more` 1 where there may be others.
   */
  readonly "DAT-018": {
    readonly reason: "unread" | "unread-hidden" | "hidden";
    readonly sheet: string;
    readonly rows: number;
    readonly more: number;
  };
};
