import { cite } from "../../norms/citation.js";
import { satisfied, violated } from "../outcome.js";
import { normsOfQuality } from "./norms-of-quality.js";
import { assessmentRules } from "./rules-over-assessments.js";

/** Norms of quality are left unanswered (RDE-290-2022 VII.6). */
export const qua001 = assessmentRules.record({
  code: "QUA-001",
  severity: "error",
  basis: "obligation",
  wording: "deben estar orientadas hacia la calidad y la mejora continua",
  summary: {
    es: "La evaluación deja sin respuesta alguna de las diecisiete normas de calidad.",
    en: "The assessment leaves some of the seventeen norms of quality unanswered.",
  },
  remedy: {
    es: "Responda las diecisiete normas; la que no corresponda, como «no aplica».",
    en: "Answer all seventeen norms; one that does not apply, as “not applicable”.",
  },
  fields: ["answers"],
  citations: cite("RDE-290-2022", "VII.6"),
  interpretation: {
    es: "La regla es sobre la presencia de respuestas: también la evaluación que no trae ninguna las deja sin responder. El párrafo sin letra tras el literal g se responde con ese literal.",
    en: "The rule is about the presence of answers: an assessment that brings none leaves them unanswered too. The unlettered paragraph after literal g is answered with that literal.",
  },
  check: ({ answers }) => {
    const norms = normsOfQuality.filter((norm) => answers?.[norm]?.value === undefined);
    if (norms.length === 0) return satisfied;
    return violated({ params: { norms }, at: norms.map((norm) => `answers[${norm}].value`) });
  },
});
