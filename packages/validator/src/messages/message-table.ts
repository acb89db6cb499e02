import type { MessageTable } from "../core/catalogue.js";

/**
 * Joins messages by code, whose parameters a catalogue no longer tells apart: that none is missing and
 * each gets its own rule's is checked where they are written.
 */
export function messageTable(parts: readonly object[]): MessageTable {
  return Object.assign({}, ...parts) as MessageTable;
}
