import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The three categories of prevention (RDE-290-2022 VI.6.1.i). */
export const preventionLevel = defineScheme({
  id: "prevention-level",
  title: { es: "Nivel de prevención", en: "Prevention level" },
  headwords: ["prevención", "nivel", "nivel de prevención"],
  concepts: [
    {
      code: "primary",
      label: { es: "Primaria", en: "Primary" },
      synonyms: ["Primario", "Universal"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "secondary",
      label: { es: "Secundaria", en: "Secondary" },
      synonyms: ["Secundario", "Selectiva"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "tertiary",
      label: { es: "Terciaria", en: "Tertiary" },
      synonyms: ["Terciario", "Respuesta"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
  ],
});

/** A code of `preventionLevel`. */
export type PreventionLevel = CodeOf<typeof preventionLevel>;

export const preventionLevelDefinitions: Definitions<PreventionLevel> = {
  primary: {
    es: "Actúa sobre las causas de la violencia, con todo público y antes de que ocurra.",
    en: "Acts on the causes of violence, with any public and before it happens.",
  },
  secondary: {
    es: "Llega a tiempo a quienes corren mayor riesgo de ejercer o de sufrir violencia, para cambiar ese rumbo.",
    en: "Reaches in time those at higher risk of using or suffering violence, to change that course.",
  },
  tertiary: {
    es: "Responde a la violencia ya ocurrida: atiende a las víctimas, trabaja con los agresores y evita que se repita.",
    en: "Responds to violence that took place: cares for victims, works with aggressors and keeps it from recurring.",
  },
};
