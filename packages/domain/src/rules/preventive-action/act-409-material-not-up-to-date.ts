import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("upToDateMaterial");

/** The material used in the action is out of date (RDE-290-2022 VII.6.g). */
export const act409 = actionRules.record({
  code: "ACT-409",
  severity: "warning",
  basis: "preference",
  wording: "en la medida posible, se debe brindar información accesible y clara",
  summary: {
    es: "El material usado en la acción no está vigente.",
    en: "The material used in the action is out of date.",
  },
  remedy: {
    es: "Si el material está vigente, corrija el dato; si no, use en la próxima material vigente y claro.",
    en: "If the material is current, mend the datum; if not, use current and clear material the next time.",
  },
  fields: ["upToDateMaterial"],
  citations: cite("RDE-290-2022", "VII.6.g"),
  interpretation: {
    es: "El literal pide material claro en las acciones y material actualizado en los ambientes del CEM; un material desactualizado tampoco informa con claridad.",
    en: "The literal asks for clear material in actions and for current material in the centre's rooms; what is out of date does not inform clearly either.",
  },
  check: (action) => {
    const { upToDateMaterial } = action;
    if (upToDateMaterial === undefined) return unknown(action);
    return upToDateMaterial ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
