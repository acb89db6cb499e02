import { cite } from "../../norms/citation.js";
import { type GuidelineLevel, levelOfChange } from "../../taxonomy/ecological-level.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const LEVELS: readonly GuidelineLevel[] = Object.values(levelOfChange);
/** Fewer are not several: of that INT-006 speaks. */
const FEWEST = 2;

const unknown = undeterminedBy("ecologicalLevels");

/** The plan does not reach each of the levels of change (RDE-290-2022 VII.2.b, VII.2.d, VI.6.4.1). */
export const int037 = interventionRules.record({
  code: "INT-037",
  severity: "info",
  basis: "description",
  wording: "contribuyan a cambios a nivel individual, interpersonal, institucional y estructural",
  summary: {
    es: "El plan no busca cambios en alguno de los cuatro niveles: individual, interpersonal, institucional y estructural.",
    en: "The plan seeks no change at one of the four levels: individual, interpersonal, institutional and structural.",
  },
  remedy: {
    es: "Considere trabajar también en ese nivel, o articular con una intervención que lo haga.",
    en: "Consider working at that level too, or articulating with an intervention that does.",
  },
  fields: ["ecologicalLevels"],
  citations: cite("RDE-290-2022", "VII.2.b", "VII.2.d", "VI.6.4.1"),
  interpretation: {
    es: "Los cuatro niveles se piden al conjunto de las intervenciones; a cada una solo se le sugiere lo que no alcanza.",
    en: "The four levels are asked of the interventions together; to each it is only suggested what it does not reach.",
  },
  check: (plan) => {
    const { ecologicalLevels } = plan;
    if (ecologicalLevels === undefined) return unknown(plan);
    const levels = LEVELS.filter((level) => !ecologicalLevels.includes(level));
    return levels.length === 0 || ecologicalLevels.length < FEWEST
      ? satisfied
      : violated({ params: { levels }, at: ["ecologicalLevels"] });
  },
});
