import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("activismMechanism");

/** Nothing promotes public action or community activism (DG-018-2016 VI.6.4.10.d). */
export const grp018 = groupRules.record({
  code: "GRP-018",
  severity: "error",
  basis: "obligation",
  wording:
    "Se deben considerar mecanismos para promover la participación de los varones en acciones públicas",
  summary: {
    es: "El grupo no prevé un mecanismo de acción pública o activismo comunitario.",
    en: "The group foresees no mechanism for public action or community activism.",
  },
  remedy: {
    es: "Prevea cómo participarán los varones en acciones públicas y activismo comunitario contra la violencia.",
    en: "Foresee how the men will take part in public action and community activism against violence.",
  },
  fields: ["activismMechanism"],
  citations: cite("DG-018-2016", "VI.6.4.10.d"),
  check: (group) => {
    const { activismMechanism } = group;
    if (activismMechanism === undefined) return unknown(group);
    return activismMechanism
      ? satisfied
      : violated({ params: {}, at: ["activismMechanism"], expected: "Sí" });
  },
});
