import type { Entity, Field } from "@aurora/domain/records/core";
import type { Catalogue } from "../core/catalogue.js";
import { KernelReader } from "../decode/kernel-reader.js";
import { ObjectDecoder } from "../decode/object-decoder.js";
import { RememberingDecoder } from "../decode/remembering-decoder.js";
import type { StructureParams, UnreadableReason } from "../messages/structure.js";
import type { FileFault, InputDescription, RunInput } from "../run/input.js";
import type { RunOptions } from "../run/options.js";
import type { Run } from "../run/run.js";
import type { RunState } from "../run/run-state.js";
import { joined } from "./bytes.js";
import { type Encoding, sniffEncoding, type Transcoder, transcoder, wholeUtf8 } from "./encoding.js";
import type { FormatReader, InputFormat } from "./format.js";
import { HeaderIndex } from "./header.js";
import { type DelimitedHeaderRow, findHeaderRow } from "./header-row.js";
import {
  type JsonFault,
  type JsonReader,
  jsonReader,
  ndjsonReader,
  type WholeJson,
  wholeJson,
} from "./json.js";
import type { Speed } from "./table.js";
import { TableRows, type UnreadableRows } from "./table-rows.js";
import { UnreadableRecords } from "./unreadable-records.js";

/** With what a byte-order mark of UTF-8 begins. */
const BOM = 0xef;

/** How many bytes from the start decide encoding, format, delimiter and header. */
export const HEAD_BYTES = 256 * 1024;

/** How many steps of an ending are taken before others have their turn: some tens of milliseconds. */
const STEPS_BEFORE_BREATH = 32;

/** The formats that are read from bytes; all but text ones need their `InputFormat`. */
export type TextFormat = "csv" | "ndjson" | "json";

/** What a reader may be told of its input. */
export interface ReadOptions {
  readonly file: string;
  /** The format; guessed from the content where absent. */
  readonly format?: InputFormat["name"];
  /** The kind of record; that whose fields fit best where absent. */
  readonly entity?: Entity;
  /** How many bytes it has, where that is known: room is made for its records. */
  readonly size?: number | undefined;
  /** How a table's cells are read: for tests that hold the ways together. */
  readonly fast?: Speed;
}

/** What the reader of a part of a table has to know of the whole. */
export interface TableOfParts {
  readonly header: DelimitedHeaderRow<HeaderIndex>;
  readonly file: string;
  readonly fast: Speed | undefined;
  readonly options: RunOptions;
  readonly catalogue: Catalogue;
}

/** What the rows of a later part of a table came to, as plain data that may travel between threads. */
export interface TablePart {
  /** How many rows it has, blank ones too. */
  readonly rows: number;
  readonly state: RunState;
  /** What it held back of the whole file. */
  readonly faults: readonly FileFault[];
  /** Why the whole file cannot be read, if it cannot. */
  readonly unreadable: UnreadableRows | undefined;
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
  /** The rows of the table that is read, if it is one of UTF-8: it can be read in parts. */
  #rows: TableRows | undefined;
  #header: DelimitedHeaderRow<HeaderIndex> | undefined;
  /** Reads the input in place of all that is made for text. */
  #formatReader: FormatReader | undefined;
  #over = false;
  #failure: StructureParams["DAT-001"] | undefined;

  constructor(run: Run, options: ReadOptions) {
    this.#run = run;
    this.#options = options;
    const considered = options.entity === undefined ? run.catalogue.entities : [options.entity];
    this.#candidates = considered.map((entity) => HeaderIndex.of(entity, run.options.columns));
  }

  /** The entity of the records; known once the first bytes are read. */
  get entity(): Entity | undefined {
    return this.#input?.entity;
  }

  /** Why the input cannot be read; undefined while it can. */
  get failure(): StructureParams["DAT-001"] | undefined {
    return this.#failure;
  }

  /** How many records were read so far. */
  get rows(): number {
    return this.#input?.summary.rows ?? 0;
  }

  /**
   * Decides how the input is read by its first bytes, before any is pushed: for who can read it at several
   * places at once.
   *
   * @param head the first `HEAD_BYTES`, or all there are
   * @param whole whether `head` is all there is
   * @returns how many bytes it took, which are not to be pushed any more; and what the reader of a part of
   *   the table must know, where the input can be read in parts
   */
  begin(
    head: Uint8Array,
    whole: boolean,
  ): { readonly taken: number; readonly table: TableOfParts | undefined } {
    const rest = this.#decide(head, whole);
    const header = this.#header;
    if (rest !== undefined && this.#rows !== undefined && header !== undefined) {
      const { file, fast } = this.#options;
      const { options, catalogue } = this.#run;
      return { taken: head.length - rest.length, table: { header, file, fast, options, catalogue } };
    }
    if (rest !== undefined) this.#push(rest);
    return { taken: head.length, table: undefined };
  }

  /** Whether all that was pushed are whole rows of a table that can be read in parts: the next byte begins one. */
  get isBetweenRows(): boolean {
    return !this.#over && this.#rows?.isBetweenRows === true;
  }

  /** Takes over what was made elsewhere of all bytes behind those pushed so far, which end with a whole row. */
  continueWith(part: TablePart): void {
    const rows = this.#rows;
    const input = this.#input;
    if (this.#over || rows === undefined || input === undefined) return;
    const { unreadable } = part;
    if (unreadable !== undefined) {
      this.#fail(unreadable.reason, { row: rows.row + unreadable.row, limit: unreadable.limit });
      return;
    }
    this.#run.continueWith(input, part.state, { before: rows.row, behind: part.rows });
    this.#sink = { push: () => false, end: () => rows.endBehind(part.faults) };
  }

  /** Takes the next bytes in; false where nothing more is worth reading. The chunk may be filled anew afterwards. */
  push(bytes: Uint8Array): boolean {
    if (this.#over) return false;
    // Node's Buffer is a Uint8Array whose `slice` shares its memory: what follows expects the plain kind.
    const chunk =
      bytes.constructor === Uint8Array
        ? bytes
        : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.#formatReader !== undefined) return this.#formatReader.push(chunk) && !this.#over;
    if (this.#transcoder !== undefined) return this.#feed(chunk);
    // The head is as long whatever the chunks, so that they decide nothing. A source may fill its
    // chunk anew: what is kept is copied.
    const head = chunk.slice(0, HEAD_BYTES - this.#headLength);
    this.#head.push(head);
    this.#headLength += head.length;
    if (this.#headLength === HEAD_BYTES) this.#start(false);
    if (this.#over || head.length === chunk.length) return !this.#over;
    return this.push(chunk.subarray(head.length));
  }

  /** Ends the input; `sha256` is that of all its bytes. */
  end(sha256: string | null): void {
    for (const _step of this.#ending(sha256, false));
  }

  /**
   * Ends the input as `end` does, letting others have their turn now and then: a workbook can be read
   * only once all its bytes are there.
   *
   * @param breathe gives others their turn
   */
  async finish(sha256: string | null, breathe: () => Promise<unknown>): Promise<void> {
    let steps = 0;
    for (const step of this.#ending(sha256, true)) {
      if (step !== undefined) await step;
      else if (++steps % STEPS_BEFORE_BREATH === 0) await breathe();
    }
  }

  *#ending(sha256: string | null, mayWait: boolean): Generator<void | Promise<void>> {
    if (this.#transcoder === undefined && this.#formatReader === undefined && !this.#over) this.#start(true);
    if (!this.#over) {
      if (this.#formatReader !== undefined) yield* this.#formatReader.end(mayWait);
      else if (this.#feedEnd()) this.#sink?.end();
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
    const [only, ...others] = this.#head;
    const head = only !== undefined && others.length === 0 ? only : joined(this.#head, this.#headLength);
    this.#head = [];
    const rest = this.#decide(head, whole);
    if (rest !== undefined) this.#push(rest);
  }

  /** Decides by the first bytes how the input is read; what is still to be pushed of them, as UTF-8. */
  #decide(head: Uint8Array, whole: boolean): Uint8Array | undefined {
    if (this.#startFormat(head)) return undefined;
    if (whole && this.#options.format === "json") {
      const json = head[0] === BOM ? undefined : wholeJson(wholeUtf8(head));
      if (json !== undefined) {
        // What is JSON has no byte that would speak of another encoding.
        this.#transcoder = transcoder("utf-8");
        this.#startJson("json", "utf-8", json);
        return this.#over ? undefined : head;
      }
    }
    const sniffed = sniffEncoding(head, whole);
    if ("unreadable" in sniffed || isBlankText(head)) {
      this.#fail("unreadable" in sniffed ? sniffed.unreadable : "empty");
      return undefined;
    }
    this.#transcoder = transcoder(sniffed.encoding);
    const utf8 = this.#transcode(head.subarray(sniffed.bomLength));
    if (utf8 === undefined) return undefined;
    const { format: named } = this.#options;
    const format = isTextFormat(named) ? named : guessFormat(utf8);
    if (format === "csv") this.#startTable(utf8, sniffed.encoding, whole);
    else this.#startJson(format, sniffed.encoding, format === "json" ? wholeJson(sniffed.text) : undefined);
    return this.#over ? undefined : utf8;
  }

  /** Leaves the input to the format that knows its first bytes, or that it is said to be of. */
  #startFormat(head: Uint8Array): boolean {
    const { format: named, fast } = this.#options;
    const { formats = [], sheet } = this.#run.options;
    const format =
      formats.find(({ recognizes }) => recognizes(head)) ??
      (isTextFormat(named) ? undefined : formats.find(({ name }) => name === named));
    if (format === undefined) return false;
    this.#formatReader = format.open({
      candidates: this.#candidates,
      limits: this.#run.limits,
      sheet,
      fast,
      readerOf: KernelReader.create,
      open: (entity, of = {}) => {
        const input = this.#open(entity, format.name, of.encoding ?? null);
        if (of.sheet !== undefined) input.summary.sheet = of.sheet;
        return input;
      },
      fail: (reason, details) => this.#fail(reason, details),
    });
    this.#formatReader.push(head);
    return true;
  }

  #startTable(head: Uint8Array, encoding: Encoding, whole: boolean): void {
    const { header, tooLong } = findHeaderRow(head, { candidates: this.#candidates, whole });
    if (header === undefined && tooLong !== undefined) {
      this.#fail(tooLong.kind, tooLong);
      return;
    }
    if (header === undefined) {
      const entity = this.#candidates[0]?.entity as Entity;
      const looked = Object.values<Field>(entity.fields)
        .filter((field) => field.required)
        .slice(0, 5)
        .map((field) => field.header);
      this.#fail("no-header", { looked });
      return;
    }
    const { maxColumns } = this.#run.limits;
    if (header.headers.length > maxColumns) {
      this.#fail("too-many-columns", { row: header.row, limit: maxColumns });
      return;
    }
    const input = this.#open(header.index.entity, "csv", encoding);
    const { fast, size } = this.#options;
    const { maxRowBytes } = this.#run.limits;
    const rows = new TableRows({ input, header, fast, maxRowBytes, size });
    const carryOn = (goesOn: boolean) => {
      const { unreadable } = rows;
      if (unreadable !== undefined) {
        const { reason, row, limit } = unreadable;
        this.#fail(reason, { row, limit });
      }
      return goesOn;
    };
    this.#sink = {
      push: (bytes) => carryOn(rows.push(bytes)),
      end: () => carryOn(rows.end()),
    };
    if (encoding === "utf-8") {
      this.#rows = rows;
      this.#header = header;
    }
  }

  #startJson(format: "json" | "ndjson", encoding: Encoding, whole: WholeJson | undefined): void {
    let objects: ObjectDecoder | undefined;
    let unreadable: UnreadableRecords | undefined;
    const { maxRowBytes, maxJsonDepth } = this.#run.limits;
    const reader: JsonReader = (format === "json" ? jsonReader : ndjsonReader)({
      maxRecordBytes: maxRowBytes,
      maxDepth: maxJsonDepth,
      whole,
      onOpen: (first) => {
        const [input, index] = this.#openObjects(first, format, encoding);
        objects =
          this.#options.fast === false
            ? new ObjectDecoder(input, index)
            : new RememberingDecoder(input, index, maxJsonDepth);
        unreadable = new UnreadableRecords(input);
      },
      onRecord: (record, row) => objects?.record(record, row),
      onText: (bytes, start, end, row) =>
        objects instanceof RememberingDecoder && objects.written(bytes, start, end, row),
      onUnreadable: (row, limit) => unreadable?.report(row, limit),
    });
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

  #open(entity: Entity, format: InputDescription["format"], encoding: string | null): RunInput {
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
    delete input.summary.hiddenRows;
    this.#failure = { row: 0, limit: 0, looked: [], ...details, reason };
    input.fail(this.#failure);
  }
}

function isTextFormat(format: ReadOptions["format"]): format is TextFormat {
  return format !== undefined && format !== "xlsx";
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
