import { UnmarkableWorkbook } from "./failures.js";
import { TagReader } from "./markup.js";

/** How much is read at a time, at the least. */
const WINDOW_BYTES = 256 * 1024;

/** The longest tag, comment or piece of CDATA: what is being read is held whole. */
const LONGEST_TAG_BYTES = 8 * 1024 * 1024;

/** Reads the tags of a part that comes in pieces, and holds no more of it than the tag that is being read. */
export class StreamedTagReader extends TagReader {
  /** Called with a place of the part below which nothing is held any more, while it still is. */
  onRelease: ((before: number) => void) | undefined;
  readonly #pieces: Iterator<Uint8Array>;

  constructor(pieces: Iterable<Uint8Array>) {
    super(new Uint8Array(WINDOW_BYTES), 0, 0);
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** @throws UnmarkableWorkbook where one tag is longer than any that is of use */
  protected override fill(keep: number): boolean {
    this.onRelease?.(keep);
    const held = this.bytes.subarray(keep - this.base, this.to);
    if (held.length > LONGEST_TAG_BYTES) throw new UnmarkableWorkbook({ reason: "too-large" });
    // Twice what is held, so that a long tag is begun anew a few times only.
    const wanted = Math.max(WINDOW_BYTES, held.length * 2);
    let room = this.bytes;
    if (room.length <= wanted) {
      room = new Uint8Array(wanted * 2);
      room.set(held);
    } else {
      room.copyWithin(0, keep - this.base, this.to);
    }
    let length = held.length;
    const before = length;
    while (length < wanted) {
      const { done, value } = this.#pieces.next();
      if (done) break;
      // What ends the bytes is no byte of the part: one more place is left for it.
      if (length + value.length >= room.length) {
        const wider = new Uint8Array((length + value.length) * 2);
        wider.set(room.subarray(0, length));
        room = wider;
      }
      room.set(value, length);
      length += value.length;
    }
    room[length] = 0;
    this.bytes = room;
    this.base = keep;
    this.to = length;
    return length > before;
  }
}
