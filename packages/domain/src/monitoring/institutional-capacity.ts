import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "../taxonomy/scheme.js";

/** The four institutional capacities by which the Carabayllo method looks at a sector; the report numbers them i, ii, iii and v. */
export const institutionalCapacity = defineScheme({
  id: "institutional-capacity",
  title: { es: "Capacidad institucional", en: "Institutional capacity" },
  headwords: ["capacidad", "capacidad institucional"],
  concepts: [
    {
      code: "conceptual-competence",
      label: {
        es: "Desarrollo de competencias del funcionariado sobre los marcos conceptuales y enfoques para la comprensión de la violencia de género",
        en: "Development of officials' competence in the concepts and approaches to understand gender-based violence",
      },
      synonyms: ["Competencias del funcionariado", "Marcos conceptuales y enfoques"],
      citations: cite("CARABAYLLO-2022", "Objetivos i"),
    },
    {
      code: "protocol-handling",
      label: {
        es: "Manejo de los protocolos, rutas de atención, y procedimientos para la actuación efectiva",
        en: "Handling of protocols, pathways of care and procedures to act effectively",
      },
      synonyms: ["Manejo de los protocolos", "Protocolos, rutas y procedimientos"],
      citations: cite("CARABAYLLO-2022", "Objetivos ii"),
    },
    {
      code: "articulation-and-leadership",
      label: {
        es: "Articulación interinstitucional y liderazgo para enfrentar la violencia de género",
        en: "Articulation between institutions and leadership to face gender-based violence",
      },
      synonyms: ["Articulación interinstitucional y liderazgo", "Articulación y liderazgo"],
      citations: cite("CARABAYLLO-2022", "Objetivos iii"),
    },
    {
      code: "resource-management",
      label: {
        es: "Gestión de recursos y servicios acordes con las responsabilidades sectoriales",
        en: "Management of resources and services in accordance with the sectors' responsibilities",
      },
      synonyms: ["Gestión de recursos y servicios", "Gestión de recursos"],
      citations: cite("CARABAYLLO-2022", "Objetivos v"),
    },
  ],
});

/** A code of `institutionalCapacity`. */
export type InstitutionalCapacity = CodeOf<typeof institutionalCapacity>;

export const institutionalCapacityDefinitions: Definitions<InstitutionalCapacity> = {
  "conceptual-competence": {
    es: "El personal entiende qué es la violencia de género y con qué enfoques mirarla.",
    en: "Staff understand what gender-based violence is and through which approaches to look at it.",
  },
  "protocol-handling": {
    es: "El personal conoce los pasos y las rutas que un caso exige, y los sigue.",
    en: "Staff know the steps and pathways that a case asks for, and follow them.",
  },
  "articulation-and-leadership": {
    es: "La institución actúa con las demás, y alguien conduce.",
    en: "The institution acts with the others, and someone leads.",
  },
  "resource-management": {
    es: "Hay dinero, personal y servicios a la medida de lo que toca a cada sector.",
    en: "There are money, staff and services to the measure of each sector's duties.",
  },
};
