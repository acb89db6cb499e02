import type { StructureParams } from "../../messages/structure.js";

/** Why a workbook cannot be read, with what helps to mend it; caught where the reading began. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
  readonly details: Partial<StructureParams["DAT-001"]> & Pick<StructureParams["DAT-001"], "reason">;

  constructor(details: UnreadableWorkbook["details"]) {
    super(details.reason);
    this.details = details;
  }
}

/** A part of the workbook that is damaged, by its name. */
export function brokenPart(part: string, row = 0): UnreadableWorkbook {
  return new UnreadableWorkbook({ reason: "broken-part", looked: [part], row });
}
