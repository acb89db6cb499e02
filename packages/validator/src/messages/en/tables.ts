import type { MessagesByParams } from "../message.js";
import type { FileCode, StructureParams } from "../structure.js";

/** Messages in English on rows and headers: what only a file has. Who reads no files does not carry them. */
export const tableMessages: Omit<Pick<MessagesByParams<StructureParams>, FileCode>, "DAT-001"> = {
  "DAT-002": ({ column }) => `The required column "${column}" is missing.`,
  "DAT-005": ({ cells, columns }, say) =>
    `The row has ${say.count(cells, "cell", "cells")} and the header ${say.number(columns)}. See whether a delimiter is missing or one too many.`,
  "DAT-011": ({ count }, say) =>
    count === 1 ? "One blank row was skipped." : `${say.number(count)} blank rows were skipped.`,
  "DAT-013": ({ row }, say) =>
    `The header stands in row ${say.number(row)}; the rows above it were not read.`,
};
