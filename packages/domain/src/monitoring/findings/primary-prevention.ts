import { cite } from "../../norms/citation.js";
import { interviewedSectors, sectorsBesideTheMinistry } from "../public-sectors.js";
import type { PublishedFinding } from "../published-finding.js";

/** What the report found of the preventive work with the public, in its second section. */
export const primaryPreventionFindings = [
  {
    code: "cem-do-the-community-training",
    kind: "limitation",
    sectors: sectorsBesideTheMinistry,
    axis: "primary-prevention",
    capacity: "resource-management",
    text: {
      es: "Los sectores buscan por su cuenta materiales y expositores; casi siempre capacitan los CEM, y si no, ONG u otros.",
      en: "The sectors look for materials and speakers on their own; the CEM nearly always do the training, else NGOs or others.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "daily-contact-with-people",
    kind: "advance",
    sectors: interviewedSectors,
    axis: "primary-prevention",
    text: {
      es: "Todos los sectores tratan a diario con la gente, lo que haría posible cambiar culturas violentas.",
      en: "Every sector deals with people daily, which could make it possible to change violent cultures.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "workshops-for-the-community",
    kind: "advance",
    sectors: interviewedSectors,
    axis: "primary-prevention",
    text: {
      es: "Aun con carencias, los sectores llevan a la comunidad talleres y reuniones sobre prevención.",
      en: "For all they lack, the sectors take workshops and meetings on prevention to the community.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "cem-best-prepared",
    kind: "advance",
    sectors: ["women-ministry"],
    axis: "primary-prevention",
    capacity: "resource-management",
    text: {
      es: "Los CEM tienen más formación y logística, y los lineamientos de 2022 les dieron otro rumbo.",
      en: "The CEM have more training and logistics, and the 2022 guidelines gave them a new course.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "cem-community-strategy",
    kind: "advance",
    sectors: ["women-ministry"],
    axis: "primary-prevention",
    capacity: "articulation-and-leadership",
    text: {
      es: "Los CEM priorizan la estrategia comunitaria con municipios, escuelas, Barrio Seguro, centros de salud y organizaciones.",
      en: "The CEM put first the community strategy with municipalities, schools, Barrio Seguro, health centres and organizations.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "community-strategy-held-back",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "primary-prevention",
    capacity: "resource-management",
    text: {
      es: "La estrategia comunitaria cuesta mucho tiempo y a veces no rinde por burocracia, falta de formación o pocos recursos.",
      en: "The community strategy takes much time and at times fails for bureaucracy, lack of training or few resources.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "health-education-sessions",
    kind: "advance",
    sectors: ["health"],
    axis: "primary-prevention",
    text: {
      es: "Los centros de salud informan a pacientes en sesiones de grupos pequeños, sobre todo a quienes muestran signos de violencia.",
      en: "Health centres inform patients in small groups, above all those who show signs of violence.",
    },
    figures: ["carabayllo-2022.health-session-patients"],
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "virtual-training-hard",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "primary-prevention",
    text: {
      es: "Faltan conexión y celulares para capacitar a distancia; se prefieren talleres presenciales pequeños.",
      en: "Connections and phones are lacking for remote training; small workshops in person are preferred.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "mental-health-centre-goes-out",
    kind: "advance",
    sectors: ["health"],
    axis: "primary-prevention",
    text: {
      es: "El Centro de Salud Mental Comunitario va a las ollas comunes y coordina con el CEM el triaje y la derivación.",
      en: "The community mental health centre goes to the community kitchens and arranges triage and referral with the CEM.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "mental-health-neglects-prevention",
    kind: "limitation",
    sectors: ["health"],
    axis: "primary-prevention",
    text: {
      es: "El Centro de Salud Mental Comunitario atiende muchos casos clínicos y ha descuidado la prevención.",
      en: "The community mental health centre attends many clinical cases and has neglected prevention.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "mental-health-model-with-gender",
    kind: "advance",
    sectors: ["health"],
    axis: "primary-prevention",
    capacity: "conceptual-competence",
    text: {
      es: "Su modelo de salud mental mira con enfoque de género las causas, entre ellas la violencia.",
      en: "Its mental health model looks at causes, violence among them, with a gender approach.",
    },
    figures: ["carabayllo-2022.mental-health-cases-with-violence"],
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "demuna-workshops",
    kind: "advance",
    sectors: ["local-government", "ngos"],
    axis: "primary-prevention",
    text: {
      es: "La DEMUNA, con Aldeas Infantiles y WarmiWasi, hace talleres con niñas, niños, adolescentes y quienes los cuidan; con adolescentes también a distancia.",
      en: "The DEMUNA, with Aldeas Infantiles and WarmiWasi, holds workshops with children, adolescents and their carers; with adolescents also remotely.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "demuna-held-back-by-distance",
    kind: "limitation",
    sectors: ["local-government"],
    axis: "primary-prevention",
    text: {
      es: "Sin presencialidad, la DEMUNA pierde su trabajo en colegios y comedores populares.",
      en: "Without meeting in person, the DEMUNA loses its work in schools and community dining halls.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "municipal-talks-in-kitchens",
    kind: "advance",
    sectors: ["local-government", "ngos"],
    axis: "primary-prevention",
    text: {
      es: "La gerencia municipal y Aldeas Infantiles dan charlas y soporte psicológico en las ollas comunes.",
      en: "The municipal division and Aldeas Infantiles give talks and psychological support in the community kitchens.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "effort-not-enough",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "primary-prevention",
    text: {
      es: "Lo hecho no alcanza para el tamaño del problema: poca articulación, poco presupuesto y poca preparación.",
      en: "What is done does not match the size of the problem: little articulation, little budget and little preparation.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
  {
    code: "women-see-no-prevention",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "primary-prevention",
    text: {
      es: "Casi todas las encuestadas dicen que no se ha prevenido la violencia; muchas no saben qué es ni conocen la ley.",
      en: "Nearly all the surveyed women say that violence has not been prevented; many do not know what it is, nor the law.",
    },
    figures: [
      "carabayllo-2022.survey-prevention-not-done",
      "carabayllo-2022.survey-violence-unknown",
      "carabayllo-2022.survey-law-unknown",
    ],
    citations: cite("CARABAYLLO-2022", "Hallazgos 2", "Hallazgos 2 recuadro"),
  },
  {
    code: "schools-inform-little",
    kind: "limitation",
    sectors: ["education"],
    axis: "primary-prevention",
    text: {
      es: "Las mujeres ven poca información en las escuelas para prevenir violencia sexual y embarazos no deseados.",
      en: "Women see little information in schools to prevent sexual violence and unwanted pregnancy.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 2"),
  },
] as const satisfies readonly PublishedFinding[];
