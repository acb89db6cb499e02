import { constants, PerformanceObserver } from "node:perf_hooks";
import { expect, test } from "vitest";
import { arrived } from "./young-garbage.js";

const MINOR = constants.NODE_PERFORMANCE_GC_MINOR;
const PIECE = 64 * 1024;

/** How often the young generation is looked through while something runs. */
async function minorCollectionsOf(run: () => void): Promise<number> {
  let minor = 0;
  const count = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) {
      if (
        (entry as PerformanceEntry & { readonly detail: { readonly kind: number } }).detail.kind === MINOR
      ) {
        minor++;
      }
    }
  };
  const observer = new PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ entryTypes: ["gc"] });
  run();
  // Entries are told of a little later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  count(observer.takeRecords());
  observer.disconnect();
  return minor;
}

test("each eight megabytes of bodies the young generation is looked through, and not before", async () => {
  const pieces = (megabytes: number) => () => {
    for (let bytes = 0; bytes < megabytes * 1024 * 1024; bytes += PIECE) arrived(PIECE);
  };
  // A collection may come of its own accord meanwhile, not ten.
  expect(await minorCollectionsOf(pieces(4))).toBeLessThan(3);
  expect(await minorCollectionsOf(pieces(80))).toBeGreaterThanOrEqual(10);
  expect("gc" in globalThis).toBe(false);
});
