import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("focusZone");

/** The intervention has no focus zone (RDE-290-2022 VI.6.4.1, VI.6.1.g). */
export const int002 = interventionRules.record({
  code: "INT-002",
  severity: "error",
  basis: "obligation",
  wording: "se implementan en zonas focalizadas",
  summary: {
    es: "La intervención no tiene una zona focalizada.",
    en: "The intervention has no focus zone.",
  },
  remedy: {
    es: "Elija los distritos en que se concentra la intervención y regístrelos.",
    en: "Choose the districts on which the intervention concentrates, and register them.",
  },
  fields: ["focusZone"],
  citations: cite("RDE-290-2022", "VI.6.4.1", "VI.6.1.g"),
  check: (plan) => {
    const { focusZone } = plan;
    if (focusZone === undefined) return unknown(plan);
    return focusZone.length > 0 ? satisfied : violated({ params: {}, at: ["focusZone"] });
  },
});
