import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("facilitatorSpace");

/** The facilitators have no space to reflect on their own work (DG-018-2016 VI.6.3.5). */
export const grp014 = groupRules.record({
  code: "GRP-014",
  severity: "error",
  basis: "obligation",
  wording: "deberán fomentar espacios grupales para que los/as facilitadores/as",
  summary: {
    es: "El equipo facilitador no tiene un espacio grupal de reflexión.",
    en: "The facilitators have no group space for reflection.",
  },
  remedy: {
    es: "Abra un espacio grupal donde el equipo facilitador revise lo que le suscita el trabajo con los varones.",
    en: "Open a group space where the facilitators go over what work with the men stirs in them.",
  },
  fields: ["facilitatorSpace"],
  citations: cite("DG-018-2016", "VI.6.3.5"),
  check: (group) => {
    const { facilitatorSpace } = group;
    if (facilitatorSpace === undefined) return unknown(group);
    return facilitatorSpace ? satisfied : violated({ params: {}, at: ["facilitatorSpace"], expected: "Sí" });
  },
});
