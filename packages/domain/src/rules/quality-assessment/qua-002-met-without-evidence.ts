import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy, type Violation } from "../outcome.js";
import { normsOfQuality } from "./norms-of-quality.js";
import { assessmentRules } from "./rules-over-assessments.js";

const unknown = undeterminedBy("answers");

/** A norm of quality is said to be met without evidence (RDE-290-2022 VII.5.f). */
export const qua002 = assessmentRules.record({
  code: "QUA-002",
  severity: "warning",
  basis: "doubtful-data",
  wording: "Organizar, gestionar y cautelar toda la documentación",
  summary: {
    es: "Una norma de calidad figura como cumplida y no se indica ninguna evidencia.",
    en: "A norm of quality is recorded as met and no evidence is given.",
  },
  remedy: {
    es: "Indique qué documento muestra que la norma se cumple.",
    en: "Say which document shows that the norm is met.",
  },
  fields: ["answers"],
  citations: cite("RDE-290-2022", "VII.5.f"),
  interpretation: {
    es: "El literal manda guardar la documentación para supervisar y evaluar; de ahí se lee que lo declarado como cumplido debe poder mostrarse. Se trata de la presencia de evidencia: vacía, falta.",
    en: "The literal has documents kept for supervision and evaluation; from that it is read that what is declared met can be shown. It is about the presence of evidence: empty, it is missing.",
  },
  check: (assessment) => {
    const { answers } = assessment;
    if (answers === undefined) return unknown(assessment);
    const violations: Violation<{ readonly norm: string }>[] = [];
    const missing: string[] = [];
    for (const norm of normsOfQuality) {
      const answer = answers[norm];
      if (answer === undefined || answer.evidence !== undefined) continue;
      if (answer.value === undefined) missing.push(`answers[${norm}].value`);
      if (answer.value === "met") {
        violations.push({ params: { norm }, at: [`answers[${norm}].evidence`] });
      }
    }
    return concluded(violations, missing);
  },
});
