import { peruvianCalendar } from "@aurora/domain/calendar";
import { decision, takeDecision } from "@aurora/domain/decisions";
import { preventiveAction, schemaOf } from "@aurora/domain/records";
import { focusApproach, labelOf, lookup } from "@aurora/domain/taxonomy";
import { normalizeUbigeo, peru } from "@aurora/domain/territory";
import type { Case } from "./case.js";

/** What embedders ask the norm's own facts and decisions. */
export const domainCases: readonly Case[] = [
  {
    name: "a decision with the calendar's holidays",
    run: () => {
      const taken = decision("report-deadline");
      if (taken === undefined) throw new Error("there is no such decision");
      const decided = takeDecision(taken, { month: "2023-03" }, { asOf: "2023-04-01" });
      if (!("conclusion" in decided)) throw new Error(JSON.stringify(decided));
      const { dueDate, workingDays } = decided.conclusion as unknown as Record<string, unknown>;
      return { told: { dueDate, workingDays }, whole: JSON.stringify(decided, null, 2) };
    },
    expected: {
      dueDate: "2023-04-11",
      workingDays: ["2023-04-03", "2023-04-04", "2023-04-05", "2023-04-10", "2023-04-11"],
    },
  },
  {
    name: "labels, districts and working days",
    run: () => {
      const approach = lookup(focusApproach, "  enfoque de GÉNERO ");
      const told = {
        approach,
        label: approach && labelOf(focusApproach, approach, "es"),
        district: peru.district(normalizeUbigeo("30101") ?? "")?.district,
        holiday: peruvianCalendar.isWorkingDay("2023-04-06"),
      };
      return { told, whole: JSON.stringify(told) };
    },
    expected: { approach: "gender", label: "Género", district: "Abancay", holiday: false },
  },
  {
    name: "a record's schema",
    run: () => {
      const { success, error } = schemaOf(preventiveAction).safeParse({ id: "A-1", total: -1, other: 1 });
      const codes = [...new Set(error?.issues.map(({ code }) => code))].sort();
      return { told: { success, codes }, whole: JSON.stringify(error?.issues) };
    },
    expected: { success: false, codes: ["invalid_type", "invalid_value", "too_small", "unrecognized_keys"] },
  },
];
