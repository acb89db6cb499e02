import type { components, operations } from "./document.generated.js";

/** A kind of record. */
export type EntityName = operations["validateRecords"]["parameters"]["path"]["entity"];

type ComponentName<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${ComponentName<Rest>}`
  : Capitalize<Name>;

/** The records of a kind, in their canonical form. */
export type RecordOf<Entity extends EntityName> = components["schemas"][ComponentName<Entity> &
  keyof components["schemas"]];

/** A record to be judged: of its canonical form, or of anything else that the service may say is wrong. */
export type GivenRecord<Entity extends EntityName> =
  | Partial<RecordOf<Entity>>
  | Readonly<Record<string, unknown>>;

/** The formats of bodies. */
export type Format = "json" | "csv" | "tsv" | "ndjson" | "xlsx";

/** Bytes or text of a register, at once or as they come. */
export type RawBody =
  | string
  | Blob
  | ArrayBuffer
  | Uint8Array<ArrayBuffer>
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** What may be judged: a record, several, or a register as it is in its file. */
export type Records<Entity extends EntityName> =
  | GivenRecord<Entity>
  | readonly GivenRecord<Entity>[]
  | RawBody;

const mediaTypes: Readonly<Record<Format, string>> = {
  json: "application/json",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  ndjson: "application/x-ndjson",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A body ready to be sent. */
export interface Outgoing {
  /** A stream can be sent only once, and while it is made. */
  readonly body: string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly type: string;
}

/**
 * The body that records make.
 *
 * @param format of bytes and text; a Blob may say it by its own type, and records are always JSON
 * @throws TypeError where nothing says of what format bytes or text are
 */
export function outgoing(records: unknown, format: Format | undefined): Outgoing {
  if (!isRaw(records)) {
    return { body: JSON.stringify(records), type: mediaTypes.json };
  }
  const type = format === undefined ? typeOfBlob(records) : mediaTypes[format];
  if (type === undefined) {
    throw new TypeError(`format says of what kind a body is: ${Object.keys(mediaTypes).join(", ")}`);
  }
  if (records instanceof ReadableStream) return { body: records, type };
  if (isIterable(records)) return { body: streamOf(records), type };
  return { body: records, type };
}

function isRaw(value: unknown): value is RawBody {
  return (
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream ||
    isIterable(value)
  );
}

function isIterable(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** The type that a Blob says, where it is one of the formats'. */
function typeOfBlob(body: RawBody): string | undefined {
  if (!(body instanceof Blob)) return undefined;
  const said = body.type.split(";", 1)[0]?.trim().toLowerCase();
  return Object.values(mediaTypes).find((known) => known === said);
}

/** What an iterable gives, as a stream that asks it only for what is wanted; `ReadableStream.from` is not everywhere. */
function streamOf(parts: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}

/**
 * A stream that ends with the signal, and lets what it reads from go. Runtimes are to do so themselves, but
 * Node 20 goes on reading a body to its end after its request was given up, as fast as it comes.
 */
export function endedBy(signal: AbortSignal, stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let onAbort = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      onAbort = () => {
        controller.error(signal.reason);
        reader.cancel(signal.reason).catch(() => {});
      };
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort, { once: true });
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (!done) return controller.enqueue(value);
      signal.removeEventListener("abort", onAbort);
      controller.close();
    },
    async cancel(reason) {
      signal.removeEventListener("abort", onAbort);
      await reader.cancel(reason);
    },
  });
}
