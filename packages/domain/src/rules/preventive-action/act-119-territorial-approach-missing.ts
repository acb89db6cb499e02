import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("approaches");

/** The territorial approach is not among those declared (RDE-290-2022 VI.6.3.h). */
export const act119 = actionRules.record({
  code: "ACT-119",
  severity: "warning",
  basis: "obligation",
  wording: "Las acciones deben considerar la especificidad de cada realidad social y territorial",
  summary: {
    es: "El enfoque territorial no está entre los enfoques declarados.",
    en: "The territorial approach is not among the approaches declared.",
  },
  remedy: {
    es: "Adapte el trabajo a la realidad social y territorial del lugar, y declare el enfoque.",
    en: "Fit the work to the social and territorial reality of the place, and declare the approach.",
  },
  fields: ["approaches"],
  citations: cite("RDE-290-2022", "VI.6.3.h"),
  interpretation: {
    es: "El deber es considerar el territorio, no declarar el enfoque: que falte en la lista solo lo hace pensar, y por eso se advierte.",
    en: "The duty is to consider the territory, not to declare the approach: its lack in the list only suggests a breach, so that this warns.",
  },
  check: (action) => {
    const { approaches } = action;
    if (approaches === undefined) return unknown(action);
    return approaches.includes("territorial") ? satisfied : violated({ params: {}, at: ["approaches"] });
  },
});
