import { cite } from "../../norms/citation.js";
import { concluded, satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("outcomes");

/** No outcome seeks a change of beliefs or attitudes (RDE-290-2022 VII.5.b, VII.2.i). */
export const int022 = interventionRules.record({
  code: "INT-022",
  severity: "error",
  basis: "obligation",
  wording:
    "toda intervención preventiva es una estrategia orientada al cambio sociocultural en las creencias y actitudes",
  summary: {
    es: "Ningún resultado del plan busca un cambio de creencias o de actitudes.",
    en: "No outcome of the plan seeks a change of beliefs or attitudes.",
  },
  remedy: {
    es: "Plantee al menos un resultado que mida un cambio de creencias o de actitudes.",
    en: "Set out at least one outcome that measures a change of beliefs or attitudes.",
  },
  fields: ["outcomes"],
  citations: cite("RDE-290-2022", "VII.5.b", "VII.2.i", "VI.6.4.1"),
  check: (plan) => {
    const { outcomes } = plan;
    if (outcomes === undefined) return unknown(plan);
    if (outcomes.some(({ kind }) => kind === "belief" || kind === "attitude")) return satisfied;
    const unsaid = outcomes.flatMap(({ kind }, index) =>
      kind === undefined ? [`outcomes[${index}].kind`] : [],
    );
    return unsaid.length > 0 ? concluded([], unsaid) : violated({ params: {}, at: ["outcomes"] });
  },
});
