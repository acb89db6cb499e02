import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The components of service quality under which guideline 6 orders its literals (RDE-290-2022 VII.6). */
export const qualityComponent = defineScheme({
  id: "quality-component",
  title: { es: "Componente de calidad", en: "Quality component" },
  headwords: ["componente"],
  concepts: [
    {
      code: "needs-and-expectations",
      label: {
        es: "Conocimiento de las necesidades y expectativas de las personas",
        en: "Knowledge of people's needs and expectations",
      },
      synonyms: ["Necesidades y expectativas"],
      citations: cite("RDE-290-2022", "VII.6.a"),
    },
    {
      code: "service-value",
      label: { es: "Identificación del valor del servicio", en: "Identification of the service's value" },
      synonyms: ["Valor del servicio"],
      citations: cite(
        "RDE-290-2022",
        "VII.6.b",
        "VII.6.c",
        "VII.6.d",
        "VII.6.e",
        "VII.6.f",
        "VII.6.g",
        "VII.6.g+",
      ),
    },
    {
      code: "service-strengthening",
      label: { es: "Fortalecimiento del servicio", en: "Strengthening of the service" },
      citations: cite("RDE-290-2022", "VII.6.h", "VII.6.i", "VII.6.j", "VII.6.k", "VII.6.l"),
    },
    {
      code: "measurement",
      label: {
        es: "Medición y análisis de la calidad del servicio",
        en: "Measurement and analysis of service quality",
      },
      synonyms: ["Medición y análisis", "Medición y análisis de la calidad"],
      citations: cite("RDE-290-2022", "VII.6.m"),
    },
    {
      code: "leadership",
      label: { es: "Liderazgo y compromiso", en: "Leadership and commitment" },
      synonyms: ["Liderazgo"],
      citations: cite("RDE-290-2022", "VII.6.n", "VII.6.o"),
    },
    {
      code: "quality-culture",
      label: { es: "Cultura de calidad", en: "Culture of quality" },
      citations: cite("RDE-290-2022", "VII.6.p", "VII.6.q"),
    },
  ],
});

/** A code of `qualityComponent`. */
export type QualityComponent = CodeOf<typeof qualityComponent>;

export const qualityComponentDefinitions: Definitions<QualityComponent> = {
  "needs-and-expectations": {
    es: "Saber qué requiere y qué espera la gente, y qué tan satisfecha queda.",
    en: "Knowing what people require and expect, and how satisfied they are.",
  },
  "service-value": {
    es: "Lo que la persona aprecia: puntualidad, acceso, seguridad, buen trato, acierto y claridad.",
    en: "What the person values: punctuality, access, safety, good treatment, correctness and clarity.",
  },
  "service-strengthening": {
    es: "Personal reconocible y asistido, servicio sin cortes y procesos que se revisan y mejoran.",
    en: "Recognizable and assisted staff, service without breaks, and processes reviewed and improved.",
  },
  measurement: {
    es: "Estándares e indicadores que recogen cómo percibe el servicio quien lo usa.",
    en: "Standards and indicators that take in how users perceive the service.",
  },
  leadership: {
    es: "Recursos asegurados y decisiones tomadas según lo que muestra la medición.",
    en: "Resources secured and decisions taken on what the measurement shows.",
  },
  "quality-culture": {
    es: "Conductas del personal que ayudan a la calidad e ideas suyas que se alientan.",
    en: "Staff conduct that helps quality, and staff ideas that are encouraged.",
  },
};
