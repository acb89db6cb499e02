import { JSONParser } from "@streamparser/json";
import { joined } from "./bytes.js";

/** Why reading JSON stopped short. */
export type JsonFault =
  | { readonly kind: "not-json"; readonly row: number }
  | { readonly kind: "not-a-record"; readonly row: number }
  | { readonly kind: "row-too-long"; readonly row: number; readonly limit: number }
  | { readonly kind: "damaged-text"; readonly row: number };

/** A reader of JSON records: takes UTF-8 bytes, hands each record over with its number. */
export interface JsonReader {
  readonly push: (chunk: Uint8Array) => JsonFault | undefined;
  readonly end: () => JsonFault | undefined;
}

/** An object as JSON holds it; its keys are whatever the file says, those of Object's own among them. */
type JsonObject = Readonly<Record<string, unknown>>;

interface JsonReaderOptions {
  /** The longest record, in bytes. */
  readonly maxRecordBytes: number;
  /** The most levels of objects and lists within a record, itself the first. */
  readonly maxDepth: number;
  /** Called once, before anything is handed over, with the first object. */
  readonly onOpen: (first: JsonObject) => void;
  readonly onRecord: (record: JsonObject, row: number) => void;
  /** Called for an item that is no record; `limit` is the depth that it passed, 0 where it is no object. */
  readonly onUnreadable: (row: number, limit: number) => void;
}

/** So many items before the first object, and what is read is no list of records. */
const MAX_LEADING = 1000;

/** Whether a value is an object as JSON has them: neither null nor a list. */
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has more levels of objects and lists than `limit`; looks level by level, so that depth costs no stack. */
function isDeeperThan(limit: number, value: object): boolean {
  let level: readonly object[] = [value];
  for (let depth = 1; ; depth++) {
    const next: object[] = [];
    for (const item of level) {
      for (const key in item) {
        const inner = (item as Record<string, unknown>)[key];
        if (typeof inner === "object" && inner !== null) next.push(inner);
      }
    }
    if (next.length === 0) return false;
    if (depth === limit) return true;
    level = next;
  }
}

/**
 * Parts records from what is none: one that cannot be read takes nothing from the others. Input
 * without a single object holds no records at all.
 */
function recordSorter({
  maxDepth,
  onOpen,
  onRecord,
  onUnreadable,
}: Omit<JsonReaderOptions, "maxRecordBytes">) {
  let opened = false;
  // Rows that were met before it was known what is read.
  const leading: number[] = [];
  const noRecords = (): JsonFault | undefined =>
    leading[0] === undefined ? undefined : { kind: "not-a-record", row: leading[0] };

  const open = (first: JsonObject): void => {
    opened = true;
    onOpen(first);
    for (const row of leading) onUnreadable(row, 0);
  };

  return {
    take: (value: unknown, row: number): JsonFault | undefined => {
      if (isJsonObject(value)) {
        if (!opened) open(value);
        if (isDeeperThan(maxDepth, value)) onUnreadable(row, maxDepth);
        else onRecord(value, row);
      } else if (opened) {
        onUnreadable(row, 0);
      } else {
        leading.push(row);
        if (leading.length === MAX_LEADING) return noRecords();
      }
      return undefined;
    },
    end: (): JsonFault | undefined => (opened ? undefined : noRecords()),
  };
}

/**
 * Reads one object, or a list of objects, of any length; rows are counted from 1. Of keys that stand
 * twice in an object the last counts, as with `JSON.parse`.
 */
export function jsonReader({ maxRecordBytes, ...options }: JsonReaderOptions): JsonReader {
  const sorter = recordSorter(options);
  let parser: JSONParser | undefined;
  // Records that straddle blocks are measured by blocks of the file, whatever its chunks.
  const block = Math.max(1, Math.min(65_536, Math.floor(maxRecordBytes / 4)));
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let row = 0;
  let inBlock = 0;
  let recordInBlock = false;
  let withoutRecord = 0;
  let fault: JsonFault | undefined;
  let thrown: { readonly error: unknown } | undefined;

  const open = (first: number): JSONParser => {
    const opened = new JSONParser({ paths: [first === 0x5b ? "$.*" : "$"], keepStack: false });
    opened.onValue = ({ value }) => {
      recordInBlock = true;
      row++;
      if (fault !== undefined) return;
      try {
        fault = sorter.take(value, row);
      } catch (error) {
        // Not the parser's to swallow: it is thrown on once the parser has returned.
        thrown ??= { error };
      }
    };
    opened.onError = () => {
      fault ??= { kind: "not-json", row: row + 1 };
    };
    // Nothing to do: what follows the end is an error of the parser's own.
    opened.onEnd = () => {};
    return opened;
  };

  const write = (bytes: Uint8Array): void => {
    if (parser === undefined) {
      const first = bytes.find((byte) => byte > 0x20);
      if (first === undefined) return;
      parser = open(first);
    }
    try {
      utf8.decode(bytes, { stream: true });
    } catch {
      fault ??= { kind: "damaged-text", row: row + 1 };
      return;
    }
    try {
      // The parser takes no white space behind its end.
      if (!parser.isEnded) parser.write(bytes);
      else if (bytes.some((byte) => byte > 0x20)) fault ??= { kind: "not-json", row: row + 1 };
    } catch {
      fault ??= { kind: "not-json", row: row + 1 };
    }
    if (thrown !== undefined) throw thrown.error;
  };

  return {
    push: (chunk) => {
      let start = 0;
      while (start < chunk.length && fault === undefined) {
        const end = Math.min(chunk.length, start + block - inBlock);
        write(chunk.subarray(start, end));
        inBlock += end - start;
        start = end;
        if (inBlock < block) continue;
        withoutRecord = recordInBlock ? 0 : withoutRecord + block;
        inBlock = 0;
        recordInBlock = false;
        if (withoutRecord > maxRecordBytes) {
          fault ??= { kind: "row-too-long", row: row + 1, limit: maxRecordBytes };
        }
      }
      return fault;
    },
    end: () => {
      if (fault !== undefined) return fault;
      return parser?.isEnded ? sorter.end() : { kind: "not-json", row: row + 1 };
    },
  };
}

/** Reads one object per line; rows are the lines, counted from 1, blank ones skipped. */
export function ndjsonReader({ maxRecordBytes, ...options }: JsonReaderOptions): JsonReader {
  const sorter = recordSorter(options);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  // The line being read, in the pieces in which it came: joined only once it is whole.
  let pieces: Uint8Array[] = [];
  let length = 0;
  let row = 0;

  const tooLong = (): JsonFault => ({ kind: "row-too-long", row: row + 1, limit: maxRecordBytes });

  const line = (bytes: Uint8Array): JsonFault | undefined => {
    row++;
    let text: string;
    try {
      text = decoder.decode(bytes).trim();
    } catch {
      return { kind: "damaged-text", row };
    }
    if (text === "") return undefined;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { kind: "not-json", row };
    }
    return sorter.take(value, row);
  };

  return {
    push: (chunk) => {
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(0x0a, start);
        const piece = chunk.subarray(start, end < 0 ? chunk.length : end);
        length += piece.length;
        if (length > maxRecordBytes) return tooLong();
        if (end < 0) {
          // The caller may fill its chunk anew.
          if (piece.length > 0) pieces.push(piece.slice());
          return undefined;
        }
        const fault = line(pieces.length === 0 ? piece : joined([...pieces, piece], length));
        if (fault !== undefined) return fault;
        pieces = [];
        length = 0;
        start = end + 1;
      }
    },
    end: () => (length > 0 ? line(joined(pieces, length)) : undefined) ?? sorter.end(),
  };
}
