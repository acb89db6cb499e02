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
    es: "Si se siguió, corrija el dato; si no, siga en la próxima la metodología aprobada.",
    en: "If it was followed, mend the datum; if not, follow the approved methodology the next time.",
  },
  fields: ["methodologyFollowed"],
  citations: cite("RDE-290-2022", "VII.6.f"),
  check: (action) => {
    const { methodologyFollowed } = action;
    if (methodologyFollowed === undefined) return unknown(action);
    return methodologyFollowed ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
