import type { Entity } from "@aurora/domain/records/core";
import { ObjectDecoder } from "../decode/object-decoder.js";
import { makeReport, type Report } from "../report/report.js";
import type { CompiledRules } from "../run/compiled-rules.js";
import { InvalidOptions } from "../run/failures.js";
import type { RunOptions } from "../run/options.js";
import { Run, type RunOutcome } from "../run/run.js";
import type { InputFormat } from "../tables/format.js";
import { HeaderIndex } from "../tables/header.js";
import type { InputReader, ReadOptions } from "../tables/read.js";
import { UnreadableRecords } from "../tables/unreadable-records.js";
import { todayInLima } from "../today.js";
import type { Catalogue, Language, Messages } from "./catalogue.js";
import { type BytesInput, isRecords, type JsonRecord, type ValidatorInput } from "./input.js";

/** A running SHA-256. */
export interface Hasher {
  readonly update: (chunk: Uint8Array) => unknown;
  /** The digest in hexadecimal. */
  readonly hex: () => string;
}

/** What reads text and bytes: a program that validates only objects does without it. */
export interface FileReading {
  /** The bytes of an input, piece by piece, each asked for only when the one before it was dealt with. */
  readonly pieces: (input: BytesInput) => AsyncIterable<Uint8Array>;
  readonly open: (run: Run, options: ReadOptions) => InputReader;
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
}

/** What a validation knows: its catalogue, its rules if they were made before, and what reads files if anything does. */
export interface Means {
  readonly catalogue: Catalogue;
  readonly rules?: CompiledRules;
  readonly files?: FileReading | undefined;
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
  constructor(means: Means, options: ValidationOptions = {}) {
    const { hasher = means.files?.hasher, asOf = todayInLima(), ...rest } = options;
    this.#means = means;
    this.#run = new Run({ ...rest, asOf }, means.rules ?? means.catalogue);
    this.#hasher = hasher;
  }

  /**
   * Judges one more input; they are read one after the other. An input that cannot be read becomes
   * a finding (DAT-001); an error of the stream itself is thrown on.
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
    const { entity, file = "-", format } = of;
    if (isRecords(input)) {
      const opened = this.#openRecords(file, entity);
      const records = Array.isArray(input) ? (input as readonly JsonRecord[]) : [input as JsonRecord];
      for (const record of records) {
        opened.take(record);
        yield;
      }
      opened.end();
      return { entity };
    }
    const reader = this.reader({
      file,
      ...(entity && { entity }),
      ...(format && { format }),
    });
    const hash = this.#hasher?.();
    // What cannot be read is hashed to its end all the same: a report says which bytes it speaks of.
    for await (const piece of this.#fileReading.pieces(input)) {
      hash?.update(piece);
      reader.push(piece);
      yield;
    }
    await reader.finish(hash?.hex() ?? null, () => new Promise((resolve) => setTimeout(resolve)));
    return { entity: reader.entity };
  }

  /** Judges objects, at once. */
  addRecords(records: readonly JsonRecord[], of: Pick<InputOptions, "entity" | "file"> = {}): void {
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
   * @throws InvalidOptions where nothing was given that reads files
   */
  reader(of: InputOptions & { readonly file: string }): InputReader {
    return this.#fileReading.open(this.#run, of);
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
    const leftOut = territory === undefined ? catalogue.rulesOverPlaces : [];
    const reason = NO_PLACES[options.language ?? "es"];
    return makeReport(
      outcome,
      {
        ...options,
        skip: [
          ...skip,
          ...[...leftOut]
            .filter((code) => skip.every(({ rule }) => rule !== code))
            .map((rule) => ({ rule, reason })),
        ],
      },
      { calendar: calendar.name, territory: territory?.name ?? "—", ownRules: catalogue.ownRules },
    );
  }

  #openRecords(file: string, entity: Entity = this.#means.catalogue.entities[0] as Entity) {
    const input = this.#run.open({ file, format: "objects" }, entity);
    const decoder = new ObjectDecoder(input, new HeaderIndex(entity, this.#run.options.columns));
    const unreadable = new UnreadableRecords(input);
    this.#lastDecoder = decoder;
    let row = 0;
    let readable = 0;
    return {
      take: (record: unknown): void => {
        row++;
        if (isJsonObject(record)) {
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

function isJsonObject(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NO_PLACES: Readonly<Record<Language, string>> = {
  es: "No se dio una lista de distritos con que juzgar los lugares.",
  en: "No list of districts was given by which to judge places.",
};
