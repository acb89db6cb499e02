import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("satisfactionInstrument");

/** The intervention has no instrument to measure satisfaction and collect needs (RDE-290-2022 VII.6.a). */
export const int014 = interventionRules.record({
  code: "INT-014",
  severity: "error",
  basis: "obligation",
  wording: "Se diseñan y aplican los instrumentos",
  summary: {
    es: "La intervención no tiene un instrumento para medir la satisfacción y recoger necesidades.",
    en: "The intervention has no instrument to measure satisfaction and collect needs.",
  },
  remedy: {
    es: "Diseñe y aplique un instrumento que mida la satisfacción y recoja necesidades y expectativas.",
    en: "Design and apply an instrument that measures satisfaction and collects needs and expectations.",
  },
  fields: ["satisfactionInstrument"],
  citations: cite("RDE-290-2022", "VII.6.a"),
  check: (plan) => {
    const { satisfactionInstrument } = plan;
    if (satisfactionInstrument === undefined) return unknown(plan);
    return satisfactionInstrument
      ? satisfied
      : violated({ params: {}, at: ["satisfactionInstrument"], expected: "Sí" });
  },
});
