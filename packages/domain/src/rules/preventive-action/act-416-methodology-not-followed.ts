import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("methodologyFollowed");

/** The action did not follow its established methodology (RDE-290-2022 VII.6.f). */
export const act416 = actionRules.record({
  code: "ACT-416",
  severity: "warning",
  basis: "preference",
  wording: "Se debe procurar que las intervenciones y acciones preventivas se desarrollen",
  summary: {
    es: "La acción no siguió la programación metodológica establecida.",
    en: "The action did not follow its established methodology.",
  },
  remedy: {
    es: "Siga la metodología aprobada.",
    en: "Follow the approved methodology.",
  },
  fields: ["methodologyFollowed"],
  citations: cite("RDE-290-2022", "VII.6.f"),
  check: (action) => {
    const { methodologyFollowed } = action;
    if (methodologyFollowed === undefined) return unknown(action);
    return methodologyFollowed ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
