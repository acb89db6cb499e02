import { cite } from "../norms/citation.js";
import { guideline } from "../taxonomy/index.js";
import { narrow } from "../taxonomy/lookup.js";
import { type CodeOf, defineScheme } from "../taxonomy/scheme.js";

/**
 * The seventeen norms of quality that an assessment answers (RDE-290-2022 VII.6.a to q). The paragraph on
 * plain language that follows literal g bears no letter of its own; it is answered with that literal.
 */
export const qualityNorm = narrow(guideline, [
  "L6.a",
  "L6.b",
  "L6.c",
  "L6.d",
  "L6.e",
  "L6.f",
  "L6.g",
  "L6.h",
  "L6.i",
  "L6.j",
  "L6.k",
  "L6.l",
  "L6.m",
  "L6.n",
  "L6.o",
  "L6.p",
  "L6.q",
]);

/** A code of `qualityNorm`. */
export type QualityNorm = CodeOf<typeof qualityNorm>;

/** How far a norm of quality is kept; the form's own list, which the norm does not give. */
export const qualityAnswer = defineScheme({
  id: "quality-answer",
  title: { es: "Cumplimiento de la norma de calidad", en: "How far a norm of quality is kept" },
  concepts: [
    {
      code: "met",
      label: { es: "Cumple", en: "Met" },
      synonyms: ["Sí", "Se cumple", "Cumplido"],
      citations: cite("RDE-290-2022", "VII.6"),
    },
    {
      code: "partly",
      label: { es: "Cumple en parte", en: "Partly met" },
      synonyms: ["Parcial", "Parcialmente", "En parte"],
      citations: cite("RDE-290-2022", "VII.6"),
    },
    {
      code: "not-met",
      label: { es: "No cumple", en: "Not met" },
      synonyms: ["No", "No se cumple", "Incumplido"],
      citations: cite("RDE-290-2022", "VII.6"),
    },
    {
      code: "not-applicable",
      label: { es: "No aplica", en: "Not applicable" },
      synonyms: ["N/A", "NA", "No corresponde"],
      citations: cite("RDE-290-2022", "VII.6"),
    },
  ],
});
