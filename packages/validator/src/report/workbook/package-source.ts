import { joined } from "../../tables/bytes.js";
import { UnreadableWorkbook } from "../../tables/xlsx/faults.js";
import type { ZipArchive, ZipEntry } from "../../tables/xlsx/zip.js";
import { UnmarkableWorkbook } from "./failures.js";

/** The largest part that is held whole. */
const MOST_HELD_BYTES = 256 * 1024 * 1024;

/** What is packed; of a part that is longer than asked for, at least as much as that. */
export function unpacked(archive: ZipArchive, entry: ZipEntry, upTo: number): Uint8Array {
  if (Math.min(entry.size, upTo) > MOST_HELD_BYTES) throw new UnmarkableWorkbook({ reason: "too-large" });
  const held: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces(archive, entry)) {
    length += piece.length;
    held.push(piece.slice());
    if (length >= upTo) break;
  }
  return joined(held, length);
}

/** What is packed, in pieces that are valid until the next is asked for. */
export function* pieces(archive: ZipArchive, entry: ZipEntry): Generator<Uint8Array> {
  const contents = archive.contents(entry);
  let length = 0;
  for (;;) {
    const { done, value } = asUnmarkable(() => contents.next());
    if (done) return;
    length += value.length;
    // A size that is not the true one would get past the limit.
    if (length > entry.size) throw new UnmarkableWorkbook({ reason: "no-workbook" });
    yield value;
  }
}

/** What the archive's reader refuses, as this folder words it. */
export function asUnmarkable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { reason } = error.details;
    if (reason === "protected-workbook") throw new UnmarkableWorkbook({ reason: "protected-or-old" });
    const isTooLarge = reason === "zip-bomb" || reason === "too-many-parts";
    throw new UnmarkableWorkbook({ reason: isTooLarge ? "too-large" : "no-workbook" });
  }
}
