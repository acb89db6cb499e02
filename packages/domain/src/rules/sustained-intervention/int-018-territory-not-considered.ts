import { cite } from "../../norms/citation.js";
import { concluded, type Violation } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

type Lack = "contextDiagnosis" | "approaches";

/** The plan has no diagnosis of territory and audience, or not the territorial approach (RDE-290-2022 VI.6.3.h, VI.6.1.i). */
export const int018 = interventionRules.record({
  code: "INT-018",
  severity: "error",
  basis: "obligation",
  wording: "Las acciones deben considerar la especificidad de cada realidad social y territorial",
  summary: {
    es: "El plan no tiene un diagnóstico de las particularidades del territorio y del público, o no declara el enfoque territorial.",
    en: "The plan has no diagnosis of the particularities of territory and audience, or does not declare the territorial approach.",
  },
  remedy: {
    es: "Haga el diagnóstico del territorio y del público, y trabaje con enfoque territorial.",
    en: "Make the diagnosis of territory and audience, and work with the territorial approach.",
  },
  fields: ["contextDiagnosis", "approaches"],
  citations: cite("RDE-290-2022", "VI.6.3.h", "VI.6.1.i"),
  check: ({ contextDiagnosis, approaches }) => {
    const violations: Violation<{ readonly lack: Lack }>[] = [];
    const missing: Lack[] = [];
    if (contextDiagnosis === undefined) missing.push("contextDiagnosis");
    else if (!contextDiagnosis) {
      violations.push({ params: { lack: "contextDiagnosis" }, at: ["contextDiagnosis"], expected: "Sí" });
    }
    if (approaches === undefined) missing.push("approaches");
    else if (!approaches.includes("territorial")) {
      violations.push({ params: { lack: "approaches" }, at: ["approaches"] });
    }
    return concluded(violations, missing);
  },
});
