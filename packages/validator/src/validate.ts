import { peruvianCalendar } from "@aurora/domain/calendar";
import { type Entity, entities, entity as entityNamed } from "@aurora/domain/records";
import { peru } from "@aurora/domain/territory";
import { sha256 } from "@noble/hashes/sha2.js";
import { ObjectDecoder } from "./decode/object-decoder.js";
import { makeReport, type Report } from "./report/report.js";
import { nearest } from "./run/did-you-mean.js";
import { InvalidOptions } from "./run/failures.js";
import type { RunOptions } from "./run/options.js";
import { Run } from "./run/run.js";
import { HeaderIndex } from "./tables/header.js";
import { InputReader, type TextFormat } from "./tables/read.js";
import { todayInLima } from "./today.js";

/** What may be validated: text or bytes of a CSV, NDJSON or JSON file, a stream of them, or objects. */
export type ValidatorInput =
  | string
  | Uint8Array
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array>
  | Readonly<Record<string, unknown>>
  | readonly Readonly<Record<string, unknown>>[];

/** What a validation may be told; `asOf` is today in Lima where absent. */
export interface ValidateOptions extends Partial<Omit<RunOptions, "asOf">> {
  readonly asOf?: string;
  /** The name under which reports speak of the input. */
  readonly file?: string;
  /** The format of text or bytes; guessed from the content where absent. */
  readonly format?: TextFormat;
  /** Hashes the input's bytes faster than the portable default; a runtime's own SHA-256. */
  readonly hasher?: () => Hasher;
}

/** A running SHA-256. */
export interface Hasher {
  readonly update: (chunk: Uint8Array) => unknown;
  /** The digest in hexadecimal. */
  readonly hex: () => string;
}

/** The entity of this name. @throws InvalidOptions where there is none */
export function entityOf(name: string): Entity {
  const found = entityNamed(name);
  if (found !== undefined) return found;
  const known = entities.map((entity) => entity.name);
  throw new InvalidOptions({ kind: "unknown-entity", given: name, nearest: nearest(name, known) });
}

/** A SHA-256 that needs no runtime. */
export function portableHasher(): Hasher {
  const hash = sha256.create();
  return {
    update: (chunk) => hash.update(chunk),
    hex: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

/** Several inputs judged as one run. */
export class Validation {
  readonly #run: Run;
  readonly #hasher: () => Hasher;

  /** @throws InvalidOptions where an option names what does not exist or cannot be */
  constructor(options: Omit<ValidateOptions, "file" | "format"> = {}) {
    const { hasher = portableHasher, asOf = todayInLima(), ...rest } = options;
    this.#run = new Run({ ...rest, asOf });
    this.#hasher = hasher;
  }

  /**
   * Judges one more input; they are read one after the other. An input that cannot be read becomes
   * a finding (DAT-001); an error of the stream itself is thrown on.
   */
  async add(
    input: ValidatorInput,
    of: { readonly entity?: Entity; readonly file?: string; readonly format?: TextFormat } = {},
  ): Promise<{ readonly entity: Entity | undefined }> {
    const { entity, file = "-", format } = of;
    if (isObjects(input)) {
      this.#addObjects(Array.isArray(input) ? input : [input], file, entity);
      return { entity };
    }
    const reader = new InputReader(this.#run, {
      file,
      ...(entity && { entity }),
      ...(format && { format }),
    });
    const hash = this.#hasher();
    // What cannot be read is hashed to its end all the same: a report says which bytes it speaks of.
    const take = (chunk: Uint8Array): void => {
      hash.update(chunk);
      reader.push(chunk);
    };
    if (typeof input === "string") {
      take(new TextEncoder().encode(input));
    } else if (input instanceof Uint8Array) {
      take(input);
    } else {
      for await (const bytes of asBytes(input as AsyncIterable<Uint8Array | string>)) take(bytes);
    }
    reader.end(hash.hex());
    return { entity: reader.entity };
  }

  /** A reader of one more input for a caller that has its bytes in hand, chunk by chunk. */
  reader(of: { readonly entity?: Entity; readonly file: string; readonly format?: TextFormat }): InputReader {
    return new InputReader(this.#run, of);
  }

  /** Takes a validation of later inputs in; both must be `mergeable` and have the same options. */
  merge(later: Validation): void {
    this.#run.merge(later.#run);
  }

  /** Concludes the run and makes its report. */
  report(): Report {
    const { options } = this.#run;
    return makeReport(this.#run.finish(), options, {
      calendar: (options.calendar ?? peruvianCalendar).name,
      territory: (options.territory ?? peru).name,
    });
  }

  #addObjects(
    objects: readonly Readonly<Record<string, unknown>>[],
    file: string,
    entity: Entity = entities[0] as Entity,
  ): void {
    const input = this.#run.open({ file, format: "objects" }, entity);
    const decoder = new ObjectDecoder(input, new HeaderIndex(entity, this.#run.options.columns));
    for (const [index, object] of objects.entries()) {
      if (typeof object !== "object" || object === null || Array.isArray(object)) {
        input.fail({ reason: "not-a-record", row: index + 1, limit: 0, looked: [] });
        return;
      }
      decoder.record(object, index + 1);
    }
    input.close();
  }
}

/**
 * Validates one input against the rules of an entity and reports what is wrong, cell by cell.
 *
 * @throws InvalidOptions where the entity or an option names what does not exist or cannot be
 */
export async function validate(
  entity: string,
  input: ValidatorInput,
  options: ValidateOptions = {},
): Promise<Report> {
  const { file, format, ...rest } = options;
  const known = entityOf(entity);
  const validation = new Validation({ ...rest, singleInput: true });
  await validation.add(input, {
    entity: known,
    ...(file !== undefined && { file }),
    ...(format && { format }),
  });
  return validation.report();
}

/** A stream of bytes, of texts or of both as bytes; a character may be cut in two between texts. */
async function* asBytes(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let half = "";
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") {
      yield chunk;
      continue;
    }
    const text = half + chunk;
    half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : "";
    yield encoder.encode(half === "" ? text : text.slice(0, -1));
  }
  if (half !== "") yield encoder.encode(half);
}

function isObjects(
  input: ValidatorInput,
): input is Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[] {
  if (typeof input === "string" || input instanceof Uint8Array) return false;
  if (typeof input !== "object" || input === null) {
    throw new TypeError(
      `what is validated is text, bytes, a stream of them, an object or a list of objects, not ${input === null ? "null" : typeof input}`,
    );
  }
  if (Array.isArray(input)) return !(input.length > 0 && input.every((item) => item instanceof Uint8Array));
  return !(Symbol.asyncIterator in input) && !(Symbol.iterator in input);
}
