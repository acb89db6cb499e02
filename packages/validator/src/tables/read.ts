import { type Entity, entities, type Field } from "@aurora/domain/records";
import { ObjectDecoder } from "../decode/object-decoder.js";
import type { StructureParams, UnreadableReason } from "../messages/structure.js";
import type { InputDescription, RunInput } from "../run/input.js";
import type { Run } from "../run/run.js";
import { joined } from "./bytes.js";
import { type CsvFault, CsvReader } from "./csv.js";
import { type Encoding, sniffEncoding, type Transcoder, transcoder } from "./encoding.js";
import { HeaderIndex } from "./header.js";
import { findHeaderRow } from "./header-row.js";
import { type JsonFault, type JsonReader, jsonReader, ndjsonReader } from "./json.js";
import { Table } from "./table.js";

/** How many bytes from the start decide encoding, format, delimiter and header. */
const HEAD_BYTES = 256 * 1024;

/** The formats that are read from bytes. */
export type TextFormat = "csv" | "ndjson" | "json";

/** What a reader may be told of its input. */
export interface ReadOptions {
  readonly file: string;
  /** The format; guessed from the content where absent. */
  readonly format?: TextFormat;
  /** The kind of record; that whose fields fit best where absent. */
  readonly entity?: Entity;
  /** False sends every cell through the ordinary decoder: for tests that hold the two together. */
  readonly fast?: boolean;
}

/** Takes records out of what the format is made of, as UTF-8. */
interface Sink {
  /** Takes bytes in; false where reading is over before the end. */
  readonly push: (utf8: Uint8Array) => boolean;
  readonly end: () => void;
}

/**
 * Reads one input of a run from its bytes, in chunks of any size. Its first bytes decide how the
 * rest is read; what makes it unreadable becomes its one finding.
 */
export class InputReader {
  readonly #run: Run;
  readonly #options: ReadOptions;
  readonly #candidates: readonly HeaderIndex[];
  #head: Uint8Array[] = [];
  #headLength = 0;
  #transcoder: Transcoder | undefined;
  #input: RunInput | undefined;
  #sink: Sink | undefined;
  #over = false;

  constructor(run: Run, options: ReadOptions) {
    this.#run = run;
    this.#options = options;
    const considered = options.entity === undefined ? entities : [options.entity];
    this.#candidates = considered.map((entity) => new HeaderIndex(entity, run.options.columns));
  }

  /** The entity of the records; known once the first bytes are read. */
  get entity(): Entity | undefined {
    return this.#input?.entity;
  }

  /** How many records were read so far. */
  get rows(): number {
    return this.#input?.summary.rows ?? 0;
  }

  /** Takes the next bytes in; false where nothing more is worth reading. The chunk may be filled anew afterwards. */
  push(bytes: Uint8Array): boolean {
    if (this.#over) return false;
    // Node's Buffer is a Uint8Array whose `slice` shares its memory: what follows expects the plain kind.
    const chunk =
      bytes.constructor === Uint8Array
        ? bytes
        : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.#transcoder !== undefined) return this.#feed(chunk);
    // The head is as long whatever the chunks, so that they decide nothing. A source may fill its
    // chunk anew: what is kept is copied.
    const head = chunk.slice(0, HEAD_BYTES - this.#headLength);
    this.#head.push(head);
    this.#headLength += head.length;
    if (this.#headLength === HEAD_BYTES) this.#start(false);
    if (this.#over || head.length === chunk.length) return !this.#over;
    return this.#feed(chunk.subarray(head.length));
  }

  /** Ends the input; `sha256` is that of all its bytes. */
  end(sha256: string | null): void {
    if (this.#transcoder === undefined && !this.#over) this.#start(true);
    if (!this.#over) {
      if (this.#feedEnd()) this.#sink?.end();
      if (!this.#over) this.#input?.close();
      this.#over = true;
    }
    if (this.#input !== undefined) this.#input.summary.sha256 = sha256;
  }

  /** Ends the input as unreadable for a reason that its source knows: it changed while being read. */
  abandon(reason: UnreadableReason): void {
    if (this.#over && this.#input !== undefined) return;
    this.#fail(reason);
  }

  #start(whole: boolean): void {
    const head = joined(this.#head, this.#headLength);
    this.#head = [];
    const sniffed = sniffEncoding(head, whole);
    if ("unreadable" in sniffed || isBlankText(head)) {
      this.#fail("unreadable" in sniffed ? sniffed.unreadable : "empty");
      return;
    }
    this.#transcoder = transcoder(sniffed.encoding);
    const utf8 = this.#transcode(head.subarray(sniffed.bomLength));
    if (utf8 === undefined) return;
    const format = this.#options.format ?? guessFormat(utf8);
    if (format === "csv") this.#startTable(utf8, sniffed.encoding);
    else this.#startJson(format, sniffed.encoding);
    if (!this.#over) this.#push(utf8);
  }

  #startTable(head: Uint8Array, encoding: Encoding): void {
    const header = findHeaderRow(head, this.#candidates);
    if (header === undefined) {
      const entity = this.#candidates[0]?.entity as Entity;
      const looked = Object.values<Field>(entity.fields)
        .filter((field) => field.required)
        .slice(0, 5)
        .map((field) => field.header);
      this.#fail("no-header", { looked });
      return;
    }
    const input = this.#open(header.index.entity, "csv", encoding);
    const { fast } = this.#options;
    const table = new Table(input, header, fast === undefined ? {} : { fast });
    const reader: CsvReader = new CsvReader({
      delimiter: header.delimiter,
      maxRowBytes: this.#run.limits.maxRowBytes,
      onRow: (cells) => {
        if (reader.row <= header.row || this.#over) return;
        if (!table.row(cells, reader.row)) this.#fail("damaged-text", { row: reader.row });
      },
    });
    const carryOn = (fault: CsvFault | undefined) => {
      if (fault !== undefined && !this.#over) {
        this.#fail(fault.kind, { row: fault.row, limit: "limit" in fault ? fault.limit : 0 });
      }
      return !this.#over;
    };
    this.#sink = {
      push: (bytes) => carryOn(reader.push(bytes)),
      end: () => {
        if (carryOn(reader.end())) table.end();
      },
    };
  }

  #startJson(format: "json" | "ndjson", encoding: Encoding): void {
    let objects: ObjectDecoder | undefined;
    const maxRecordBytes = this.#run.limits.maxRowBytes;
    const onRecord = (record: Readonly<Record<string, unknown>>, row: number) => {
      objects ??= new ObjectDecoder(...this.#openObjects(record, format, encoding));
      objects.record(record, row);
    };
    const reader: JsonReader = (format === "json" ? jsonReader : ndjsonReader)({ maxRecordBytes, onRecord });
    const carryOn = (fault: JsonFault | undefined) => {
      if (fault !== undefined) {
        this.#fail(fault.kind, { row: fault.row, limit: "limit" in fault ? fault.limit : 0 });
      }
      return !this.#over;
    };
    this.#sink = {
      push: (bytes) => carryOn(reader.push(bytes)),
      end: () => {
        // A list without records is a list all the same.
        if (carryOn(reader.end()) && this.#input === undefined) {
          this.#open((this.#candidates[0] as HeaderIndex).entity, format, encoding);
        }
      },
    };
  }

  /** The kind of record is that of which the first object has the most keys. */
  #openObjects(
    first: Readonly<Record<string, unknown>>,
    format: TextFormat,
    encoding: Encoding,
  ): [RunInput, HeaderIndex] {
    const keys = Object.keys(first);
    const index = this.#candidates.reduce((best, candidate) =>
      candidate.score(keys) > best.score(keys) ? candidate : best,
    );
    return [this.#open(index.entity, format, encoding), index];
  }

  #open(entity: Entity, format: InputDescription["format"], encoding: Encoding | null): RunInput {
    const input = this.#run.open({ file: this.#options.file, format }, entity);
    input.summary.encoding = encoding;
    this.#input = input;
    return input;
  }

  #feed(chunk: Uint8Array): boolean {
    const utf8 = this.#transcode(chunk);
    return utf8 !== undefined && this.#push(utf8);
  }

  #feedEnd(): boolean {
    try {
      const rest = this.#transcoder?.end();
      return rest === undefined || rest.length === 0 || this.#push(rest);
    } catch {
      this.#fail("damaged-text");
      return false;
    }
  }

  #push(utf8: Uint8Array): boolean {
    return this.#sink?.push(utf8) ?? false;
  }

  #transcode(chunk: Uint8Array): Uint8Array | undefined {
    try {
      return this.#transcoder?.push(chunk);
    } catch {
      this.#fail("damaged-text");
      return undefined;
    }
  }

  #fail(reason: UnreadableReason, details: Partial<StructureParams["DAT-001"]> = {}): void {
    this.#over = true;
    const input =
      this.#input ??
      this.#open((this.#candidates[0] as HeaderIndex).entity, this.#options.format ?? "csv", null);
    input.fail({ row: 0, limit: 0, looked: [], ...details, reason });
  }
}

/** Whether there is nothing but white space, byte-order marks and NULs of UTF-16. */
function isBlankText(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe,
  );
}

/** JSON opens with a brace or a bracket, and NDJSON closes its first object on its first line. */
function guessFormat(utf8: Uint8Array): TextFormat {
  const first = utf8.find((byte) => byte > 0x20);
  if (first === 0x5b) return "json";
  if (first !== 0x7b) return "csv";
  const text = new TextDecoder().decode(utf8).trimStart();
  const firstLine = text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"));
  try {
    JSON.parse(firstLine);
    return "ndjson";
  } catch {
    return "json";
  }
}
