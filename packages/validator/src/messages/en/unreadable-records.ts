import type { MessagesByParams } from "../message.js";
import type { StructureParams } from "../structure.js";

export const NOT_A_RECORD = "A JSON object is expected, or a list of objects, with one record each.";

/** What is said in English where only objects are read: they are records, or they are not. */
export const unreadableRecordMessages: Pick<MessagesByParams<StructureParams>, "DAT-001"> = {
  "DAT-001": () => NOT_A_RECORD,
};
