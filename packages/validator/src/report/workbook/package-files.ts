import { ZipDeflate, type ZipInputFile } from "fflate";
import type { ZipEntry } from "../../tables/xlsx/zip.js";

/** The packing's strength: 4 makes a large register 6 % smaller, and packing is most of the work. */
const DEFLATE_LEVEL = 2;

/** How much is packed at a time. */
const BLOCK_BYTES = 64 * 1024;

const DEFLATED = 8;

/** The first day that an archive can name, read back by the same clock: no file tells when it was made. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A file of an archive that is packed as it is written. It is packed in blocks of one size, so that the same
 * content makes the same bytes, whatever the pieces in which it comes. Even what was not packed is: the sizes
 * stand behind each file, and where one is not packed, some readers cannot tell where it ends.
 */
export class DeflatedFile extends ZipDeflate {
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #filled = 0;

  constructor(name: string) {
    super(name, { level: DEFLATE_LEVEL });
    this.mtime = NO_DAY;
  }

  /** Takes the next bytes in, which may be filled anew afterwards. */
  write(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; ) {
      const more = piece.subarray(at, at + BLOCK_BYTES - this.#filled);
      this.#block.set(more, this.#filled);
      this.#filled += more.length;
      at += more.length;
      if (this.#filled < BLOCK_BYTES) continue;
      this.push(this.#block, false);
      this.#filled = 0;
    }
  }

  end(): void {
    this.push(this.#block.subarray(0, this.#filled), true);
  }
}

/** A file taken over from another archive as it is packed there: nothing is unpacked that is not changed. */
export class PackedFile implements ZipInputFile {
  readonly filename: string;
  readonly size: number;
  readonly crc: number;
  readonly compression = DEFLATED;
  /** A hint at how strongly it is packed, which nobody heeds: the same as that of the files that are packed here. */
  readonly flag = 2;
  readonly mtime = NO_DAY;
  declare ondata: NonNullable<ZipInputFile["ondata"]>;
  readonly #packed: Uint8Array;

  constructor({ name, size, crc }: Pick<ZipEntry, "name" | "size" | "crc">, packed: Uint8Array) {
    this.filename = name;
    this.size = size;
    this.crc = crc;
    this.#packed = packed;
  }

  /** Hands it to the archive to which it was added. */
  hand(): void {
    this.ondata(null, this.#packed as Uint8Array<ArrayBuffer>, true);
  }
}
