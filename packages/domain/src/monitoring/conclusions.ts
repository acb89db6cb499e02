import { type Citations, cite } from "../norms/citation.js";
import type { Sector } from "../taxonomy/sector.js";
import type { LocalizedText } from "../text.js";
import type { InstitutionalCapacity } from "./institutional-capacity.js";
import type { MonitoringAxis } from "./monitoring-axis.js";
import { interviewedSectors } from "./public-sectors.js";

/** One of the report's thirteen conclusions. */
export interface MonitoringConclusion<Code extends string = string> {
  /** Stable English kebab-case code. */
  readonly code: Code;
  /** Of whom it speaks. */
  readonly sectors: readonly [Sector, ...Sector[]];
  readonly axes: readonly [MonitoringAxis, ...MonitoringAxis[]];
  /** The capacities that it finds wanting or present. */
  readonly capacities: readonly [InstitutionalCapacity, ...InstitutionalCapacity[]];
  readonly text: LocalizedText;
  readonly citations: Citations;
  /** Where our assignment goes beyond the letter: why, in one line. */
  readonly interpretation?: LocalizedText;
}

/** The report's thirteen conclusions, in its order. */
export const monitoringConclusions = [
  {
    code: "too-few-staff-trained",
    sectors: interviewedSectors,
    axes: ["competencies", "primary-prevention"],
    capacities: ["conceptual-competence", "protocol-handling"],
    text: {
      es: "Cada institución tiene personal capacitado en enfoques y procedimientos, pero no alcanza para prevenir con su comunidad.",
      en: "Each institution has staff trained in approaches and procedures, but too few to prevent with its community.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 1"),
  },
  {
    code: "training-not-prioritized",
    sectors: interviewedSectors,
    axes: ["competencies"],
    capacities: ["conceptual-competence", "resource-management"],
    text: {
      es: "Ni planes ni presupuestos ponen primero la formación; la cargan los CEM, los únicos con especialistas, contenidos y medios.",
      en: "Neither plans nor budgets put training first; the CEM bear it, alone in having specialists, contents and means.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 2"),
  },
  {
    code: "universities-and-ngos-fill-the-gap",
    sectors: ["universities", "ngos"],
    axes: ["competencies", "multisectoral-articulation"],
    capacities: ["conceptual-competence"],
    text: {
      es: "Se aprecia a profesionales de universidades y ONG porque cubren parte de la formación que falta.",
      en: "Professionals of universities and NGOs are appreciated, as they cover part of the missing training.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 3"),
    interpretation: {
      es: "El informe no nombra el eje; sumamos el de alianzas porque el aporte viene de fuera de los sectores.",
      en: "The report names no axis; we add that of alliances, as what is added comes from outside the sectors.",
    },
  },
  {
    code: "school-contents-not-monitored",
    sectors: ["education"],
    axes: ["stereotypes-and-sex-education"],
    capacities: ["resource-management"],
    text: {
      es: "Educación no monitorea que toda escuela enseñe contra los estereotipos y dé educación sexual integral.",
      en: "Education does not monitor that every school teaches against stereotypes and gives comprehensive sex education.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 4"),
    interpretation: {
      es: "El informe no nombra la capacidad; monitorear es gestionar lo que toca al sector.",
      en: "The report names no capacity; to monitor is to manage what falls to the sector.",
    },
  },
  {
    code: "no-leadership-of-the-local-system",
    sectors: ["local-government"],
    axes: ["multisectoral-articulation"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Nadie conduce el sistema local contra la violencia: ni el gobierno local ni otra institución.",
      en: "Nobody leads the local system against violence: neither the local government nor another institution.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 5"),
  },
  {
    code: "articulation-outside-the-body",
    sectors: interviewedSectors,
    axes: ["multisectoral-articulation"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Los sectores se juntan para actividades sueltas y fuera de la instancia, casi siempre por impulso del CEM.",
      en: "Sectors come together for single activities and outside the body, nearly always moved by the CEM.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 6"),
  },
  {
    code: "body-does-not-work-as-the-law-wants",
    sectors: interviewedSectors,
    axes: ["multisectoral-articulation"],
    capacities: ["articulation-and-leadership", "resource-management"],
    text: {
      es: "La instancia no elabora ni evalúa políticas como pide la ley: los planes no se alinean, sus miembros cambian y no deciden, y faltan recursos e información.",
      en: "The body neither makes nor evaluates policies as the law asks: plans do not align, its members change and do not decide, and resources and information are lacking.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 7"),
  },
  {
    code: "case-information-not-shared",
    sectors: interviewedSectors,
    axes: ["multisectoral-articulation", "territorial-approach"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Compartir los casos entre sectores no es costumbre, y sin ello cuesta seguirlos y acordar; la instancia no ha insistido.",
      en: "Sharing cases between sectors is no habit, and without it they are hard to follow and agree upon; the body has not insisted.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 8"),
    interpretation: {
      es: "Sumamos el eje territorial, bajo el cual el informe trata el manejo de la información.",
      en: "We add the territorial axis, under which the report treats the handling of information.",
    },
  },
  {
    code: "policies-applied-at-discretion",
    sectors: interviewedSectors,
    axes: ["primary-prevention", "stereotypes-and-sex-education"],
    capacities: ["resource-management"],
    text: {
      es: "Algunas autoridades aplican las políticas nacionales según les parece, porque al Estado le falta voluntad; en las escuelas es lo más grave.",
      en: "Some authorities apply national policies as they see fit, because the State lacks the will; in schools it is gravest.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 9"),
    interpretation: {
      es: "El informe no nombra eje ni capacidad; cumplir una política es gestionar lo que toca al sector.",
      en: "The report names neither axis nor capacity; to carry out a policy is to manage what falls to the sector.",
    },
  },
  {
    code: "violence-hidden-by-the-emergency",
    sectors: interviewedSectors,
    axes: ["territorial-approach"],
    capacities: ["resource-management"],
    text: {
      es: "Los servicios limitados por la emergencia hacen menos visible la violencia, sobre todo la que sufren menores de edad.",
      en: "Services limited by the emergency make violence less visible, above all that which minors suffer.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 10"),
    interpretation: {
      es: "El informe no nombra eje; trata esa falta de datos al hablar del territorio.",
      en: "The report names no axis; it treats that lack of data where it speaks of territory.",
    },
  },
  {
    code: "civil-society-valued-yet-restricted",
    sectors: [...interviewedSectors, "civil-society"],
    axes: ["civil-society-participation"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Se reconoce lo que aporta la sociedad civil, pero su lugar en las instancias y en las decisiones es estrecho.",
      en: "What civil society adds is recognized, but its place in the bodies and in decisions is narrow.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 11"),
    interpretation: {
      es: "El informe no nombra la capacidad; la decisión compartida es articulación.",
      en: "The report names no capacity; shared decision is articulation.",
    },
  },
  {
    code: "base-protocol-little-known",
    sectors: interviewedSectors,
    axes: ["competencies"],
    capacities: ["protocol-handling"],
    text: {
      es: "Mucho personal que atiende casos no conoce el Protocolo Base y usa los instrumentos de su sector.",
      en: "Many staff who attend cases do not know the base protocol and use their sector's own instruments.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 12"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; se cuentan con las competencias.",
      en: "Instruments are not one of the five axes; they count with competence.",
    },
  },
  {
    code: "services-perceived-as-inefficient",
    sectors: interviewedSectors,
    axes: ["competencies", "primary-prevention"],
    capacities: [
      "conceptual-competence",
      "protocol-handling",
      "articulation-and-leadership",
      "resource-management",
    ],
    text: {
      es: "Por todo lo anterior, la población percibe servicios ineficientes, lentos y sin calidad ni calidez.",
      en: "For all of the above, people perceive services as inefficient, slow and without quality or warmth.",
    },
    citations: cite("CARABAYLLO-2022", "Conclusiones 13"),
    interpretation: {
      es: "Resulta de todas las limitaciones, y por eso de todas las capacidades; los ejes son los de las secciones que cuentan la encuesta.",
      en: "It comes of all limitations, and so of all capacities; the axes are those of the sections that tell of the survey.",
    },
  },
] as const satisfies readonly MonitoringConclusion[];

/** The code of a conclusion. */
export type MonitoringConclusionCode = (typeof monitoringConclusions)[number]["code"];
