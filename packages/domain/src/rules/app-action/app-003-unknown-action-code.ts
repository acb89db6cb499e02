import { cite } from "../../norms/citation.js";
import { appActionCatalogue } from "../../records/app-action.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { appRules } from "./rules-over-app-actions.js";
import { yearOf } from "./year-of.js";

const unknown = undeterminedBy("actionCode", "startDate");

/** The action code is not in the catalogue of the action's year (RDE-290-2022 VI.6.5.6.d). */
export const app003 = appRules.record({
  code: "APP-003",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El código de acción no está en el catálogo del año de la acción.",
    en: "The action code is not in the catalogue of the action's year.",
  },
  remedy: {
    es: "Use un código del catálogo del año de la acción.",
    en: "Use a code of the catalogue of the action's year.",
  },
  fields: ["actionCode", "startDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (row) => {
    const { actionCode, startDate } = row;
    if (actionCode === undefined || startDate === undefined) return unknown(row);
    const year = yearOf(startDate);
    const catalogue = appActionCatalogue(year);
    if (catalogue?.action(actionCode) !== undefined) return satisfied;
    return violated({
      params: { unknown: catalogue === undefined ? "catalogue" : "code", actionCode, year },
      at: catalogue === undefined ? ["startDate"] : ["actionCode"],
      severity: catalogue === undefined ? "info" : "error",
    });
  },
});
