import type { MessagesByParams } from "../message.js";
import type { StructureParams } from "../structure.js";

export const NOT_A_RECORD = "Se espera un objeto JSON, o una lista de objetos, con un registro cada uno.";

/** What is said in Spanish where only objects are read: they are records, or they are not. */
export const unreadableRecordMessages: Pick<MessagesByParams<StructureParams>, "DAT-001"> = {
  "DAT-001": () => NOT_A_RECORD,
};
