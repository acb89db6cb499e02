import { type Citations, cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "./scheme.js";

/**
 * Where both norms name one type: Law 30364's list and the directive's literal.
 *
 * @__NO_SIDE_EFFECTS__
 */
function inBothNorms(literal: "a" | "b" | "c" | "d"): Citations {
  return citeAll(cite("RDE-290-2022", "VI.6.5.4.a"), cite("DG-018-2016", `V.5.2.3.${literal}`));
}

/** The types of violence (RDE-290-2022 VI.6.5.4.a; DG-018-2016 V.5.2.3.a–d). */
export const violenceType = defineScheme({
  id: "violence-type",
  title: { es: "Tipo de violencia", en: "Type of violence" },
  headwords: ["violencia", "tipo", "tipo de violencia"],
  concepts: [
    {
      code: "physical",
      label: { es: "Física", en: "Physical" },
      synonyms: ["Físico", "Maltrato físico"],
      citations: inBothNorms("a"),
    },
    {
      code: "psychological",
      label: { es: "Psicológica", en: "Psychological" },
      synonyms: ["Psicológico", "Sicológica", "Maltrato psicológico"],
      citations: inBothNorms("b"),
    },
    { code: "sexual", label: { es: "Sexual", en: "Sexual" }, citations: inBothNorms("c") },
    {
      code: "economic-patrimonial",
      label: { es: "Económica o patrimonial", en: "Economic or property-related" },
      synonyms: [
        "Económica",
        "Patrimonial",
        "Económico",
        "Económica y patrimonial",
        "Económica y/o patrimonial",
        "Económica/patrimonial",
        "Económica - patrimonial",
        "Económica-patrimonial",
        "Patrimonial o económica",
      ],
      citations: inBothNorms("d"),
    },
  ],
});

/** A code of `violenceType`. */
export type ViolenceType = CodeOf<typeof violenceType>;

export const violenceTypeDefinitions: Definitions<ViolenceType> = {
  physical: {
    es: "Daña el cuerpo o la salud, también por descuido o por negar lo indispensable.",
    en: "Harms the body or health, also through neglect or by withholding what is indispensable.",
  },
  psychological: {
    es: "Busca dominar, apartar, rebajar o avergonzar a alguien, y puede afectar su vida psíquica.",
    en: "Seeks to dominate, isolate, belittle or shame someone, and may affect their mental life.",
  },
  sexual: {
    es: "Impone a alguien actos, contenidos o decisiones sexuales sin que consienta, haya o no contacto.",
    en: "Imposes sexual acts, content or decisions on someone without consent, with or without contact.",
  },
  "economic-patrimonial": {
    es: "Merma los bienes, los ingresos o los medios de vida de una persona, o el control que tiene sobre ellos.",
    en: "Diminishes a person's goods, income or livelihood, or the control they have over them.",
  },
};
