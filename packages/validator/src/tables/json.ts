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

interface JsonReaderOptions {
  readonly maxRecordBytes: number;
  readonly onRecord: (record: Readonly<Record<string, unknown>>, row: number) => void;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads one object, or a list of objects, of any length; rows are counted from 1. */
export function jsonReader({ maxRecordBytes, onRecord }: JsonReaderOptions): JsonReader {
  let parser: JSONParser | undefined;
  // Records that straddle blocks are measured by blocks of the file, whatever its chunks.
  const block = Math.max(1, Math.min(65_536, maxRecordBytes >> 2));
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
      if (isRecord(value)) {
        try {
          onRecord(value, row);
        } catch (error) {
          // Not the parser's to swallow: it is thrown on once the parser has returned.
          thrown ??= { error };
        }
      } else {
        fault ??= { kind: "not-a-record", row };
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
      return parser?.isEnded ? undefined : { kind: "not-json", row: row + 1 };
    },
  };
}

/** Reads one object per line; rows are the lines, counted from 1, blank ones skipped. */
export function ndjsonReader({ maxRecordBytes, onRecord }: JsonReaderOptions): JsonReader {
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
    if (!isRecord(value)) return { kind: "not-a-record", row };
    onRecord(value, row);
    return undefined;
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
    end: () => (length > 0 ? line(joined(pieces, length)) : undefined),
  };
}
