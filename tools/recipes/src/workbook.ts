import { type Report, validate } from "@aurora/validator";
import { annotatedWorkbook } from "@aurora/validator/workbook";
import { xlsx } from "@aurora/validator/xlsx";

/** Validates a workbook, and gives it back with each fault marked: colours, notes, sheets of findings. */
export async function markWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly report: Report; readonly marked: Uint8Array }> {
  // Only where `formats` names it are workbooks read: who does not need them does not carry what reads them.
  const options = { file, formats: [xlsx], maxFindings: 100_000 };
  const report = await validate("preventive-action", bytes, options);
  return { report, marked: await annotatedWorkbook({ workbook: bytes, report, file }) };
}
