import type { Entity } from "@aurora/domain/records/core";
import { ObjectDecoder } from "../decode/object-decoder.js";
import { makeReport, type Report } from "../report/report.js";
import type { CompiledRules } from "../run/compiled-rules.js";
import { InvalidOptions } from "../run/failures.js";
import type { RunInput } from "../run/input.js";
import {
  checkShapes,
  inputShapes,
  readerShapes,
  type Shapes,
  validationShapes,
} from "../run/option-shapes.js";
import type { RunOptions } from "../run/options.js";
import { Run, type RunOutcome } from "../run/run.js";
import type { InputFormat } from "../tables/format.js";
import { HeaderIndex } from "../tables/header.js";
import type { InputReader, ReadOptions } from "../tables/read.js";
import { UnreadableRecords } from "../tables/unreadable-records.js";
import { todayInLima } from "../today.js";
import type { Catalogue, Language, Messages } from "./catalogue.js";
import { type BytesInput, isRecord, type JsonRecord, openInput, type ValidatorInput } from "./input.js";

/** A running SHA-256. */
export interface Hasher {
  readonly update: (chunk: Uint8Array) => unknown;
  /** The digest in hexadecimal. */
  readonly hex: () => string;
}

/** What reads text and bytes: a program that validates only objects does without it. */
export interface FileReading {
  /** The bytes of an input's text or bytes, piece by piece, each asked for only when the one before it was dealt with. */
  readonly pieces: (input: BytesInput) => AsyncIterable<Uint8Array>;
  readonly open: (run: Run, options: ReadOptions) => InputReader;
  /** Decodes objects of which there may be many. */
  readonly decoder: (input: RunInput, index: HeaderIndex) => ObjectDecoder;
  /** Hashes an input's bytes, so that a report says which they were. */
  readonly hasher: () => Hasher;
  /** Say what is wrong with a file, its rows and its header. */
  readonly messages: Messages;
}

/** What a validation may be told; `asOf` is today in Lima where absent. */
export interface ValidationOptions extends Partial<Omit<RunOptions, "asOf">> {
  readonly asOf?: string;
  /** Hashes the input's bytes faster than the portable default; a runtime's own SHA-256. */
  readonly hasher?: () => Hasher;
}

/** What is said of one input. */
export interface InputOptions {
  /** The kind of its records; that whose fields fit best where absent, and for objects the first that is known. */
  readonly entity?: Entity;
  /** The name under which reports speak of it. */
  readonly file?: string;
  /** The format of text or bytes; guessed from the content where absent. */
  readonly format?: InputFormat["name"];
  /** How many bytes it has, where that is known before it is read: room is made for its records. */
  readonly size?: number | undefined;
}

/** What a validation knows: its catalogue, its rules if they were made before, and what reads files if anything does. */
export interface Means {
  readonly catalogue: Catalogue;
  readonly rules?: CompiledRules;
  readonly files?: FileReading | undefined;
}

/** Options that were looked over, for any number of runs. */
export class PreparedOptions {
  readonly run: RunOptions;
  readonly hasher: (() => Hasher) | undefined;

  /** @throws InvalidOptions where there is none of a name, or one cannot be so */
  constructor(options: ValidationOptions) {
    checkShapes(options, validationShapes);
    const { hasher, asOf = todayInLima(), ...rest } = options;
    this.run = { ...rest, asOf };
    this.hasher = hasher;
  }
}

/** What a run found of one centre. */
export interface CenterReport {
  /** Its name, in its most frequent spelling; null for what has no centre, or none that is known for one. */
  readonly center: string | null;
  readonly report: Report;
}

/** Several inputs judged as one run. */
export class CatalogueValidation {
  readonly #run: Run;
  readonly #means: Means;
  readonly #hasher: (() => Hasher) | undefined;

  /** @throws InvalidOptions where an option names what does not exist or cannot be */
  constructor(means: Means, options: ValidationOptions | PreparedOptions = {}) {
    const { run, hasher } = options instanceof PreparedOptions ? options : new PreparedOptions(options);
    this.#means = means;
    this.#run = new Run(run, means.rules ?? means.catalogue);
    this.#hasher = hasher ?? means.files?.hasher;
  }

  /**
   * Judges one more input; they are read one after the other. An input that cannot be read becomes
   * a finding (DAT-001); an error of the stream itself is thrown on.
   *
   * @throws InvalidInput where it is nothing that can be validated; InvalidOptions where the run was concluded
   */
  async add(input: ValidatorInput, of: InputOptions = {}): Promise<{ readonly entity: Entity | undefined }> {
    const steps = this.addByPieces(input, of);
    for (;;) {
      const step = await steps.next();
      if (step.done) return step.value;
    }
  }

  /** Judges one more input as `add` does, and pauses after each piece of it. */
  async *addByPieces(
    input: ValidatorInput,
    of: InputOptions = {},
  ): AsyncGenerator<void, { readonly entity: Entity | undefined }> {
    this.#checkCall(of);
    const { entity, file = "-", format, size } = of;
    const given = await openInput(input);
    if (given.kind === "records") {
      const opened = this.#openRecords(file, entity);
      if (Array.isArray(given.records)) {
        // Taken as they stand: to loop over them as over a stream would await those that are promises.
        for (const record of given.records) {
          opened.take(record);
          yield;
        }
      } else {
        for await (const record of given.records) {
          opened.take(record);
          yield;
        }
      }
      opened.end();
      return { entity };
    }
    if (this.#means.files === undefined) await given.chunks.return?.();
    const reader = this.reader({
      file,
      ...(entity && { entity }),
      ...(format && { format }),
      size,
    });
    const hash = this.#hasher?.();
    // What cannot be read is hashed to its end all the same: a report says which bytes it speaks of.
    for await (const piece of this.#fileReading.pieces(given.chunks)) {
      hash?.update(piece);
      reader.push(piece);
      yield;
    }
    await reader.finish(hash?.hex() ?? null, () => new Promise((resolve) => setTimeout(resolve)));
    return { entity: reader.entity };
  }

  /** Judges objects, at once. @throws InvalidOptions where the run was concluded */
  addRecords(records: readonly JsonRecord[], of: Pick<InputOptions, "entity" | "file"> = {}): void {
    this.#checkCall(of);
    if (!Array.isArray(records)) throw new InvalidOptions(NO_LIST);
    const { entity, file = "-" } = of;
    const opened = this.#openRecords(file, entity);
    for (const record of records) opened.take(record);
    opened.end();
  }

  /** The last record that was judged, as it was understood: fields by name, codes as codes. */
  get lastRecord(): Readonly<Record<string, unknown>> | undefined {
    return this.#lastDecoder?.decoded();
  }

  #lastDecoder: ObjectDecoder | undefined;

  /**
   * A reader of one more input for a caller that has its bytes in hand, chunk by chunk.
   *
   * @throws InvalidOptions where nothing was given that reads files, or the run was concluded
   */
  reader(of: InputOptions & { readonly file: string }): InputReader {
    this.#checkCall(of, readerShapes);
    return this.#fileReading.open(this.#run, of);
  }

  /** @throws InvalidOptions where an input cannot be so, or comes too late */
  #checkCall(of: InputOptions, shapes: Shapes = inputShapes): void {
    checkShapes(of, shapes);
    if (this.#run.isConcluded) throw new InvalidOptions({ kind: "concluded" });
  }

  get #fileReading(): FileReading {
    if (this.#means.files === undefined) throw new InvalidOptions({ kind: "no-file-reading" });
    return this.#means.files;
  }

  /** Takes a validation of later inputs in; both must be `mergeable` and have the same options. */
  merge(later: CatalogueValidation): void {
    this.#run.merge(later.#run);
  }

  /** Concludes the run and makes its report. */
  report(): Report {
    return this.#reportOf(this.#run.finish());
  }

  /**
   * Concludes the run and makes a report of each centre, in the order of their names, and one of what has
   * none, last. Every finding of the run is in one of them; a report tells nothing of another centre but
   * the file and row of a record that one of its own repeats. Needs the option `perCenter`.
   *
   * @throws InvalidOptions where that option was not given
   */
  centerReports(): readonly CenterReport[] {
    const { outcomes } = this.#run.centers();
    return outcomes.map(({ name, outcome }) => ({ center: name, report: this.#reportOf(outcome) }));
  }

  /**
   * Whose the record on a row of a file is, both as reports name them: the name that its centre has among
   * the reports; null for what has none.
   *
   * @throws InvalidOptions where the option `perCenter` was not given
   */
  centerOf(place: { readonly file: string; readonly row: number }): string | null {
    return this.#run.centers().centerOf(place);
  }

  #reportOf(outcome: RunOutcome): Report {
    const { options, catalogue } = this.#run;
    const { calendar = catalogue.calendar, territory = catalogue.places?.gazetteer, skip = [] } = options;
    const facts = {
      calendar: calendar.name,
      territory: territory?.name ?? "—",
      ownRules: catalogue.ownRules,
    };
    if (territory !== undefined) return makeReport(outcome, options, facts);
    const reason = NO_PLACES[options.language ?? "es"];
    const leftOut = [...catalogue.rulesOverPlaces]
      .filter((code) => skip.every(({ rule }) => rule !== code))
      .map((rule) => ({ rule, reason }));
    return makeReport(outcome, { ...options, skip: [...skip, ...leftOut] }, facts);
  }

  #openRecords(file: string, entity: Entity = this.#means.catalogue.entities[0] as Entity) {
    const input = this.#run.open({ file, format: "objects" }, entity);
    const index = HeaderIndex.of(entity, this.#run.options.columns);
    const decoder = this.#means.files?.decoder(input, index) ?? new ObjectDecoder(input, index);
    const unreadable = new UnreadableRecords(input);
    this.#lastDecoder = decoder;
    let row = 0;
    let readable = 0;
    return {
      take: (record: unknown): void => {
        row++;
        if (isRecord(record)) {
          readable++;
          decoder.record(record, row);
        } else {
          unreadable.report(row);
        }
      },
      end: (): void => {
        if (row > 0 && readable === 0) {
          input.fail({ reason: "not-a-record", row: 1, limit: 0, looked: [] });
        } else {
          input.close();
        }
      },
    };
  }
}

const NO_LIST = { kind: "wrong-type", given: "records", expected: "a list of objects" } as const;

const NO_PLACES: Readonly<Record<Language, string>> = {
  es: "No se dio una lista de distritos con que juzgar los lugares.",
  en: "No list of districts was given by which to judge places.",
};
