/** A web stream, as far as it is read here. */
interface WebStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: unknown }>;
    readonly cancel: (reason?: unknown) => Promise<void>;
  };
}

/** An object as JSON holds it: one record. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * What may be validated: text or bytes of a file; a stream of them, of the web or of Node; a `Blob` or
 * `File`; a `Response` or `Request`; records as objects.
 */
export type ValidatorInput =
  | string
  | Uint8Array
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array>
  | WebStream
  | { readonly stream: () => WebStream }
  | { readonly body: WebStream | null; readonly arrayBuffer: () => Promise<ArrayBuffer> }
  | JsonRecord
  | readonly JsonRecord[];

/** An input that is no records: bytes, or what gives them. */
export type BytesInput = Exclude<ValidatorInput, JsonRecord | readonly JsonRecord[]>;

/** The longest piece of a file that is read before others have their turn, in bytes. */
const PIECE_BYTES = 64 * 1024;

/** Whether an input is records and not bytes. @throws TypeError where it is nothing that can be validated */
export function isRecords(input: ValidatorInput): input is JsonRecord | readonly JsonRecord[] {
  if (typeof input === "string" || input instanceof Uint8Array) return false;
  if (typeof input !== "object" || input === null) {
    throw new TypeError(
      `what is validated is text, bytes, a stream of them, an object or a list of objects, not ${input === null ? "null" : typeof input}`,
    );
  }
  if (Array.isArray(input)) return !(input.length > 0 && input.every((item) => item instanceof Uint8Array));
  return !(Symbol.asyncIterator in input) && !(Symbol.iterator in input) && !holdsStream(input);
}

/**
 * The bytes of an input in pieces of no more than 64 kB, each asked for only when the one before it was
 * dealt with. Leaving off early lets go of the stream.
 */
export async function* piecesOf(input: BytesInput): AsyncGenerator<Uint8Array> {
  for await (const bytes of asBytes(chunksOf(input))) {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      yield bytes.subarray(start, start + PIECE_BYTES);
    }
  }
}

function chunksOf(input: BytesInput): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  if (typeof input === "string") return [input];
  if (input instanceof Uint8Array) return [input];
  const stream = webStreamOf(input);
  if (stream === null) return [];
  return stream === undefined ? (input as AsyncIterable<Uint8Array | string>) : readAll(stream);
}

/** Whether an object is a web stream, or holds one as blobs and responses do: by what JSON cannot hold, functions. */
function holdsStream(input: object): boolean {
  const { getReader, stream, arrayBuffer } = input as Readonly<Record<string, unknown>>;
  return [getReader, stream, arrayBuffer].some((member) => typeof member === "function");
}

/** The web stream that an object is or holds; null for a response without a body. */
function webStreamOf(input: object): WebStream | null | undefined {
  if (Symbol.iterator in input) return undefined;
  if ("getReader" in input) return input as WebStream;
  if ("stream" in input && typeof input.stream === "function") return input.stream() as WebStream;
  return "arrayBuffer" in input && "body" in input ? (input.body as WebStream | null) : undefined;
}

/** A web stream's chunks. Not every runtime lets one loop over the stream itself. */
async function* readAll(stream: WebStream): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      yield value as Uint8Array | string;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}

/** Bytes, texts or both, as bytes; a character may be cut in two between texts. */
async function* asBytes(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
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
