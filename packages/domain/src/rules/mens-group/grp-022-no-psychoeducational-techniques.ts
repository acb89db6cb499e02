import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("techniques");

/** The techniques hold none that is psychoeducational (DG-018-2016 VI.6.4.7). */
export const grp022 = groupRules.record({
  code: "GRP-022",
  severity: "error",
  basis: "obligation",
  wording: "Se debe priorizar el uso de técnicas psicoeducativas de trabajo",
  summary: {
    es: "Las técnicas psicoeducativas no están entre las del grupo.",
    en: "Psychoeducational techniques are not among the group's.",
  },
  remedy: {
    es: "Trabaje ante todo con técnicas psicoeducativas, de aprendizaje reflexivo desde el autoconocimiento.",
    en: "Work above all with psychoeducational techniques: reflective learning that starts from self-knowledge.",
  },
  fields: ["techniques"],
  citations: cite("DG-018-2016", "VI.6.4.7"),
  check: (group) => {
    const { techniques } = group;
    if (techniques === undefined) return unknown(group);
    return techniques.includes("psychoeducational")
      ? satisfied
      : violated({ params: {}, at: ["techniques"] });
  },
});
