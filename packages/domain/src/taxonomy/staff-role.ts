import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The posts of the CEM's prevention staff (RDE-290-2022 VI.6.1.m note 16). */
export const staffRole = defineScheme({
  id: "staff-role",
  title: { es: "Cargo del personal de prevención", en: "Prevention staff role" },
  headwords: ["cargo", "puesto", "rol"],
  concepts: [
    {
      code: "promoter",
      label: { es: "Promotor/a", en: "Promoter" },
      synonyms: ["Promotoras/es"],
      citations: cite("RDE-290-2022", "VI.6.1.m note 16"),
    },
    {
      code: "social-specialist",
      label: { es: "Especialista social", en: "Social specialist" },
      synonyms: ["Especialistas sociales"],
      citations: cite("RDE-290-2022", "VI.6.1.m note 16"),
    },
    {
      code: "communication-specialist",
      label: { es: "Especialista en comunicación", en: "Communication specialist" },
      synonyms: ["Especialistas en comunicación", "Especialista en comunicaciones", "Comunicador/a"],
      citations: cite("RDE-290-2022", "VI.6.1.m note 16"),
    },
    {
      code: "community-psychologist",
      label: { es: "Psicólogo/a comunitario/a", en: "Community psychologist" },
      synonyms: ["Psicólogas/os comunitarias/os"],
      citations: cite("RDE-290-2022", "VI.6.1.m note 16"),
    },
    {
      code: "other",
      label: { es: "Otro/a", en: "Other" },
      synonyms: ["Otras/os", "Otro cargo"],
      citations: cite("RDE-290-2022", "VI.6.1.m note 16"),
    },
  ],
});

/** A code of `staffRole`. */
export type StaffRole = CodeOf<typeof staffRole>;

export const staffRoleDefinitions: Definitions<StaffRole> = {
  promoter: {
    es: "Persona a cargo de la promoción y la prevención en un CEM.",
    en: "The person in charge of promotion and prevention in a CEM.",
  },
  "social-specialist": {
    es: "Profesional que conduce el trabajo social y comunitario de una intervención preventiva.",
    en: "The professional who leads the social and community work of a preventive intervention.",
  },
  "communication-specialist": {
    es: "Profesional que conduce la comunicación y las campañas preventivas.",
    en: "The professional who leads communication and preventive campaigns.",
  },
  "community-psychologist": {
    es: "Profesional de la psicología que trabaja la prevención con grupos y comunidades.",
    en: "The psychology professional who works on prevention with groups and communities.",
  },
  other: {
    es: "Otro personal de prevención de un CEM que depende de la Unidad de Prevención.",
    en: "Other prevention staff of a CEM who answer to the Prevention Unit.",
  },
};
