import { GrowableUint32 } from "./growable.js";
import { Hash64 } from "./hash.js";
import { showIdentifier } from "./show.js";

/** The ids of records, as plain data that may travel between threads. */
export interface KeptIdsState {
  /** The ids one behind the other, in UTF-8. */
  readonly bytes: Uint8Array;
  /** Where the id of each position ends in them; it begins where the one before it ends. */
  readonly ends: Uint32Array;
}

/** So many bytes of ids can be told apart by 32 bits. */
const MOST_BYTES = 0xffff_ffff;

/**
 * Hashes ids as `Hash64` does and keeps them on the way, for a run that may turn out to be a part of
 * another: whose record repeats one of another part has to be told by its id. Some 4 bytes a record
 * beside those of the id itself; no string is made before it is asked for.
 */
export class KeptIds extends Hash64 {
  #bytes: Uint8Array = new Uint8Array(4096);
  #length = 0;
  #ends = new GrowableUint32();

  override addBytes(bytes: Uint8Array, start: number, end: number): void {
    super.addBytes(bytes, start, end);
    const length = this.#length + end - start;
    if (length > this.#bytes.length) this.#widen(length);
    const kept = this.#bytes;
    let into = this.#length;
    for (let at = start; at < end; at++) kept[into++] = bytes[at] as number;
    this.#length = length;
  }

  /** Notes that what was added last is the id of the record at a position; positions only ever grow. */
  keep(position: number): void {
    const before = this.#endAt(this.#ends.length - 1);
    for (let gap = this.#ends.length; gap < position; gap++) this.#ends.push(before);
    this.#ends.push(this.#length);
  }

  /** The id of the record at a position as a report may show it; undefined where none was kept. */
  at(position: number): string | undefined {
    if (position < 0 || position >= this.#ends.length) return undefined;
    const start = this.#endAt(position - 1);
    const end = this.#endAt(position);
    return start === end ? undefined : showIdentifier(decoder.decode(this.#bytes.subarray(start, end)));
  }

  /** Takes the ids of a later part in, whose positions begin at `offset`. */
  append(later: KeptIds, offset: number): void {
    for (let position = 0; position < later.#ends.length; position++) {
      const start = later.#endAt(position - 1);
      const end = later.#endAt(position);
      if (start === end) continue;
      this.addBytes(later.#bytes, start, end);
      this.keep(position + offset);
    }
  }

  /** What it holds, to be taken over by another; the memory is not copied. */
  get state(): KeptIdsState {
    return { bytes: this.#bytes.subarray(0, this.#length), ends: this.#ends.values };
  }

  /** Takes over what another held, in place of what it holds. */
  adopt({ bytes, ends }: KeptIdsState): void {
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.#ends.adopt(ends);
  }

  #endAt(position: number): number {
    return position < 0 ? 0 : this.#ends.at(position);
  }

  #widen(length: number): void {
    if (length > MOST_BYTES) throw new RangeError("the ids of the records take more than 4 GiB");
    const wider = new Uint8Array(Math.min(MOST_BYTES, Math.max(length, this.#bytes.length * 2)));
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = wider;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
