import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("certificatesIssued", "kind", "class");

/** A training of a sustained intervention issued no certificates (RDE-290-2022 VI.6.5.1.c note 41). */
export const act116 = actionRules.record({
  code: "ACT-116",
  severity: "warning",
  basis: "preference",
  wording: "debe reconocerse mediante certificados o constancias, de ser el caso",
  summary: {
    es: "Una capacitación de intervención sostenida no entregó certificados ni constancias.",
    en: "A training of a sustained intervention issued no certificates.",
  },
  remedy: {
    es: "Entregue los certificados o constancias a quienes participaron, aunque la capacitación haya terminado, y regístrelo; si se entregaron, corrija el dato.",
    en: "Give the certificates to those who took part, even though the training is over, and register it; if they were given, mend the datum.",
  },
  fields: ["certificatesIssued", "kind", "class"],
  citations: cite("RDE-290-2022", "VI.6.5.1.c note 41"),
  interpretation: {
    es: "La nota acompaña al literal sobre quienes aplican la ley; se lee para toda capacitación sostenida porque así termina: «cuando se participa en capacitaciones sostenidas».",
    en: "The note stands by the literal on those who apply the law; it is read for every sustained training because so it ends: “cuando se participa en capacitaciones sostenidas”.",
  },
  check: (action) => {
    const { certificatesIssued, kind } = action;
    if (certificatesIssued === true) return satisfied;
    if (kind !== undefined && kind !== "training") return satisfied;
    if (action.class !== undefined && action.class !== "sustained") return satisfied;
    if (certificatesIssued === undefined || kind === undefined || action.class === undefined) {
      return unknown(action);
    }
    return violated({ params: {}, at: ["certificatesIssued"], expected: "Sí" });
  },
});
