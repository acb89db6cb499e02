import { readSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { CHUNK_BYTES } from "./chunk.js";
import { memoryOf, PartReader } from "./part-reader.js";
import type { PartOrder } from "./second-thread.js";

// Reads its part of the file from beginning to end and hands over what it came to: that is all it does.
parentPort?.once("message", ({ task, fd, from, to }: PartOrder) => {
  const reader = new PartReader(task, to - from);
  const buffer = new Uint8Array(CHUNK_BYTES);
  for (let position = from; position < to; ) {
    // The file is that of the thread which reads its beginning: descriptors are the process's.
    const length = readSync(fd, buffer, 0, Math.min(CHUNK_BYTES, to - position), position);
    if (length === 0) break;
    position += length;
    if (!reader.push(buffer.subarray(0, length))) break;
  }
  const part = reader.end();
  parentPort?.postMessage(part, part === undefined ? [] : memoryOf(part));
});
