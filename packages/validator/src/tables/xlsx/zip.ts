import type { Limits } from "../../run/options.js";
import { Crc32 } from "./crc32.js";
import { brokenPart, UnreadableWorkbook } from "./faults.js";
import { type AwaitedPiece, type Gunzip, inflated, inflatedBy, SLICE_BYTES } from "./inflate.js";

/** A file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

type ZipLimits = Pick<Limits, "maxParts" | "maxUnpackedBytes" | "maxCompressionRatio">;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Below this, a ratio says nothing: a sheet of blank cells packs well. */
const RATIO_COUNTS_FROM_BYTES = 32 * 1024 * 1024;

/**
 * An archive in memory, read by its directory, which stands at its end. Names are compared as OPC
 * does: without regard to case, and to a slash before them. Nothing is ever written by them.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #limits: ZipLimits;
  readonly #entries = new Map<string, ZipEntry>();
  #unpacked = 0;

  /** @throws UnreadableWorkbook where the directory is damaged, ambiguous or beyond a limit */
  constructor(bytes: Uint8Array, limits: ZipLimits) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    this.#readDirectory();
    this.#refuseOverlaps();
  }

  /** How many bytes were unpacked so far, of all entries. */
  get unpackedBytes(): number {
    return this.#unpacked;
  }

  get names(): readonly string[] {
    return Array.from(this.#entries.values(), ({ name }) => name);
  }

  /** The entry of a name, or undefined. */
  find(name: string): ZipEntry | undefined {
    return this.#entries.get(folded(name));
  }

  /**
   * The contents of an entry, in pieces that are valid until the next is asked for.
   *
   * @throws UnreadableWorkbook where they are damaged, encrypted or beyond a limit
   */
  *contents(entry: ZipEntry): Generator<Uint8Array> {
    const packed = this.#packedBytes(entry);
    const crc = new Crc32();
    let size = 0;
    for (const piece of entry.method === STORED ? sliced(packed) : inflated({ name: entry.name, packed })) {
      size += piece.length;
      this.#count(entry, { size, more: piece.length });
      crc.update(piece);
      yield piece;
    }
    if (size !== entry.size || crc.value !== entry.crc) throw brokenPart(entry.name);
  }

  /** The bytes of an entry as they are packed, to be taken over unopened; undefined where they are not DEFLATE's. */
  packed(entry: ZipEntry): Uint8Array | undefined {
    return entry.method === DEFLATED && !entry.encrypted ? this.#packedBytes(entry) : undefined;
  }

  /**
   * As `contents`, inflated by something that takes its time: whoever asks awaits a promise before asking for
   * the next.
   *
   * @throws UnreadableWorkbook as `contents` does
   */
  *awaitedContents(entry: ZipEntry, gunzip: Gunzip): Generator<AwaitedPiece> {
    if (entry.method !== DEFLATED) {
      yield* this.contents(entry);
      return;
    }
    const { name, crc, size: expected } = entry;
    const packed = this.#packedBytes(entry);
    let size = 0;
    for (const piece of inflatedBy(gunzip, { name, packed, crc, size: expected })) {
      if (piece instanceof Uint8Array) {
        size += piece.length;
        this.#count(entry, { size, more: piece.length });
      }
      yield piece;
    }
    if (size !== expected) throw brokenPart(name);
  }

  #packedBytes(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new UnreadableWorkbook({ reason: "protected-workbook" });
    if (entry.method !== STORED && entry.method !== DEFLATED) throw brokenPart(entry.name);
    const { offset } = entry;
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== LOCAL_HEADER) {
      throw brokenPart(entry.name);
    }
    const start =
      offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (start + entry.packedSize > this.#bytes.length) throw brokenPart(entry.name);
    return this.#bytes.subarray(start, start + entry.packedSize);
  }

  /** Counts what was unpacked, of an entry and of all. @throws UnreadableWorkbook where it is too much */
  #count(entry: ZipEntry, { size, more }: { readonly size: number; readonly more: number }): void {
    const { maxUnpackedBytes, maxCompressionRatio } = this.#limits;
    this.#unpacked += more;
    if (this.#unpacked > maxUnpackedBytes) {
      throw new UnreadableWorkbook({ reason: "workbook-unpacks-too-large", limit: maxUnpackedBytes });
    }
    if (size > RATIO_COUNTS_FROM_BYTES && size > entry.packedSize * maxCompressionRatio) {
      throw new UnreadableWorkbook({ reason: "zip-bomb", looked: [entry.name] });
    }
  }

  #readDirectory(): void {
    const view = this.#view;
    const { start, size, count } = this.#directoryPlace();
    if (count > this.#limits.maxParts) {
      throw new UnreadableWorkbook({ reason: "too-many-parts", limit: this.#limits.maxParts });
    }
    const end = start + size;
    if (end > this.#bytes.length) throw damagedArchive();
    let at = start;
    for (let index = 0; index < count; index++) {
      if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damagedArchive();
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
      if (next > end) throw damagedArchive();
      const name = nameOf(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      const sizes = this.#sizes(at, at + 46 + nameLength, extraLength);
      const entry: ZipEntry = {
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        crc: view.getUint32(at + 16, true),
        ...sizes,
      };
      const key = folded(name);
      // Of two parts under one name, each reader could take another.
      if (this.#entries.has(key)) throw damagedArchive();
      this.#entries.set(key, entry);
      at = next;
    }
  }

  /** Sizes and place of an entry, from its extra field where they need 64 bits. */
  #sizes(at: number, extra: number, extraLength: number): Pick<ZipEntry, "size" | "packedSize" | "offset"> {
    const view = this.#view;
    let size = view.getUint32(at + 24, true);
    let packedSize = view.getUint32(at + 20, true);
    let offset = view.getUint32(at + 42, true);
    const end = extra + extraLength;
    for (let field = extra; field + 4 <= end; ) {
      const id = view.getUint16(field, true);
      let value = field + 4;
      field = value + view.getUint16(field + 2, true);
      if (id !== 0x0001 || field > end) continue;
      const next = () => {
        if (value + 8 > field) throw damagedArchive();
        value += 8;
        return Number(view.getBigUint64(value - 8, true));
      };
      if (size === 0xffffffff) size = next();
      if (packedSize === 0xffffffff) packedSize = next();
      if (offset === 0xffffffff) offset = next();
    }
    return { size, packedSize, offset };
  }

  #directoryPlace(): { readonly start: number; readonly size: number; readonly count: number } {
    const view = this.#view;
    const last = this.#bytes.length - END_BYTES;
    let at = last;
    const lowest = Math.max(0, last - LONGEST_COMMENT);
    while (at >= lowest && view.getUint32(at, true) !== END_OF_DIRECTORY) at--;
    if (at < lowest) throw damagedArchive();
    const place = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    if (place.count !== 0xffff && place.size !== 0xffffffff && place.start !== 0xffffffff) return place;
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return place;
    const wide = Number(view.getBigUint64(locator + 8, true));
    if (wide + 56 > this.#bytes.length || view.getUint32(wide, true) !== END_OF_DIRECTORY_64)
      throw damagedArchive();
    return {
      count: Number(view.getBigUint64(wide + 32, true)),
      size: Number(view.getBigUint64(wide + 40, true)),
      start: Number(view.getBigUint64(wide + 48, true)),
    };
  }

  /** Entries that share bytes unpack to more than their archive could hold. */
  #refuseOverlaps(): void {
    let end = 0;
    for (const entry of [...this.#entries.values()].sort((a, b) => a.offset - b.offset)) {
      if (entry.offset < end) throw damagedArchive();
      end = entry.offset + 30 + entry.packedSize;
    }
  }
}

function* sliced(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
}

/** Names are UTF-8, or, without the flag that says so, plain ASCII in every workbook. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/");
}

function folded(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

function damagedArchive(): UnreadableWorkbook {
  return new UnreadableWorkbook({ reason: "damaged-workbook" });
}
