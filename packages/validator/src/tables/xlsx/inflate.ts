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

/** Whether the runtime inflates by itself: several times as fast, and beside the thread that waits for it. */
export function runtimeInflates(): boolean {
  return typeof DecompressionStream === "function";
}

/**
 * Inflates by the runtime, which checks the checksum and the size too: the stream is given the head and
 * the tail of a gzip file.
 *
 * @throws UnreadableWorkbook where the bytes are not what their archive says
 */
export function* inflatedByRuntime(deflated: Deflated): Generator<AwaitedPiece> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = readable.getReader();
  const feeding = { wanted: true };
  void feed(writable.getWriter(), deflated, feeding);
  let piece: Uint8Array | undefined;
  let ended = false;
  let failed = false;
  const ask = () =>
    reader.read().then(
      ({ done, value }) => {
        piece = value as Uint8Array | undefined;
        ended = done;
      },
      () => {
        failed = true;
      },
    );
  try {
    let next = ask();
    for (;;) {
      yield next;
      if (failed) throw brokenPart(deflated.name);
      if (ended) return;
      const inflatedPiece = piece as Uint8Array;
      // Asked for before the last is looked at: the runtime goes on meanwhile.
      next = ask();
      yield inflatedPiece;
    }
  } finally {
    // Who leaves off early feeds it no more, and lets go. To cancel would end the whole program: Node then
    // throws what nobody can catch, where the stream had something in hand.
    feeding.wanted = false;
  }
}

/** A gzip head without a name or a time (RFC 1952). */
const GZIP_HEAD = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/** Writes slice by slice, each only when the one before it was taken. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  { packed, crc, size }: Deflated,
  feeding: { readonly wanted: boolean },
): Promise<void> {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size % 2 ** 32, true);
  try {
    await writer.write(Uint8Array.from(GZIP_HEAD));
    for (let at = 0; at < packed.length && feeding.wanted; at += SLICE_BYTES) {
      await writer.write(packed.subarray(at, at + SLICE_BYTES) as Uint8Array<ArrayBuffer>);
    }
    if (!feeding.wanted) return;
    await writer.write(tail);
    await writer.close();
  } catch {
    // Whoever reads is told of it.
  }
}
