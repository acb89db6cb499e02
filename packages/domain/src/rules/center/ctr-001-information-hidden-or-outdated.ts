import { cite } from "../../norms/citation.js";
import { concluded, type Violation } from "../outcome.js";
import { centerRulesOver } from "./rules-over-centers.js";

/** Preventive information in the centre is not in an accessible place, or not current (RDE-290-2022 VII.6.g). */
export const ctr001 = centerRulesOver.record({
  code: "CTR-001",
  severity: "error",
  basis: "obligation",
  wording: "debe ser colocada en lugares accesibles, siendo material que deba ser actualizado",
  summary: {
    es: "La información preventiva del centro no está en un lugar accesible o no está actualizada.",
    en: "The centre's preventive information is not in an accessible place or not up to date.",
  },
  remedy: {
    es: "Ponga la información preventiva donde todos puedan verla y actualícela según las normas vigentes.",
    en: "Put the preventive information where all can see it and bring it up to date with the norms in force.",
  },
  fields: ["displayAccessible", "displayCurrent"],
  citations: cite("RDE-290-2022", "VII.6.g"),
  check: ({ displayAccessible, displayCurrent }) => {
    const violations: Violation<{ readonly fault: "not-accessible" | "outdated" }>[] = [];
    const missing: string[] = [];
    if (displayAccessible === undefined) missing.push("displayAccessible");
    else if (!displayAccessible) {
      violations.push({ params: { fault: "not-accessible" }, at: ["displayAccessible"], expected: "Sí" });
    }
    if (displayCurrent === undefined) missing.push("displayCurrent");
    else if (!displayCurrent) {
      violations.push({ params: { fault: "outdated" }, at: ["displayCurrent"], expected: "Sí" });
    }
    return concluded(violations, missing);
  },
});
