import type { StructureParams, UnreadableReason } from "../../messages/structure.js";
import { showPart } from "../../run/show.js";

/** The reasons that name the part of a workbook which is at fault. */
const OF_A_PART: ReadonlySet<UnreadableReason> = new Set([
  "missing-part",
  "broken-part",
  "document-type",
  "zip-bomb",
]);

/**
 * Why a workbook cannot be read, with what helps to mend it; caught where the reading began. Names of parts are told
 * as far as they are those that spreadsheets give.
 */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
  readonly details: Partial<StructureParams["DAT-001"]> & Pick<StructureParams["DAT-001"], "reason">;

  constructor(details: UnreadableWorkbook["details"]) {
    super(details.reason);
    const { reason, looked } = details;
    this.details =
      looked !== undefined && OF_A_PART.has(reason) ? { ...details, looked: looked.map(showPart) } : details;
  }
}

/** A part of the workbook that is damaged, by its name. */
export function brokenPart(part: string, row = 0): UnreadableWorkbook {
  return new UnreadableWorkbook({ reason: "broken-part", looked: [part], row });
}
