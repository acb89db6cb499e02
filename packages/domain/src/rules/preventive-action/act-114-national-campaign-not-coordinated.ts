import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("coordinatedWithUP", "nationalCampaign");

/** An action of a national campaign was not coordinated with the Unidad de Prevención (RDE-290-2022 VI.6.4.2). */
export const act114 = actionRules.record({
  code: "ACT-114",
  severity: "error",
  basis: "obligation",
  wording: "son coordinadas por la Unidad de Prevención",
  summary: {
    es: "Una acción de campaña nacional no se coordinó con la Unidad de Prevención.",
    en: "An action of a national campaign was not coordinated with the Unidad de Prevención.",
  },
  remedy: {
    es: "Coordine la campaña nacional con la Unidad de Prevención.",
    en: "Coordinate the national campaign with the Unidad de Prevención.",
  },
  fields: ["coordinatedWithUP", "nationalCampaign"],
  citations: cite("RDE-290-2022", "VI.6.4.2"),
  check: (action) => {
    const { nationalCampaign, coordinatedWithUP } = action;
    if (nationalCampaign === false || coordinatedWithUP === true) return satisfied;
    if (nationalCampaign === undefined || coordinatedWithUP === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
