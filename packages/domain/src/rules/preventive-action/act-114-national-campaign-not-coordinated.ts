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
    es: "Si sí se coordinó, corrija el dato; si no, coordine lo que quede de la campaña, y la próxima antes de empezar, con la Unidad de Prevención.",
    en: "If it was coordinated, mend the datum; if not, coordinate what is left of the campaign, and the next one beforehand, with the Unidad de Prevención.",
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
