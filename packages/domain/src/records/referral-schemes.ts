import { cite } from "../norms/citation.js";
import { type CodeOf, defineScheme } from "../taxonomy/scheme.js";

// Small lists that the record of a referral needs: whence and whither people are sent, and what for.

/** From where and to where a person is referred (RDE-290-2022 VI.6.5.5; DG-018-2016 VI.6.2.7, VI.6.2.8). */
export const referralEndpoint = defineScheme({
  id: "referral-endpoint",
  title: { es: "Origen o destino de la derivación", en: "Origin or destination of the referral" },
  concepts: [
    {
      code: "preventive-action",
      label: { es: "Acción preventiva", en: "Preventive action" },
      synonyms: ["Acción de prevención"],
      citations: cite("RDE-290-2022", "VI.6.5.5.a", "VII.4.c"),
    },
    {
      code: "intervention",
      label: { es: "Intervención preventiva", en: "Preventive intervention" },
      synonyms: ["Intervención", "Intervención de prevención"],
      citations: cite("RDE-290-2022", "VI.6.5.5.a", "VI.6.5.5.b", "VII.4.b"),
    },
    {
      code: "mens-group",
      label: { es: "Grupo de trabajo con varones", en: "Men's group" },
      synonyms: ["Grupo de varones", "Grupo de hombres", "Sesiones con varones"],
      citations: cite("DG-018-2016", "VI.6.2.8"),
    },
    {
      code: "chat-100",
      label: { es: "Chat 100", en: "Chat 100" },
      citations: cite("RDE-290-2022", "VI.6.5.5.c"),
    },
    {
      code: "cem",
      label: { es: "Centro Emergencia Mujer (CEM)", en: "Centro Emergencia Mujer (CEM)" },
      synonyms: ["CEM", "Centro Emergencia Mujer", "Centro de Emergencia Mujer"],
      citations: cite("RDE-290-2022", "VI.6.5.5.a", "VI.6.5.5.c", "VII.4.c"),
    },
    {
      code: "linea-100",
      label: { es: "Línea 100", en: "Línea 100" },
      citations: cite("RDE-290-2022", "VI.6.5.5.a"),
    },
    {
      code: "sau",
      label: { es: "Servicio de Atención Urgente (SAU)", en: "Urgent Care Service (SAU)" },
      synonyms: ["SAU", "Servicio de Atención Urgente"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
    {
      code: "cai",
      label: { es: "Centro de Atención Institucional (CAI)", en: "Institutional Care Centre (CAI)" },
      synonyms: ["CAI", "Centro de Atención Institucional", "Centro de Atención Integral"],
      citations: cite("DG-018-2016", "VI.6.2.8", "VI.6.11.1"),
    },
    {
      code: "external-service",
      label: { es: "Servicio externo", en: "External service" },
      synonyms: ["Servicio externo al CEM", "Externo"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d", "VII.4.e"),
    },
  ],
});

/** A code of `referralEndpoint`. */
export type ReferralEndpoint = CodeOf<typeof referralEndpoint>;

/** Why a person is referred (RDE-290-2022 VI.6.5.5, VII.4; DG-018-2016 VI.6.2.8). */
export const referralReason = defineScheme({
  id: "referral-reason",
  title: { es: "Motivo de la derivación", en: "Reason of the referral" },
  headwords: ["motivo"],
  concepts: [
    {
      code: "violence",
      label: { es: "Violencia", en: "Violence" },
      synonyms: ["Caso de violencia", "Hecho de violencia", "Afectación por violencia"],
      citations: cite("RDE-290-2022", "VI.6.5.5.a", "VI.6.5.5.c", "VII.4.c"),
    },
    {
      code: "benefit",
      label: {
        es: "Incorporación como beneficiaria o beneficiario",
        en: "Joining an intervention as beneficiary",
      },
      synonyms: ["Beneficio", "Beneficiaria", "Inserción", "Incorporación", "Inserción en una intervención"],
      citations: cite("RDE-290-2022", "VI.6.5.5.b", "VI.6.5.5.c", "VII.4.b", "VII.4.d"),
    },
    {
      code: "connected-matter",
      label: { es: "Materia conexa", en: "Connected matter" },
      synonyms: ["Tema conexo", "Caso conexo", "Conexo"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d", "VII.4.e"),
    },
    {
      code: "sentenced",
      label: { es: "Agresor sentenciado", en: "Sentenced aggressor" },
      synonyms: ["Sentenciado", "Varón sentenciado", "Con sentencia"],
      citations: cite("DG-018-2016", "VI.6.2.8", "VI.6.11.1"),
    },
  ],
});
