import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The kinds of preventive action (RDE-290-2022 VI.6.4.2, VI.6.5.1), an open list: `other` is its "entre otras". */
export const actionKind = defineScheme({
  id: "action-kind",
  title: { es: "Tipo de acción", en: "Kind of action" },
  headwords: ["acción", "acciones", "tipo"],
  concepts: [
    {
      code: "information",
      label: { es: "Información", en: "Information" },
      synonyms: ["Informativa", "Informativas"],
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
    {
      code: "awareness",
      label: { es: "Sensibilización", en: "Awareness-raising" },
      synonyms: ["Concientización"],
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
    {
      code: "training",
      label: { es: "Capacitación", en: "Training" },
      synonyms: ["Fortalecimiento de capacidades", "Formación"],
      citations: cite("RDE-290-2022", "VI.6.5.1.c"),
    },
    {
      code: "articulation",
      label: { es: "Articulación", en: "Coordination with actors" },
      synonyms: ["Articulación interinstitucional"],
      citations: cite("RDE-290-2022", "VI.6.4.2", "VI.6.5.1.a"),
    },
    {
      code: "technical-assistance",
      label: { es: "Asistencia técnica", en: "Technical assistance" },
      citations: cite("RDE-290-2022", "VI.6.1.b", "VI.6.5.1.b"),
    },
    {
      code: "dissemination",
      label: { es: "Difusión", en: "Dissemination" },
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
    {
      code: "mobilization",
      label: { es: "Movilización masiva", en: "Mass mobilization" },
      synonyms: ["Movilización"],
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
    {
      code: "education",
      label: { es: "Educativa", en: "Educational" },
      synonyms: ["Educativas", "Educación"],
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
    {
      code: "entertainment",
      label: { es: "Entretenimiento", en: "Entertainment" },
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
    {
      code: "advocacy",
      label: { es: "Incidencia", en: "Advocacy" },
      synonyms: ["Incidencia política", "Abogacía"],
      citations: cite("RDE-290-2022", "VI.6.5.1.a"),
    },
    {
      code: "other",
      label: { es: "Otra", en: "Other" },
      synonyms: ["Otras", "Otro", "Otra acción"],
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
  ],
});

/** A code of `actionKind`. */
export type ActionKind = CodeOf<typeof actionKind>;

export const actionKindDefinitions: Definitions<ActionKind> = {
  information: {
    es: "Da a conocer derechos, mensajes preventivos y servicios a quienes pueden necesitarlos.",
    en: "Makes rights, preventive messages and services known to those who may need them.",
  },
  awareness: {
    es: "Lleva a un grupo a pensar en la violencia y a dejar de tolerarla.",
    en: "Leads a group to think about violence and to stop tolerating it.",
  },
  training: {
    es: "Enseña a un público lo que debe saber y saber hacer frente a la violencia.",
    en: "Teaches a public what it has to know and be able to do about violence.",
  },
  articulation: {
    es: "Suma a instituciones, empresas y otros actores en una tarea compartida.",
    en: "Brings institutions, companies and other actors into a shared task.",
  },
  "technical-assistance": {
    es: "Acompaña o asesora a otros para que hagan mejor su propia tarea.",
    en: "Accompanies or advises others so that they do their own task better.",
  },
  dissemination: {
    es: "Reparte mensajes o materiales a un público amplio.",
    en: "Spreads messages or materials to a wide public.",
  },
  mobilization: {
    es: "Reúne a mucha gente en un espacio público por un mensaje.",
    en: "Gathers many people in a public space around a message.",
  },
  education: {
    es: "Propone actividades de aprendizaje al público de una campaña.",
    en: "Offers learning activities to the public of a campaign.",
  },
  entertainment: {
    es: "Transmite el mensaje por medio del arte, el juego o el espectáculo.",
    en: "Carries the message through art, play or show.",
  },
  advocacy: {
    es: "Busca que autoridades e instituciones decidan y gasten en favor de la prevención.",
    en: "Seeks that authorities and institutions decide and spend in favour of prevention.",
  },
  other: {
    es: "Acción que la norma admite sin nombrarla.",
    en: "An action that the norm admits without naming it.",
  },
};
