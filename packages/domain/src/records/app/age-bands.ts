import { cite } from "../../norms/citation.js";
import { type CodeOf, defineScheme } from "../../taxonomy/scheme.js";

const held = { fromYear: 2017, untilYear: 2020, citations: cite("APP-REGISTER", "age columns") } as const;

/** The seven age bands that the programme's register counts, by the names of its columns without `_m` and `_v`; completed years of age. */
export const appAgeBand = defineScheme({
  id: "app-age-band",
  title: { es: "Grupo de edad del registro de APP", en: "Age band of the APP register" },
  concepts: [
    {
      code: "inf",
      label: { es: "Infancia (< 6 años)", en: "Infancy (under 6)" },
      synonyms: ["Infancia(< 6 años)"],
      ...held,
    },
    {
      code: "nin",
      label: { es: "Niñez (6 - 11 años)", en: "Childhood (6 to 11)" },
      synonyms: ["Niñez(6 - 11 años)"],
      ...held,
    },
    {
      code: "adol",
      label: { es: "Adolescentes (12 - 14 años)", en: "Adolescents (12 to 14)" },
      synonyms: ["Adolescentes(12 - 14 años)"],
      ...held,
    },
    {
      code: "adol_t",
      label: { es: "Adolescentes tardíos (15 - 17 años)", en: "Late adolescents (15 to 17)" },
      synonyms: ["Adolescentes tardíos(15 - 17 años)"],
      ...held,
    },
    {
      code: "jov",
      label: { es: "Jóvenes (18 - 29 años)", en: "Young people (18 to 29)" },
      synonyms: ["Jóvenes(18 - 29 años)"],
      ...held,
    },
    {
      code: "adu",
      label: { es: "Adultas/os (30 - 59 años)", en: "Adults (30 to 59)" },
      synonyms: ["Adultas/os(30 - 59 años)"],
      ...held,
    },
    {
      code: "may",
      label: { es: "Adultas/os mayores (60 a + años)", en: "Older adults (60 and over)" },
      synonyms: ["Adultas/os mayores(60 a + años)"],
      ...held,
    },
  ],
});

/** The code of an age band of the programme's register. */
export type AppAgeBandCode = CodeOf<typeof appAgeBand>;
