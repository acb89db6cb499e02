import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The one numeral that lists the factors. */
const listed = cite("DG-018-2016", "VI.6.6");

/** What has to be known and evaluated of each man who takes part (DG-018-2016 VI.6.6). */
export const participantFactor = defineScheme({
  id: "participant-factor",
  title: { es: "Factor que se evalúa en el participante", en: "Factor evaluated in the participant" },
  headwords: ["factor"],
  concepts: [
    {
      code: "family-violence-history",
      label: { es: "Historia de violencia intrafamiliar", en: "History of family violence" },
      synonyms: ["Historial de violencia intrafamiliar", "Violencia intrafamiliar"],
      citations: listed,
    },
    {
      code: "weapons",
      label: { es: "Posesión y uso de armas", en: "Possession and use of weapons" },
      synonyms: ["Armas"],
      citations: listed,
    },
    {
      code: "substance-abuse",
      label: { es: "Abuso de sustancias tóxicas", en: "Substance abuse" },
      synonyms: ["Abuso de sustancias", "Sustancias tóxicas", "Consumo de sustancias"],
      citations: listed,
    },
    {
      code: "mental-health",
      label: { es: "Nivel de salud mental", en: "Mental health" },
      synonyms: ["Salud mental"],
      citations: listed,
    },
    {
      code: "threats",
      label: {
        es: "Amenazas contra la pareja y/o la familia",
        en: "Threats against the partner or the family",
      },
      synonyms: ["Amenazas", "Amenazas contra la pareja", "Amenazas contra la familia"],
      citations: listed,
    },
    {
      code: "homicide-attempts",
      label: { es: "Intentos homicidas", en: "Homicide attempts" },
      synonyms: ["Intento homicida", "Intento de homicidio"],
      citations: listed,
    },
    {
      code: "suicide-attempts",
      label: { es: "Intentos suicidas", en: "Suicide attempts" },
      synonyms: ["Intento suicida", "Intento de suicidio"],
      citations: listed,
    },
    {
      code: "education-and-socioeconomic-level",
      label: { es: "Nivel educativo y socioeconómico", en: "Education and socioeconomic level" },
      synonyms: ["Nivel educativo", "Nivel socioeconómico"],
      citations: listed,
    },
    {
      code: "criminal-history",
      label: { es: "Historial criminal", en: "Criminal history" },
      synonyms: ["Historia criminal", "Antecedentes penales"],
      citations: listed,
    },
    {
      code: "medical-history",
      label: { es: "Historial médico", en: "Medical history" },
      synonyms: ["Historia médica"],
      citations: listed,
    },
  ],
});

/** A code of `participantFactor`. */
export type ParticipantFactor = CodeOf<typeof participantFactor>;

export const participantFactorDefinitions: Definitions<ParticipantFactor> = {
  "family-violence-history": {
    es: "Qué violencia ha vivido o ejercido en su familia.",
    en: "What violence he has lived or used in his family.",
  },
  weapons: {
    es: "Si tiene armas a su alcance y si las ha empleado.",
    en: "Whether he has weapons at hand and has used them.",
  },
  "substance-abuse": {
    es: "Si consume en exceso alcohol, drogas u otras sustancias que dañan.",
    en: "Whether he takes alcohol, drugs or other harmful substances to excess.",
  },
  "mental-health": {
    es: "Cómo está su estado psíquico.",
    en: "What his state of mind is.",
  },
  threats: {
    es: "Si ha amenazado a su pareja o a su familia.",
    en: "Whether he has threatened his partner or his family.",
  },
  "homicide-attempts": {
    es: "Si ha tratado de matar a alguien.",
    en: "Whether he has tried to kill someone.",
  },
  "suicide-attempts": {
    es: "Si ha tratado de quitarse la vida.",
    en: "Whether he has tried to take his own life.",
  },
  "education-and-socioeconomic-level": {
    es: "Hasta dónde estudió y con qué medios vive.",
    en: "How far he studied and on what means he lives.",
  },
  "criminal-history": {
    es: "Qué delitos constan en su pasado.",
    en: "What crimes his past shows.",
  },
  "medical-history": {
    es: "Qué enfermedades y tratamientos ha tenido.",
    en: "What illnesses and treatments he has had.",
  },
};
