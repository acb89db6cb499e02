import { cite } from "../../norms/citation.js";
import { concluded, type Violation } from "../outcome.js";
import { teamRules } from "./rules-over-teams.js";

/** What is missing, and of which member, counted from 1. */
type Params =
  | { readonly lacks: "training"; readonly member: number }
  | { readonly lacks: "management-documents" };

/** A member has not been trained, or the body's management documents do not hold the duty (DG-018-2016 VI.6.3.1). */
export const tea002 = teamRules.record({
  code: "TEA-002",
  severity: "error",
  basis: "obligation",
  wording: "deberán incorporar en sus documentos de gestión lo señalado en este punto",
  summary: {
    es: "Un integrante del equipo no recibió la capacitación, o los documentos de gestión no recogen ese deber.",
    en: "A member of the team has not been trained, or the management documents do not hold that duty.",
  },
  remedy: {
    es: "Capacite a cada integrante y recoja en los documentos de gestión lo que la directiva exige del equipo.",
    en: "Train each member and take into the management documents what the directive asks of the team.",
  },
  fields: ["members", "inManagementDocuments"],
  citations: cite("DG-018-2016", "VI.6.1.1", "VI.6.3.1"),
  check: ({ members, inManagementDocuments }) => {
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    if (members === undefined) missing.push("members");
    for (const [index, { trained }] of (members ?? []).entries()) {
      const at = `members[${index}].trained`;
      if (trained === undefined) missing.push(at);
      else if (!trained) {
        violations.push({ params: { lacks: "training", member: index + 1 }, at: [at], expected: "Sí" });
      }
    }
    if (inManagementDocuments === undefined) missing.push("inManagementDocuments");
    else if (!inManagementDocuments) {
      violations.push({
        params: { lacks: "management-documents" },
        at: ["inManagementDocuments"],
        expected: "Sí",
      });
    }
    return concluded(violations, missing);
  },
});
