import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type Collect = (of: { readonly type: "minor" }) => void;

/** After so many bytes of bodies the young generation is looked through. */
const EVERY_BYTES = 8 * 1024 * 1024;

let collect: Collect | undefined;
let bytesSince = 0;

/**
 * Notes that a piece of a body arrived, and now and then has V8 give back the memory of those that were dealt with.
 *
 * Node copies each piece of 64 KiB into memory beside the heap, which V8 counts towards that of old objects: left
 * to itself it looks through the whole heap each 17 MB, forty times for a large register, and a sixth of the time goes
 * there. All that is garbage is young, and to look through that takes a few milliseconds.
 */
export function arrived(bytes: number): void {
  bytesSince += bytes;
  if (bytesSince < EVERY_BYTES) return;
  bytesSince = 0;
  collect ??= collector();
  collect({ type: "minor" });
}

/** V8's own collector, which only a context made under its flag is given; in another engine, what does nothing. */
function collector(): Collect {
  const { gc } = globalThis as { readonly gc?: Collect };
  if (gc !== undefined) return gc;
  try {
    setFlagsFromString("--expose-gc");
    try {
      return runInNewContext("gc");
    } finally {
      setFlagsFromString("--no-expose-gc");
    }
  } catch {
    return () => {};
  }
}
