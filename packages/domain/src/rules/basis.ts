import type { LocalizedText } from "../text.js";
import type { SeverityBasis } from "./rule.js";

/** Why a rule weighs what it weighs, in words. */
export const basisText: Readonly<Record<SeverityBasis, LocalizedText>> = {
  obligation: {
    es: "la norma lo manda",
    en: "the norm commands it",
  },
  preference: {
    es: "la norma lo prefiere, lo procura o lo condiciona",
    en: "the norm prefers it, aims at it or sets it under a condition",
  },
  "reliable-data": {
    es: "el dato se contradice, y hay deber de dar información fiable y validada",
    en: "the data contradict themselves, and there is a duty to give reliable, validated information",
  },
  "doubtful-data": {
    es: "el dato es improbable, y hay deber de dar información fiable y validada",
    en: "the data are improbable, and there is a duty to give reliable, validated information",
  },
  description: {
    es: "la norma describe, y de ahí se puede sugerir",
    en: "the norm describes, and from that something can be suggested",
  },
  "own-threshold": {
    es: "el umbral es nuestro; ninguna norma lo da",
    en: "the threshold is ours; no norm gives it",
  },
  readability: {
    es: "sin esto el archivo no se puede leer",
    en: "without it the file cannot be read",
  },
  privacy: {
    es: "un registro de acciones no debe contener datos personales",
    en: "a register of actions holds no personal data",
  },
};
