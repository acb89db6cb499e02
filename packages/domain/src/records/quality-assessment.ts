import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, date, groupsByCode, identifier, text } from "./field.js";
import { qualityAnswer, qualityNorm } from "./quality-assessment-schemes.js";

/** An assessment of something preventive by the norms of quality (RDE-290-2022 VII.6). */
export const qualityAssessment = defineEntity({
  name: "quality-assessment",
  label: { es: "Evaluación de la calidad", en: "Quality assessment" },
  idField: "id",
  dateFields: ["date"],
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_evaluacion",
      required: true,
      maxLength: 64,
      label: { es: "Código de la evaluación", en: "Assessment id" },
    }),
    date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
    subject: text({
      header: "evaluado",
      maxLength: 300,
      label: { es: "Qué se evalúa", en: "What is assessed" },
    }),
    answers: groupsByCode(
      qualityNorm,
      {
        value: code(qualityAnswer, {
          header: "cumplimiento",
          label: { es: "Cumplimiento", en: "How far it is kept" },
        }),
        evidence: text({
          header: "evidencia",
          maxLength: 2000,
          label: { es: "Evidencia", en: "Evidence" },
        }),
      },
      { header: "respuestas", label: { es: "Respuestas", en: "Answers" } },
    ),
  },
});

/** A complete, well-formed assessment, as JSON holds it. */
export type QualityAssessment = RecordOf<typeof qualityAssessment>;

/** What is known of an assessment: any field may be unknown. */
export type QualityAssessmentFacts = FactsOf<typeof qualityAssessment>;
