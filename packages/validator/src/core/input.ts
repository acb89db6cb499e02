/** A web stream, as far as it is read here. */
interface WebStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: unknown }>;
    readonly cancel: (reason?: unknown) => Promise<void>;
  };
}

/** An object as JSON holds it: one record. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Bytes in memory. */
type Bytes = Uint8Array | ArrayBuffer | DataView;

/**
 * What may be validated: text or bytes of a file; a stream of them, of the web or of Node; a `Blob` or
 * `File`; a `Response` or `Request`; records as objects, or whatever gives them one by one.
 */
export type ValidatorInput =
  | string
  | Bytes
  | AsyncIterable<Bytes | string>
  | Iterable<Bytes>
  | WebStream
  | { readonly stream: () => WebStream }
  | { readonly body: WebStream | null; readonly arrayBuffer: () => Promise<ArrayBuffer> }
  | JsonRecord
  | readonly JsonRecord[]
  | AsyncIterable<JsonRecord>
  | Iterable<JsonRecord>;

/** An input that holds no records but the text or bytes of a file, piece by piece. */
export type BytesInput = AsyncIterableIterator<unknown>;

/** What an input turned out to be. */
export type OpenedInput =
  | { readonly kind: "records"; readonly records: readonly unknown[] | AsyncIterable<unknown> }
  | { readonly kind: "bytes"; readonly chunks: BytesInput };

/** What was given to be validated is nothing that can be. */
export class InvalidInput extends TypeError {
  override readonly name = "InvalidInput";

  /** @param given what it is, in words; nothing of what it holds */
  constructor(given: string) {
    super(`what is validated is text, bytes, a stream of either, or records as objects; this is ${given}`);
  }
}

/** The longest piece of a file that is read before others have their turn, in bytes. */
const PIECE_BYTES = 64 * 1024;

/**
 * Says what an input is: of what gives it piece by piece, the first piece tells. Nothing is read beyond that.
 *
 * @throws InvalidInput where it is nothing that can be validated
 */
export async function openInput(input: unknown): Promise<OpenedInput> {
  if (typeof input === "string") return bytesOf([input]);
  if (isBytes(input)) return bytesOf([input]);
  if (Array.isArray(input)) {
    const isChunks = input.length > 0 && input.every((item) => isBytes(item));
    return isChunks ? bytesOf(input) : { kind: "records", records: input };
  }
  if (typeof input !== "object" || input === null) throw new InvalidInput(described(input));
  const chunks = chunksOf(input);
  if (chunks === undefined) {
    if (!isRecord(input)) throw new InvalidInput(described(input));
    return { kind: "records", records: [input] };
  }
  const first = await chunks.next();
  if (first.done || typeof first.value === "string" || isBytes(first.value)) {
    return { kind: "bytes", chunks: new Resumed(first, chunks) };
  }
  if (isRecord(first.value)) return { kind: "records", records: new Resumed(first, chunks) };
  await chunks.return?.();
  throw new InvalidInput(`${described(input)} that gives ${described(first.value)}`);
}

/** Whether a value is an object as JSON holds it: no list, and none of those that hold what they hold in their own way. */
export function isRecord(value: unknown): value is JsonRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const kind = Object.getPrototypeOf(value);
  if (isPromise(value)) return false;
  if (kind === Object.prototype || kind === null) return true;
  // An object of a class is one; a day, a map or a promise is marked as what it is, in whatever realm it was made.
  return Object.prototype.toString.call(value) === "[object Object]";
}

/**
 * The bytes of an input in pieces of no more than 64 kB, each asked for only when the one before it was
 * dealt with. Leaving off early lets go of the stream.
 *
 * @throws InvalidInput where a piece is neither text nor bytes
 */
export async function* piecesOf(input: BytesInput): AsyncGenerator<Uint8Array> {
  for await (const bytes of asBytes(input)) {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      yield bytes.subarray(start, start + PIECE_BYTES);
    }
  }
}

async function bytesOf(chunks: Iterable<unknown>): Promise<OpenedInput> {
  const iterator = iteratorOf(chunks);
  return { kind: "bytes", chunks: new Resumed(await iterator.next(), iterator) };
}

/** The first of a series, which was looked at, and the others behind it. */
class Resumed implements AsyncIterableIterator<unknown> {
  #first: IteratorResult<unknown> | undefined;
  readonly #others: AsyncIterator<unknown>;

  constructor(first: IteratorResult<unknown>, others: AsyncIterator<unknown>) {
    this.#first = first;
    this.#others = others;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<unknown>> {
    const first = this.#first;
    if (first === undefined) return this.#others.next();
    this.#first = first.done ? first : undefined;
    return Promise.resolve(first);
  }

  /** Lets go of what gives the others. */
  async return(): Promise<IteratorResult<unknown>> {
    this.#first = { done: true, value: undefined };
    await this.#others.return?.();
    return this.#first;
  }
}

/** What an object gives piece by piece; undefined where it gives nothing so. */
function chunksOf(input: object): AsyncIterator<unknown> | undefined {
  if (Symbol.asyncIterator in input || Symbol.iterator in input) {
    return iteratorOf(input as Iterable<unknown> | AsyncIterable<unknown>);
  }
  const { getReader, stream, arrayBuffer, body } = input as Readonly<Record<string, unknown>>;
  if (typeof getReader === "function") return readAll(input as WebStream);
  // Blobs, responses and requests are known by what JSON cannot hold, functions.
  if (typeof stream === "function") return readAll(stream.call(input) as WebStream);
  if (typeof arrayBuffer !== "function") return undefined;
  return body === null || body === undefined ? iteratorOf([]) : readAll(body as WebStream);
}

async function* iteratorOf(chunks: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<unknown> {
  yield* chunks as AsyncIterable<unknown>;
}

/** A web stream's chunks. Not every runtime lets one loop over the stream itself. */
async function* readAll(stream: WebStream): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}

/** Bytes, texts or both, as bytes; a character may be cut in two between texts. */
async function* asBytes(chunks: BytesInput): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let half = "";
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") {
      if (!isBytes(chunk)) throw new InvalidInput(`a stream that gives ${described(chunk)} among its pieces`);
      yield viewOf(chunk);
      continue;
    }
    const text = half + chunk;
    half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : "";
    yield encoder.encode(half === "" ? text : text.slice(0, -1));
  }
  if (half !== "") yield encoder.encode(half);
}

/** Whether a value is bytes in memory; of numbers of two bytes and more nobody can say how they were meant. */
function isBytes(value: unknown): value is Bytes {
  if (value instanceof Uint8Array) return true;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (ArrayBuffer.isView(value)) return kind === "Uint8Array" || kind === "DataView";
  return kind === "ArrayBuffer" || kind === "SharedArrayBuffer";
}

function viewOf(bytes: Bytes): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  return "buffer" in bytes
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}

function isPromise(value: object): boolean {
  return typeof (value as { readonly then?: unknown }).then === "function";
}

/** What a value is, for whoever gave it by mistake. */
function described(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && isPromise(value)) return "a promise: await it first";
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return typeof value === "object" ? `an object of the kind ${kind}` : `a ${typeof value}`;
}
