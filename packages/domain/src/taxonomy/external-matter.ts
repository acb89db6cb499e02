import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** For what a person is referred to or from an external service (RDE-290-2022 VI.6.5.5.d). */
export const externalMatter = defineScheme({
  id: "external-matter",
  title: { es: "Materia de la derivación externa", en: "Matter of the external referral" },
  headwords: ["materia", "tema"],
  concepts: [
    {
      code: "custody",
      label: { es: "Tenencia", en: "Custody" },
      synonyms: ["Custodia", "Tenencia y custodia"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d"),
    },
    {
      code: "alimony",
      label: { es: "Alimentos", en: "Alimony" },
      synonyms: ["Pensión de alimentos", "Pensión alimenticia"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d"),
    },
    {
      code: "visitation",
      label: { es: "Régimen de visitas", en: "Visitation" },
      synonyms: ["Visitas"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d"),
    },
    {
      code: "other-connected",
      label: { es: "Otra materia conexa", en: "Other connected matter" },
      synonyms: ["Otra", "Otras", "Otro", "Otros", "Otra conexa", "Otro tema conexo", "Otra materia"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d"),
    },
    {
      code: "violence",
      label: { es: "Violencia", en: "Violence" },
      synonyms: ["Prevención y atención de la violencia"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d"),
    },
  ],
});

/** A code of `externalMatter`. */
export type ExternalMatter = CodeOf<typeof externalMatter>;

export const externalMatterDefinitions: Definitions<ExternalMatter> = {
  custody: {
    es: "Con quién viven las hijas e hijos cuando sus padres se separan.",
    en: "With whom the children live when their parents part.",
  },
  alimony: {
    es: "Lo que se debe dar para el sustento de hijas, hijos u otros familiares.",
    en: "What is owed for the support of children or other relatives.",
  },
  visitation: {
    es: "Cuándo y cómo ve a sus hijas e hijos quien no vive con ellos.",
    en: "When and how a parent who lives apart sees the children.",
  },
  "other-connected": {
    es: "Otro asunto ligado a la violencia que un servicio externo puede resolver.",
    en: "Another affair tied to violence that an external service can settle.",
  },
  violence: {
    es: "La violencia misma, por la que los servicios externos envían a la persona al CEM.",
    en: "Violence itself, for which external services send the person to the CEM.",
  },
};
