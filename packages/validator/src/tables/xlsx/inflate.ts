import { Inflate } from "fflate";
import { brokenPart } from "./faults.js";

/** How many packed bytes are inflated at once: what comes of them is at most about a thousand times as much. */
export const SLICE_BYTES = 16 * 1024;

/** A piece that is valid until the next is asked for, or a promise to be awaited before that. */
export type AwaitedPiece = Uint8Array | Promise<void>;

/** What is packed as DEFLATE, and what its archive says of it. */
interface Deflated {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/**
 * Inflates in pieces; checks neither their checksum nor their size.
 *
 * @throws UnreadableWorkbook where the bytes are no whole stream, or something stands behind it
 */
export function* inflated({ name, packed }: Pick<Deflated, "name" | "packed">): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let at = 0;
  do {
    const end = Math.min(at + SLICE_BYTES, packed.length);
    try {
      inflate.push(packed.subarray(at, end), end === packed.length);
    } catch {
      throw brokenPart(name);
    }
    at = end;
    for (const piece of pieces.splice(0)) if (piece.length > 0) yield piece;
  } while (at < packed.length);
  // Runtimes refuse what stands behind the stream; this library keeps it, and says nothing.
  const { p: left, s: state } = inflate as unknown as {
    readonly p: Uint8Array;
    readonly s: { readonly p?: number };
  };
  const startedBytes = (state.p ?? 0) > 0 ? 1 : 0;
  if (left.length > startedBytes) throw brokenPart(name);
}

/**
 * Unpacks a gzip file beside the thread that asks, and checks its checksum and its size: `next` rejects where
 * they are wrong. Takes a slice only once it has room for it, and no more of them after `return`.
 */
export type Gunzip = (slices: Iterable<Uint8Array>) => AsyncIterator<Uint8Array>;

/** What the runtime unpacks gzip files with: several times as fast; undefined where it has nothing such. */
export function gunzipOfRuntime(): Gunzip | undefined {
  return typeof DecompressionStream === "function" ? gunzipByStream : undefined;
}

/**
 * Inflates by what unpacks gzip files: it is given the packed bytes between the head and the tail of one.
 *
 * @throws UnreadableWorkbook where the bytes are not what their archive says
 */
export function* inflatedBy(gunzip: Gunzip, deflated: Deflated): Generator<AwaitedPiece> {
  const pieces = gunzip(gzipOf(deflated));
  let answer: IteratorResult<Uint8Array> | undefined;
  const ask = () =>
    pieces.next().then(
      (result) => {
        answer = result;
      },
      () => {
        answer = undefined;
      },
    );
  try {
    let next = ask();
    for (;;) {
      yield next;
      if (answer === undefined) throw brokenPart(deflated.name);
      if (answer.done) return;
      const piece: Uint8Array = answer.value;
      // Asked for before the last is looked at: what unpacks goes on meanwhile.
      next = ask();
      yield piece;
    }
  } finally {
    // Who leaves off early has seen enough: that something was wrong with the rest is nothing to anybody.
    pieces.return?.().catch(() => {});
  }
}

/** A gzip head without a name or a time (RFC 1952). */
const GZIP_HEAD = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/** What is packed as a gzip file, in slices. */
function* gzipOf({ packed, crc, size }: Deflated): Generator<Uint8Array> {
  yield Uint8Array.from(GZIP_HEAD);
  for (let at = 0; at < packed.length; at += SLICE_BYTES) yield packed.subarray(at, at + SLICE_BYTES);
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size % 2 ** 32, true);
  yield new Uint8Array(tail.buffer);
}

function gunzipByStream(slices: Iterable<Uint8Array>): AsyncIterator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = readable.getReader();
  const feeding = { wanted: true };
  void feed(writable.getWriter(), slices, feeding);
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    // It is fed no more, and let go. To cancel would end the whole program: Node then throws what nobody can
    // catch, where the stream had something in hand.
    return: async () => {
      feeding.wanted = false;
      return { done: true, value: undefined };
    },
  };
}

/** Writes slice by slice, each only when the one before it was taken. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  slices: Iterable<Uint8Array>,
  feeding: { readonly wanted: boolean },
): Promise<void> {
  try {
    for (const slice of slices) {
      if (!feeding.wanted) return;
      await writer.write(slice as Uint8Array<ArrayBuffer>);
    }
    if (feeding.wanted) await writer.close();
  } catch {
    // Whoever reads is told of it.
  }
}
