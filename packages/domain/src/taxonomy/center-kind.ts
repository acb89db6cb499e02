import { cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "./scheme.js";

/** Where the two yearly reports count the centres by kind. */
const reports = citeAll(cite("PNIG-2019", "OP01 AURORA"), cite("MIMP-2021", "AURORA 1"));

/** The kinds of CEM (RDE-290-2022 VI.6.1.c–d and note 38; counted in PNIG-2019 and MIMP-2021). */
export const centerKind = defineScheme({
  id: "center-kind",
  title: { es: "Tipo de CEM", en: "Kind of CEM" },
  headwords: ["CEM", "CEM en", "tipo", "Centro Emergencia Mujer"],
  concepts: [
    {
      code: "regular",
      label: { es: "CEM Regular", en: "Regular CEM" },
      synonyms: ["Regulares"],
      citations: citeAll(cite("RDE-290-2022", "VI.6.1.c", "VI.6.4.1 note 38"), reports),
    },
    {
      code: "police-station",
      label: { es: "CEM Comisaría", en: "CEM in a police station" },
      synonyms: ["CEM Comisarías", "CEM - Comisaría"],
      citations: citeAll(cite("RDE-290-2022", "VI.6.1.d", "VI.6.4.1 note 38"), reports),
    },
    {
      code: "health-center",
      label: { es: "CEM Centro de Salud", en: "CEM in a health centre" },
      synonyms: ["CEM Salud", "Establecimiento de salud"],
      citations: reports,
    },
    {
      code: "other",
      label: { es: "Otro CEM", en: "Other CEM" },
      synonyms: ["Otro", "Otros"],
      citations: cite("RDE-290-2022", "VI.6.4.1 note 38"),
    },
  ],
});

/** A code of `centerKind`. */
export type CenterKind = CodeOf<typeof centerKind>;

export const centerKindDefinitions: Definitions<CenterKind> = {
  regular: {
    es: "Centro que no funciona en una comisaría ni en un establecimiento de salud.",
    en: "A centre that is neither in a police station nor in a health facility.",
  },
  "police-station": {
    es: "Centro que funciona sin interrupción junto a una comisaría, con varias instancias del Estado en un mismo lugar.",
    en: "A centre that works without pause beside a police station, with several State bodies in one place.",
  },
  "health-center": {
    es: "Centro que funciona dentro de un establecimiento de salud.",
    en: "A centre that works inside a health facility.",
  },
  other: {
    es: "Centro de un tipo que la norma admite sin nombrarlo.",
    en: "A centre of a kind that the norm admits without naming it.",
  },
};
