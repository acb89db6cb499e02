import { type Citations, cite } from "../norms/citation.js";
import type { LocalizedText } from "../text.js";

/** A good practice that an entity reported for 2019. */
export interface EqualityPractice {
  /** Its name, or what was done where the report gives none. */
  readonly name: LocalizedText;
  /** Who reported it, as the report writes it. */
  readonly reportedBy: string;
  /** The body through which it was reported. */
  readonly through?: string;
  readonly citations: Citations;
}

const citations = /* @__PURE__ */ cite("PNIG-2019", "OP05 prácticas");

/** The good practices in making gender part of public management, in the order of the report. */
export const equalityPractices: readonly EqualityPractice[] = [
  {
    name: {
      es: "Relanzamiento de las bases del Concurso «Primero los Clientes», con la categoría «Igualdad e Inclusión»",
      en: "Relaunch of the rules of the contest «Primero los Clientes», with the category «Igualdad e Inclusión»",
    },
    reportedBy: "PCM",
    through: "INDECOPI",
    citations,
  },
  {
    name: {
      es: "III Reunión subregional sobre Propiedad Intelectual, Innovación y Equidad de género",
      en: "Third subregional meeting on intellectual property, innovation and gender equity",
    },
    reportedBy: "PCM",
    through: "INDECOPI",
    citations,
  },
  {
    name: {
      es: "La mujer peruana y la Propiedad Intelectual. Mujeres en sus marcas: Perú",
      en: "The Peruvian woman and intellectual property. Women in their trademarks: Peru",
    },
    reportedBy: "PCM",
    through: "INDECOPI",
    citations,
  },
  {
    name: {
      es: "Indicadores de género para la Dirección de Producción y la Oficina de Recursos Humanos",
      en: "Gender indicators for the Dirección de Producción and the Oficina de Recursos Humanos",
    },
    reportedBy: "MEF",
    through: "ONP",
    citations,
  },
  {
    name: {
      es: "Estrategia de participación estudiantil «Somos Pares»",
      en: "Student participation strategy «Somos Pares»",
    },
    reportedBy: "MINEDU",
    citations,
  },
  {
    name: { es: "Participación en el Ranking PAR 2019", en: "Taking part in the Ranking PAR 2019" },
    reportedBy: "MINAM",
    through: "OEFA",
    citations,
  },
  {
    name: {
      es: "Procesos de participación ciudadana con enfoque de género e interculturalidad",
      en: "Citizen participation with a gender and intercultural approach",
    },
    reportedBy: "SENACE",
    citations,
  },
  {
    name: {
      es: "Estrategia territorial con articulación multinivel para la transversalización del enfoque de género en municipalidades rurales del Perú",
      en: "Territorial strategy, joined over several levels, to mainstream the gender approach in rural municipalities of Peru",
    },
    reportedBy: "Gobierno Regional de Cajamarca",
    citations,
  },
  {
    name: {
      es: "Articulación para la implementación del Plan Regional de Igualdad de Género (PRIGA) 2018-2021",
      en: "Joint work to implement the regional gender equality plan (PRIGA) 2018-2021",
    },
    reportedBy: "Gobierno Regional de Apurímac",
    citations,
  },
  {
    name: {
      es: "Programa de Empoderamiento de las Mujeres Huancavelicanas",
      en: "Empowerment programme of the women of Huancavelica",
    },
    reportedBy: "Gobierno Regional de Huancavelica",
    citations,
  },
  {
    name: {
      es: "Articulación de los MIG regional y local para incorporar el enfoque de género en la gestión pública",
      en: "Joint work of the regional and local mechanisms to bring the gender approach into public management",
    },
    reportedBy: "Gobierno Regional de Ucayali",
    citations,
  },
];
