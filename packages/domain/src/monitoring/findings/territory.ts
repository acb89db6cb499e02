import { cite } from "../../norms/citation.js";
import { interviewedSectors } from "../public-sectors.js";
import type { PublishedFinding } from "../published-finding.js";

/** What the report found of the territorial approach, in its sixth section and wherever it speaks of distance. */
export const territoryFindings = [
  {
    code: "itinerant-workshops",
    kind: "advance",
    sectors: ["local-government"],
    axis: "territorial-approach",
    text: {
      es: "La municipalidad lleva atención psicológica itinerante a las zonas más vulnerables.",
      en: "The municipality takes itinerant psychological care to the most vulnerable zones.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "mental-health-care-in-the-zones",
    kind: "advance",
    sectors: ["health"],
    axis: "territorial-approach",
    text: {
      es: "El Centro de Salud Mental Comunitario empieza a buscar a la gente en su zona.",
      en: "The community mental health centre begins to seek people out in their zone.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "services-far-away",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "territorial-approach",
    capacity: "resource-management",
    text: {
      es: "Los servicios quedan lejos o son de difícil acceso, y eso desalienta denunciar y seguir el proceso.",
      en: "Services are far off or hard to reach, which discourages complaining and going on with the case.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 3", "Hallazgos 6", "Hallazgos note 5"),
    interpretation: {
      es: "El informe lo dice de varios servicios; nombra a los centros de salud y los CEM.",
      en: "The report says it of several services; it names the health centres and the CEM.",
    },
  },
  {
    code: "casa-amiga-closed",
    kind: "limitation",
    sectors: ["local-government"],
    axis: "territorial-approach",
    capacity: "resource-management",
    text: {
      es: "Casa Amiga y las visitas itinerantes, que las mujeres valoran, se debilitaron y el programa ya no funciona.",
      en: "Casa Amiga and the itinerant visits, which women value, weakened, and the programme no longer works.",
    },
    citations: cite("CARABAYLLO-2022", "Contexto distrital Casa Amiga", "Hallazgos 3", "Hallazgos 6"),
    interpretation: {
      es: "El eje es nuestro en parte: el informe trata el programa también como contexto y articulación.",
      en: "The axis is partly ours: the report treats the programme also as context and articulation.",
    },
  },
  {
    code: "casa-amiga-followed-distance",
    kind: "advance",
    sectors: ["local-government"],
    axis: "territorial-approach",
    text: {
      es: "Hasta 2019 Casa Amiga ubicaba sus centros por densidad y lejanía.",
      en: "Until 2019 Casa Amiga placed its centres by density and distance.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "school-violence-unseen",
    kind: "limitation",
    sectors: ["education"],
    axis: "territorial-approach",
    text: {
      es: "Sin clases presenciales casi no se reporta violencia escolar, mientras en otros servicios la mayoría de casos recientes es de niñas, niños y adolescentes.",
      en: "Without classes in person school violence is hardly reported, while in other services most recent cases are of children and adolescents.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "agreements-with-universities",
    kind: "advance",
    sectors: ["local-government", "police", "universities"],
    axis: "territorial-approach",
    capacity: "articulation-and-leadership",
    text: {
      es: "Hay convenios de Barrio Seguro y de la municipalidad con universidades, que dan información y apoyo psicológico.",
      en: "Barrio Seguro and the municipality have agreements with universities, which give information and psychological support.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 3", "Hallazgos 6"),
  },
  {
    code: "services-not-placed-by-violence",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "territorial-approach",
    capacity: "resource-management",
    text: {
      es: "No todos los servicios se ubican según la violencia de cada zona, sino por densidad, lejanía y vulnerabilidad.",
      en: "Not all services are placed by each zone's violence, but by density, distance and vulnerability.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "zone-information-not-shared",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "territorial-approach",
    text: {
      es: "No todos conocen los casos por zona: esa información la manejan las comisarías y no circula.",
      en: "Not everyone knows the cases by zone: the police stations hold that information and it does not circulate.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "police-use-zone-index",
    kind: "advance",
    sectors: ["police"],
    axis: "territorial-approach",
    text: {
      es: "Las comisarías sí consideran el índice de violencia por zona e identifican las más afectadas.",
      en: "Police stations do consider each zone's index of violence and identify the worst affected.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "police-lack-staff-for-zones",
    kind: "limitation",
    sectors: ["police"],
    axis: "territorial-approach",
    capacity: "resource-management",
    text: {
      es: "No tienen personal para esas zonas; priorizan patrullaje y coordinación con juntas vecinales.",
      en: "They have no staff for those zones; they put patrols and coordination with neighbourhood boards first.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
  {
    code: "georeferencing-pending",
    kind: "limitation",
    sectors: ["local-government"],
    axis: "territorial-approach",
    capacity: "resource-management",
    text: {
      es: "El registro de casos es débil; para georreferenciarlo faltan catastro, recursos y promotores.",
      en: "The register of cases is weak; to georeference it, a cadastre, resources and promoters are missing.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 6"),
  },
] as const satisfies readonly PublishedFinding[];
