import { sha256 } from "@noble/hashes/sha2.js";
import { piecesOf } from "./core/input.js";
import type { FileReading, Hasher } from "./core/validation.js";
import { RememberingDecoder } from "./decode/remembering-decoder.js";
import { fileMessages } from "./messages/files.js";
import { InputReader } from "./tables/read.js";

/** A SHA-256 that needs no runtime. */
export function portableHasher(): Hasher {
  const hash = sha256.create();
  return {
    update: (chunk) => hash.update(chunk),
    hex: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

/** Reads CSV, NDJSON and JSON from text, bytes and streams of them. */
export const files: FileReading = {
  pieces: piecesOf,
  open: (run, options) => new InputReader(run, options),
  decoder: (input, index) => new RememberingDecoder(input, index),
  hasher: portableHasher,
  messages: fileMessages,
};
