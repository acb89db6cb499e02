import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy } from "../outcome.js";
import { assessmentRules } from "./rules-over-assessments.js";

/** The norms whose literal obliges whatever the case. */
const UNCONDITIONAL = [
  "L6.a",
  "L6.e",
  "L6.h",
  "L6.i",
  "L6.j",
  "L6.k",
  "L6.l",
  "L6.o",
  "L6.p",
  "L6.q",
] as const;

/** Those that command by a plain indicative or infinitive, without "deber" or the like: doubt remains, so that they only warn. */
export const plainVerbNorms: ReadonlySet<string> = new Set(["L6.a", "L6.k", "L6.l", "L6.p", "L6.q"]);

const unknown = undeterminedBy("answers");

/** A norm that obliges without condition is said not to apply (RDE-290-2022 VII.6.a, e, h to l, o to q). */
export const qua003 = assessmentRules.record({
  code: "QUA-003",
  severity: "error",
  basis: "obligation",
  wording:
    "Se diseñan y aplican; deben brindar; debe estar plenamente identificado; deben desarrollarse; están sujetas; Actualizar o mejorar; Se brinda; Se debe tomar decisiones; Identificar; Estimular",
  summary: {
    es: "Una norma de calidad que obliga sin condición figura como no aplicable.",
    en: "A norm of quality that obliges without condition is recorded as not applicable.",
  },
  remedy: {
    es: "Evalúe la norma: se cumple, se cumple en parte o no se cumple.",
    en: "Assess the norm: it is met, partly met or not met.",
  },
  fields: ["answers"],
  citations: cite(
    "RDE-290-2022",
    "VII.6.a",
    "VII.6.e",
    "VII.6.h",
    "VII.6.i",
    "VII.6.j",
    "VII.6.k",
    "VII.6.l",
    "VII.6.o",
    "VII.6.p",
    "VII.6.q",
  ),
  interpretation: {
    es: "Los indicativos e infinitivos del título VII mandan por sí mismos, pero a, k, l, p y q dejan duda de si alcanzan a todo caso: de ellos solo se advierte. Quedan fuera los literales con condición o con mejor esfuerzo: b, c, d, f, g, m y n.",
    en: "The indicatives and infinitives of title VII command by themselves, though a, k, l, p and q leave a doubt whether they reach every case: of these this only warns. Left out are the literals with a condition or a best effort: b, c, d, f, g, m and n.",
  },
  check: (assessment) => {
    const { answers } = assessment;
    if (answers === undefined) return unknown(assessment);
    const at = (norm: string) => `answers[${norm}].value`;
    return concluded(
      UNCONDITIONAL.filter((norm) => answers[norm]?.value === "not-applicable").map((norm) => ({
        params: { norm },
        at: [at(norm)],
        ...(plainVerbNorms.has(norm) ? { severity: "warning" as const } : {}),
      })),
      UNCONDITIONAL.filter((norm) => answers[norm]?.value === undefined).map(at),
    );
  },
});
