import { JSONParser } from "@streamparser/json";
import { joined } from "./bytes.js";
import { JsonDepth } from "./json-depth.js";
import { JsonItems } from "./json-items.js";

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

/** A list or an object that was read at once. */
export interface WholeJson {
  readonly value: object;
}

/** Reads a text at once; undefined where it is neither a list nor an object of JSON. */
export function wholeJson(text: string | undefined): WholeJson | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { value } : undefined;
  } catch {
    return undefined;
  }
}

interface JsonReaderOptions {
  /** The longest record, in bytes. */
  readonly maxRecordBytes: number;
  /** All that is read, where it was there as a whole: what is pushed is the same. */
  readonly whole?: WholeJson | undefined;
  /** The most levels of objects and lists within a record, itself the first. */
  readonly maxDepth: number;
  /** Called once, before anything is handed over, with the first object. */
  readonly onOpen: (first: JsonObject) => void;
  readonly onRecord: (record: JsonObject, row: number) => void;
  /**
   * Takes a record in as it is written, between two places of the bytes that hold it, if it can be followed
   * without parsing: one object, of no more than `maxDepth` levels. False where it is to be parsed; nothing of
   * it counts then.
   */
  readonly onText?: (bytes: Uint8Array, start: number, end: number, row: number) => boolean;
  /** Called for an item that is no record; `limit` is the depth that it passed, 0 where it is no object. */
  readonly onUnreadable: (row: number, limit: number) => void;
}

/** So many items before the first object, and what is read is no list of records. */
const MAX_LEADING = 1000;

const LF = 0x0a;
const NOTHING = new Uint8Array(0);

/** An empty text: what the parser is given in place of a record that is taken in without it. */
const TAKEN = Uint8Array.of(0x22, 0x22);

/** Whether a value is an object as JSON has them: neither null nor a list. */
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has more levels of objects and lists than `limit`; looks level by level, so that depth costs no stack. */
function isDeeperThan(limit: number, value: object): boolean {
  let level: readonly object[] = [value];
  for (let depth = 1; ; depth++) {
    const next: object[] = [];
    const look = (inner: unknown): void => {
      if (typeof inner === "object" && inner !== null) next.push(inner);
    };
    for (const item of level) {
      if (Array.isArray(item)) for (const inner of item) look(inner);
      else for (const key in item) look((item as Record<string, unknown>)[key]);
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
}: Omit<JsonReaderOptions, "whole" | "maxRecordBytes" | "onText">) {
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
export function jsonReader(options: JsonReaderOptions): JsonReader {
  const { maxRecordBytes, onText, whole } = options;
  const sorter = recordSorter(options);
  let parser: JSONParser | undefined;
  let shallow: JsonDepth | undefined;
  let items: JsonItems | undefined;
  // Whether the parser is given what stands for a record that was taken in already.
  let isTaken = false;
  // Records that straddle blocks are measured by blocks of the file, whatever its chunks.
  const block = Math.max(1, Math.min(65_536, Math.floor(maxRecordBytes / 4)));
  let utf8: TextDecoder | undefined;
  let row = 0;
  let inBlock = 0;
  let recordInBlock = false;
  let withoutRecord = 0;
  let fault: JsonFault | undefined;
  let isRead = false;
  let thrown: { readonly error: unknown } | undefined;

  const open = (first: number): JSONParser => {
    const isList = first === 0x5b;
    const opened = new JSONParser({ paths: [isList ? "$.*" : "$"], keepStack: false });
    // The list that holds the records is a level of none of them.
    shallow = new JsonDepth(options.maxDepth + (isList ? 1 : 0), (bytes) => parse(opened, bytes));
    opened.onValue = ({ value }) => {
      recordInBlock = true;
      row++;
      if (isTaken || fault !== undefined) return;
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

  const parse = (from: JSONParser, bytes: Uint8Array): void => {
    try {
      // The parser takes no white space behind its end.
      if (!from.isEnded) from.write(bytes);
      else if (bytes.some((byte) => byte > 0x20)) fault ??= { kind: "not-json", row: row + 1 };
    } catch {
      fault ??= { kind: "not-json", row: row + 1 };
    }
    if (thrown !== undefined) throw thrown.error;
  };

  const write = (bytes: Uint8Array): void => {
    let at = 0;
    if (parser === undefined) {
      at = bytes.findIndex((byte) => byte > 0x20);
      if (at < 0) return;
      const first = bytes[at++] as number;
      parser = open(first);
      if (first === 0x5b && onText !== undefined) items = new JsonItems();
    }
    try {
      utf8 ??= new TextDecoder("utf-8", { fatal: true });
      utf8.decode(bytes, { stream: true });
    } catch {
      fault ??= { kind: "damaged-text", row: row + 1 };
      return;
    }
    let parsed = 0;
    while (items?.next(bytes, at)) {
      const { start, end } = items;
      at = end;
      // What stands before it may be at fault.
      shallow?.push(bytes.subarray(parsed, start));
      parsed = start;
      if (fault !== undefined) return;
      if (onText?.(bytes, start, end, row + 1) !== true) continue;
      parsed = end;
      isTaken = true;
      shallow?.push(TAKEN);
      isTaken = false;
    }
    shallow?.push(bytes.subarray(parsed));
  };

  /** Takes in what was read at once; what is no JSON has to be read piece by piece, to say where it is not. */
  const takeAtOnce = ({ value }: WholeJson): void => {
    isRead = true;
    for (const item of Array.isArray(value) ? value : [value]) {
      fault = sorter.take(item, ++row);
      if (fault !== undefined) return;
    }
  };

  return {
    push: (chunk) => {
      if (whole !== undefined && row === 0 && chunk.length <= maxRecordBytes) {
        takeAtOnce(whole);
        return fault;
      }
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
      return isRead || parser?.isEnded ? sorter.end() : { kind: "not-json", row: row + 1 };
    },
  };
}

/** Reads one object per line; rows are the lines, counted from 1, blank ones skipped. */
export function ndjsonReader({
  maxRecordBytes,
  onText,
  whole: _all,
  ...options
}: JsonReaderOptions): JsonReader {
  const sorter = recordSorter(options);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  // The line being read, in the pieces in which it came: joined only once it is whole.
  let pieces: Uint8Array[] = [];
  let length = 0;
  let row = 0;

  const tooLong = (): JsonFault => ({ kind: "row-too-long", row: row + 1, limit: maxRecordBytes });

  /** Takes the line in that ends with these bytes. */
  const rest = (bytes: Uint8Array): JsonFault | undefined =>
    line(joined([...pieces, bytes], length), 0, length);

  /** Takes the line between two places in. */
  const line = (bytes: Uint8Array, start: number, end: number): JsonFault | undefined => {
    row++;
    if (onText?.(bytes, start, end, row) === true) return undefined;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(start, end)).trim();
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
        const found = chunk.indexOf(LF, start);
        const end = found < 0 ? chunk.length : found;
        length += end - start;
        if (length > maxRecordBytes) return tooLong();
        if (found < 0) {
          // The caller may fill its chunk anew.
          if (end > start) pieces.push(chunk.slice(start));
          return undefined;
        }
        const fault = pieces.length === 0 ? line(chunk, start, end) : rest(chunk.subarray(start, end));
        if (fault !== undefined) return fault;
        pieces = [];
        length = 0;
        start = end + 1;
      }
    },
    end: () => (length > 0 ? rest(NOTHING) : undefined) ?? sorter.end(),
  };
}
