import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** By what the public of an action is chosen (RDE-290-2022 VI.6.1.i). */
export const audienceSelection = defineScheme({
  id: "audience-selection",
  title: { es: "Criterio de selección del público", en: "Audience selection" },
  headwords: ["población", "personas", "criterio"],
  concepts: [
    {
      code: "general",
      label: { es: "Población en general", en: "General population" },
      synonyms: ["Población general", "Público en general", "Público general", "Sin criterio de riesgo"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "at-risk",
      label: { es: "Personas en alto riesgo", en: "People at high risk" },
      synonyms: ["Alto riesgo", "En riesgo", "Riesgo", "Personas en situación de riesgo"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "affected",
      label: { es: "Personas afectadas por violencia", en: "People affected by violence" },
      synonyms: ["Afectadas", "Afectados/as", "Víctimas", "Sobrevivientes", "Víctimas y sobrevivientes"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "aggressors",
      label: { es: "Agresores", en: "Aggressors" },
      synonyms: ["Agresor", "Personas agresoras"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
  ],
});

/** A code of `audienceSelection`. */
export type AudienceSelection = CodeOf<typeof audienceSelection>;

export const audienceSelectionDefinitions: Definitions<AudienceSelection> = {
  general: {
    es: "Se convoca a cualquiera, sin mirar su riesgo frente a la violencia.",
    en: "Anyone is invited, whatever their risk of violence.",
  },
  "at-risk": {
    es: "Se convoca a quienes, por su situación o su entorno, es más probable que ejerzan o sufran violencia.",
    en: "Those are invited who, by situation or surroundings, are likelier to use or suffer violence.",
  },
  affected: {
    es: "Se convoca a quienes ya han sufrido violencia.",
    en: "Those are invited who have already suffered violence.",
  },
  aggressors: {
    es: "Se convoca a quienes han ejercido violencia.",
    en: "Those are invited who have used violence.",
  },
};
