import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/**
 * The grounds on which a man is left out of sessions or activities (DG-018-2016 VI.6.7.1–6.7.3). The
 * psychiatric ground and that of addiction stand in two numerals and cite both.
 */
export const exclusionGround = defineScheme({
  id: "exclusion-ground",
  title: { es: "Criterio de exclusión", en: "Exclusion ground" },
  headwords: ["criterio", "criterio de exclusión", "causal", "motivo"],
  concepts: [
    {
      code: "violence-against-group-or-staff",
      label: {
        es: "Violencia contra facilitadores, participantes u otras personas relacionadas con el servicio",
        en: "Violence against facilitators, participants or others related to the service",
      },
      synonyms: [
        "Violencia contra el grupo o el personal",
        "Violencia contra facilitador/a o participante",
        "Violencia",
      ],
      citations: cite("DG-018-2016", "VI.6.7.1"),
    },
    {
      code: "non-cooperation",
      label: {
        es: "No participa de forma cooperativa en las sesiones",
        en: "Does not cooperate in the sessions",
      },
      synonyms: ["Falta de cooperación", "No coopera", "No cooperación"],
      citations: cite("DG-018-2016", "VI.6.7.1"),
    },
    {
      code: "psychiatric-condition",
      label: { es: "Problema psiquiátrico", en: "Psychiatric condition" },
      synonyms: ["Problemas psiquiátricos", "Problema psiquiátrico evidente"],
      citations: cite("DG-018-2016", "VI.6.7.1", "VI.6.7.3"),
    },
    {
      code: "substance-abuse",
      label: { es: "Abuso de drogas o alcoholismo", en: "Drug abuse or alcoholism" },
      synonyms: ["Abuso de drogas", "Alcoholismo", "Adicciones", "Adicción"],
      citations: cite("DG-018-2016", "VI.6.7.1", "VI.6.7.3"),
    },
    {
      code: "under-the-influence",
      label: {
        es: "Bajo los efectos del alcohol o de alguna droga",
        en: "Under the influence of alcohol or a drug",
      },
      synonyms: ["Bajo efectos del alcohol o drogas", "Bajo efectos de sustancias"],
      citations: cite("DG-018-2016", "VI.6.7.2"),
    },
    {
      code: "armed",
      label: { es: "Porta algún tipo de arma", en: "Carries a weapon" },
      synonyms: ["Porte de arma", "Armado", "Arma"],
      citations: cite("DG-018-2016", "VI.6.7.2"),
    },
    {
      code: "homicide-attempt",
      label: {
        es: "Intentos homicidas contra su familia u otras personas",
        en: "Homicide attempts on his family or others",
      },
      synonyms: ["Intentos homicidas", "Intento homicida", "Intento de homicidio"],
      citations: cite("DG-018-2016", "VI.6.7.3"),
    },
    {
      code: "criminal-history",
      label: { es: "Historia criminal", en: "Criminal history" },
      synonyms: ["Historial criminal", "Antecedentes penales"],
      citations: cite("DG-018-2016", "VI.6.7.3"),
    },
  ],
});

/** A code of `exclusionGround`. */
export type ExclusionGround = CodeOf<typeof exclusionGround>;

export const exclusionGroundDefinitions: Definitions<ExclusionGround> = {
  "violence-against-group-or-staff": {
    es: "Agredió a quien facilita, a un compañero del grupo o a alguien ligado al servicio que recibe.",
    en: "He attacked a facilitator, a fellow of the group or someone tied to the service he receives.",
  },
  "non-cooperation": {
    es: "Asiste, pero no colabora con el trabajo del grupo.",
    en: "He attends but does not work along with the group.",
  },
  "psychiatric-condition": {
    es: "Tiene un problema psiquiátrico; el primer numeral lo exige evidente y que le impida seguir las sesiones, el tercero no.",
    en: "He has a psychiatric problem; the first numeral asks that it be evident and keep him from following the sessions, the third does not.",
  },
  "substance-abuse": {
    es: "Depende del alcohol o de las drogas, o abusa de ellos.",
    en: "He depends on alcohol or drugs, or abuses them.",
  },
  "under-the-influence": {
    es: "Llega a la sesión o actividad habiendo bebido o consumido drogas; alcanza a esa asistencia.",
    en: "He comes to the session or activity having drunk or taken drugs; it reaches that attendance.",
  },
  armed: {
    es: "Llega a la sesión o actividad con un arma, de la clase que sea; alcanza a esa asistencia.",
    en: "He comes to the session or activity with a weapon of whatever kind; it reaches that attendance.",
  },
  "homicide-attempt": {
    es: "Ha tratado de matar a alguien de su familia o a otra persona.",
    en: "He has tried to kill someone of his family or another person.",
  },
  "criminal-history": {
    es: "Tiene un pasado de delitos.",
    en: "He has a past of crimes.",
  },
};
