import { type Citations, cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "./scheme.js";

/**
 * A violence that the guidelines and the men's directive both define.
 *
 * @__NO_SIDE_EFFECTS__
 */
function inBothNorms(guidelines: `VI.6.1.${string}`, directive: `V.5.2.${string}`): Citations {
  return citeAll(cite("RDE-290-2022", guidelines), cite("DG-018-2016", directive));
}

/**
 * Violence by whom it affects (RDE-290-2022 VI.6.1.l, p–r; DG-018-2016 V.5.2.1–5.2.3). Violence against
 * women has the three scopes in which both norms say that it takes place.
 */
export const violenceSubject = defineScheme({
  id: "violence-subject",
  title: { es: "Violencia según a quién afecta", en: "Violence by whom it affects" },
  headwords: ["violencia", "violencia contra", "violencia hacia"],
  concepts: [
    {
      code: "against-women",
      label: { es: "Violencia contra las mujeres", en: "Violence against women" },
      synonyms: ["Violencia contra la mujer", "VCM"],
      citations: inBothNorms("VI.6.1.p", "V.5.2.2"),
    },
    {
      code: "family-or-interpersonal",
      label: {
        es: "Dentro de la familia o unidad doméstica o en cualquier otra relación interpersonal",
        en: "Within the family, the household or any other interpersonal relation",
      },
      synonyms: [
        "Familia",
        "Familiar",
        "En la familia",
        "Dentro de la familia",
        "Dentro de la familia o unidad doméstica",
        "Unidad doméstica",
        "Doméstica",
        "Relación interpersonal",
        "Interpersonal",
      ],
      citations: inBothNorms("VI.6.1.p.a", "V.5.2.2.a"),
      broader: "against-women",
    },
    {
      code: "community",
      label: { es: "En la comunidad", en: "In the community" },
      synonyms: ["Comunidad", "Comunitaria"],
      citations: inBothNorms("VI.6.1.p.b", "V.5.2.2.b"),
      broader: "against-women",
    },
    {
      code: "state",
      label: {
        es: "Perpetrada o tolerada por los agentes del Estado",
        en: "Perpetrated or tolerated by agents of the State",
      },
      synonyms: ["Agentes del Estado", "Estado", "Estatal"],
      citations: inBothNorms("VI.6.1.p.c", "V.5.2.2.c"),
      broader: "against-women",
    },
    {
      code: "against-family-members",
      label: {
        es: "Violencia contra los integrantes del grupo familiar",
        en: "Violence against members of the family group",
      },
      synonyms: ["Integrantes de la familia", "Grupo familiar", "VCIGF"],
      citations: inBothNorms("VI.6.1.q", "V.5.2.3"),
    },
    {
      code: "gender-based",
      label: { es: "Violencia de género", en: "Gender-based violence" },
      synonyms: ["Violencia basada en género", "Violencia basada en el género", "VBG"],
      citations: inBothNorms("VI.6.1.r", "V.5.2.1"),
    },
    {
      code: "sexual",
      label: { es: "Violencia sexual", en: "Sexual violence" },
      synonyms: ["Personas afectadas por violencia sexual"],
      citations: cite("RDE-290-2022", "VI.6.1.l"),
    },
  ],
});

/** A code of `violenceSubject`. */
export type ViolenceSubject = CodeOf<typeof violenceSubject>;

export const violenceSubjectDefinitions: Definitions<ViolenceSubject> = {
  "against-women": {
    es: "La que mata, daña o hace sufrir a una mujer porque es mujer, en privado o en público.",
    en: "That which kills, harms or makes a woman suffer because she is a woman, in private or in public.",
  },
  "family-or-interpersonal": {
    es: "La que una mujer sufre en su hogar, en su familia o de alguien con quien tiene un vínculo, convivan o no.",
    en: "That which a woman suffers at home, in her family or from someone she has a tie with, living together or not.",
  },
  community: {
    es: "La que una mujer sufre de cualquier persona en el trabajo, el estudio, los servicios u otro lugar.",
    en: "That which a woman suffers from anyone at work, in education, in services or elsewhere.",
  },
  state: {
    es: "La que una mujer sufre de quien actúa por el Estado, o con su permiso.",
    en: "That which a woman suffers from those who act for the State, or with their leave.",
  },
  "against-family-members": {
    es: "La que alguien del grupo familiar ejerce sobre otro que de él depende, en él confía o está bajo su poder.",
    en: "That which one member of a family uses on another who depends on them, trusts them or is in their power.",
  },
  "gender-based": {
    es: "La que nace de un orden social que pone a un género bajo otro y castiga a quien lo desafía.",
    en: "That which springs from a social order that ranks genders and punishes whoever defies it.",
  },
  sexual: {
    es: "La de naturaleza sexual, a cuyas víctimas el Programa protege sean quienes sean.",
    en: "That of a sexual nature, whose victims the Programme protects whoever they are.",
  },
};
