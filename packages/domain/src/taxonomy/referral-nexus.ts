import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The links along which people are referred (RDE-290-2022 VI.6.5.5.a–d; VII.4.b–e). */
export const referralNexus = defineScheme({
  id: "referral-nexus",
  title: { es: "Nexo de derivación", en: "Referral link" },
  headwords: ["nexo", "derivación"],
  concepts: [
    {
      code: "prevention-to-cem",
      label: {
        es: "Desde las intervenciones preventivas hacia el CEM y/o Línea 100",
        en: "From preventive interventions to the CEM or Línea 100",
      },
      synonyms: ["De la prevención al CEM", "Prevención al CEM", "Al CEM", "Al CEM y/o Línea 100"],
      citations: cite("RDE-290-2022", "VI.6.5.5.a", "VII.4.c"),
    },
    {
      code: "between-interventions",
      label: { es: "Entre las intervenciones preventivas", en: "Between preventive interventions" },
      synonyms: ["Entre intervenciones preventivas", "Entre intervenciones"],
      citations: cite("RDE-290-2022", "VI.6.5.5.b", "VII.4.b"),
    },
    {
      code: "cem-to-intervention",
      label: {
        es: "Desde el CEM hacia las intervenciones preventivas",
        en: "From the CEM to preventive interventions",
      },
      synonyms: [
        "Del CEM a las intervenciones preventivas",
        "Del CEM a intervenciones",
        "CEM a intervención",
      ],
      citations: cite("RDE-290-2022", "VII.4.d"),
    },
    {
      code: "chat100-to-cem",
      label: { es: "Desde el servicio Chat 100 al CEM", en: "From Chat 100 to the CEM" },
      synonyms: ["Desde el Chat 100 al CEM", "Del Chat 100 al CEM", "Chat 100 al CEM", "Chat 100"],
      citations: cite("RDE-290-2022", "VI.6.5.5.c"),
    },
    {
      code: "external",
      label: {
        es: "Referencia o derivación a servicios externos al CEM y viceversa",
        en: "To services outside the CEM and back",
      },
      synonyms: ["A servicios externos", "Servicios externos", "Servicio externo", "Externo", "Externa"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d", "VII.4.e"),
    },
  ],
});

/** A code of `referralNexus`. */
export type ReferralNexus = CodeOf<typeof referralNexus>;

export const referralNexusDefinitions: Definitions<ReferralNexus> = {
  "prevention-to-cem": {
    es: "Un caso de violencia hallado al prevenir pasa al CEM, y se da a conocer la Línea 100.",
    en: "A case of violence found in preventive work goes to the CEM, and Línea 100 is made known.",
  },
  "between-interventions": {
    es: "Una mujer o un hombre pasa de una intervención preventiva a otra que le sirve.",
    en: "A woman or a man passes from one preventive intervention to another that is of use to them.",
  },
  "cem-to-intervention": {
    es: "Una usuaria atendida en el CEM entra a una intervención preventiva o a un empleo.",
    en: "A woman cared for at the CEM enters a preventive intervention or a job.",
  },
  "chat100-to-cem": {
    es: "Quien cuenta por el chat que sufre violencia, o que quiere participar en prevención, pasa al CEM.",
    en: "Whoever tells the chat that they suffer violence, or wish to join in prevention, goes to the CEM.",
  },
  external: {
    es: "Un asunto ligado a la violencia va a otro servicio, y otros servicios envían personas al CEM.",
    en: "An affair tied to violence goes to another service, and other services send people to the CEM.",
  },
};
