import type { Field } from "@aurora/domain/records/core";
import { findPersonalData } from "@aurora/domain/rules/core";
import type { TypeFault } from "./cell.js";

/** What may be wrong with one cell. */
export type CellFault =
  | { readonly rule: "DAT-006" }
  | { readonly rule: "DAT-007"; readonly text: string; readonly reason: TypeFault }
  | { readonly rule: "DAT-008"; readonly text: string; readonly unknown: readonly string[] }
  | { readonly rule: "DAT-012"; readonly text: string }
  | { readonly rule: "PRV-001" | "PRV-002" | "PRV-003"; readonly text: string };

/** What a spreadsheet would run as a formula; numbers with a sign, and a dash for "nothing", are not meant. */
export const SPREADSHEET_FORMULA = /^\s*(?:[=@]|[+-](?![\d\s.,]*(?:%\s*)?$))\s*\S/;

/** Faults of a cell's text that do not hinder its decoding: formulas, and personal data in free text. */
export function checkText(field: Field, text: string): readonly CellFault[] {
  const faults: CellFault[] = [];
  if (SPREADSHEET_FORMULA.test(text)) faults.push({ rule: "DAT-012", text });
  if (field.freeText) for (const rule of findPersonalData(text)) faults.push({ rule, text });
  return faults;
}
