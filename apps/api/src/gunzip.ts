import { pipeline, Readable } from "node:stream";
import { createGunzip, type ZlibOptions } from "node:zlib";
import type { Gunzip } from "@aurora/validator/xlsx";

/** How much is unpacked at a time: each piece costs a turn of the event loop. */
const PIECE_BYTES = 256 * 1024;

/** How much is unpacked ahead of who reads it. */
const AHEAD_BYTES = 1024 * 1024;

/**
 * Unpacks by Node's own zlib, on a thread of its pool: in larger pieces than its `DecompressionStream` makes,
 * and ahead of whoever reads them.
 */
export const gunzip: Gunzip = (slices) => {
  const unpacked = createGunzip({
    chunkSize: PIECE_BYTES,
    readableHighWaterMark: AHEAD_BYTES,
  } as ZlibOptions);
  // Who leaves off early ends both; what went wrong is told where the pieces are asked for.
  pipeline(Readable.from(slices), unpacked, () => {});
  return unpacked[Symbol.asyncIterator]();
};
