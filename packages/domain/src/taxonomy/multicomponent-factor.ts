import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The components of men's experience that the multicomponent approach looks at (DG-018-2016 V.5.4.8.a–f). */
export const multicomponentFactor = defineScheme({
  id: "multicomponent-factor",
  title: { es: "Componente del enfoque multicomponente", en: "Component of the multicomponent approach" },
  headwords: ["componente", "factor"],
  concepts: [
    {
      code: "cognitive",
      label: { es: "Cognitivo", en: "Cognitive" },
      synonyms: ["Cognitiva"],
      citations: cite("DG-018-2016", "V.5.4.8.a"),
    },
    {
      code: "emotional",
      label: { es: "Emocional", en: "Emotional" },
      synonyms: ["Emociones"],
      citations: cite("DG-018-2016", "V.5.4.8.b"),
    },
    {
      code: "communication",
      label: { es: "Comunicación", en: "Communication" },
      synonyms: ["Comunicacional", "Comunicativo"],
      citations: cite("DG-018-2016", "V.5.4.8.c"),
    },
    {
      code: "life-history",
      label: { es: "Historia de vida", en: "Life history" },
      citations: cite("DG-018-2016", "V.5.4.8.d"),
    },
    {
      code: "body-and-sexuality",
      label: { es: "Cuerpo y sexualidad", en: "Body and sexuality" },
      citations: cite("DG-018-2016", "V.5.4.8.e"),
    },
    {
      code: "behavioural",
      label: { es: "Conductual", en: "Behavioural" },
      synonyms: ["Conducta", "Conductas"],
      citations: cite("DG-018-2016", "V.5.4.8.f"),
    },
  ],
});

/** A code of `multicomponentFactor`. */
export type MulticomponentFactor = CodeOf<typeof multicomponentFactor>;

export const multicomponentFactorDefinitions: Definitions<MulticomponentFactor> = {
  cognitive: {
    es: "Lo que un varón piensa y cree cuando hay conflicto con su pareja, y que da pie a la violencia.",
    en: "What a man thinks and believes in a conflict with his partner, and that gives rise to violence.",
  },
  emotional: {
    es: "Cómo maneja lo que siente, sobre todo el enojo, para dominar a su pareja.",
    en: "How he handles what he feels, anger above all, to dominate his partner.",
  },
  communication: {
    es: "Cómo habla con su pareja y su familia cuando ofende o no sabe decir lo que necesita.",
    en: "How he speaks with partner and family when he insults or cannot say what he needs.",
  },
  "life-history": {
    es: "El maltrato que vivió o presenció en casa y del que aprendió la violencia.",
    en: "The abuse he lived or saw at home and from which he learned violence.",
  },
  "body-and-sexuality": {
    es: "Cómo ve su propio cuerpo y el de las mujeres, y qué conductas permite esa mirada.",
    en: "How he sees his own body and women's, and what conduct that view allows.",
  },
  behavioural: {
    es: "Los actos de violencia, de cualquier tipo, que ejerce contra su pareja.",
    en: "The acts of violence, of any type, that he uses against his partner.",
  },
};
