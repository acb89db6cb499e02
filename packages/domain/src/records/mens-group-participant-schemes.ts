import { cite } from "../norms/citation.js";
import { defineScheme } from "../taxonomy/scheme.js";

// Small lists that the record of a participant needs and the norm names only in passing.

/** The sex of a person, as the directive understands it: what is biological (DG-018-2016 V.5.2.4). */
export const sex = defineScheme({
  id: "sex",
  title: { es: "Sexo", en: "Sex" },
  headwords: ["sexo"],
  // "M" alone decides nothing: forms use it for "masculino" and for "mujer".
  concepts: [
    {
      code: "man",
      label: { es: "Hombre", en: "Man" },
      synonyms: ["Varón", "Masculino", "Hombres", "Varones", "H", "Male", "Men"],
      citations: cite("DG-018-2016", "V.5.2.4", "VI.6.6"),
    },
    {
      code: "woman",
      label: { es: "Mujer", en: "Woman" },
      synonyms: ["Femenino", "Mujeres", "F", "Female", "Women"],
      citations: cite("DG-018-2016", "VI.6.6"),
    },
  ],
});

/** Where a participant stands: in the group, out of it on a ground of exclusion, or sent to another service. */
export const participantStatus = defineScheme({
  id: "participant-status",
  title: { es: "Estado del participante", en: "Status of the participant" },
  headwords: ["estado", "participante"],
  concepts: [
    {
      code: "active",
      label: { es: "Activo", en: "Active" },
      synonyms: ["En el grupo", "Participa"],
      citations: cite("DG-018-2016", "VI.6.4.1"),
    },
    {
      code: "excluded",
      label: { es: "Excluido", en: "Excluded" },
      citations: cite("DG-018-2016", "VI.6.7"),
    },
    {
      code: "referred",
      label: { es: "Derivado", en: "Referred" },
      citations: cite("DG-018-2016", "VI.6.2.8"),
    },
  ],
});

/** How a sentence is served (DG-018-2016 VI.6.11.1, VI.6.11.4). */
export const sentenceRegime = defineScheme({
  id: "sentence-regime",
  title: { es: "Régimen de la sentencia", en: "Regime of the sentence" },
  headwords: ["régimen", "sentencia", "condena"],
  concepts: [
    {
      code: "community",
      label: { es: "Medio libre", en: "Served in the community" },
      synonyms: ["En medio libre", "Sentenciado en medio libre", "Libre"],
      citations: cite("DG-018-2016", "VI.6.2.8", "VI.6.11.1"),
    },
    {
      code: "prison",
      label: { es: "Pena privativa de la libertad", en: "Prison" },
      synonyms: [
        "Privativa de la libertad",
        "Privado de libertad",
        "Cárcel",
        "Establecimiento penitenciario",
      ],
      citations: cite("DG-018-2016", "VI.6.11.4"),
    },
  ],
});
