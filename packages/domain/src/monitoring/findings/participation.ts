import { cite } from "../../norms/citation.js";
import { interviewedSectors } from "../public-sectors.js";
import type { PublishedFinding } from "../published-finding.js";

/** What the report found of civil society's part, in its fifth section and in its account of the district. */
export const participationFindings = [
  {
    code: "pandemic-cut-contact",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "civil-society-participation",
    text: {
      es: "La pandemia cortó el trabajo con la comunidad organizada, retomado a distancia en 2021 con muchos límites.",
      en: "The pandemic cut work with the organized community, taken up remotely in 2021 with many limits.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "sustained-work-with-organizations",
    kind: "advance",
    sectors: ["womens-organizations", "social-organizations"],
    axis: "civil-society-participation",
    text: {
      es: "Con comedores, ollas comunes y juntas vecinales el trabajo es más sostenido: detectan riesgos y ayudan a prevenir.",
      en: "Work with dining halls, community kitchens and neighbourhood boards is steadier: they detect risks and help prevent.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "organizations-multiply-what-they-learn",
    kind: "advance",
    sectors: ["womens-organizations", "social-organizations"],
    axis: "civil-society-participation",
    text: {
      es: "La población organizada multiplica en su comunidad lo que aprende y ayuda con empuje.",
      en: "Organized people multiply what they learn in their community and help with drive.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "response-depends-on-awareness",
    kind: "limitation",
    sectors: ["social-organizations"],
    axis: "civil-society-participation",
    capacity: "conceptual-competence",
    text: {
      es: "Sin sensibilización suficiente, un caso grave que las juntas vecinales vieron no llegó a la autoridad.",
      en: "For want of awareness, a grave case that neighbourhood boards saw did not reach the authorities.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "trained-facilitators-respond",
    kind: "advance",
    sectors: ["womens-organizations", "women-ministry"],
    axis: "civil-society-participation",
    capacity: "conceptual-competence",
    text: {
      es: "Las facilitadoras en acción, mujeres formadas por los CEM, sabrían dar seguimiento a un caso.",
      en: "The facilitators in action, women trained by the CEM, would know how to follow up a case.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "workshops-alone-fall-short",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "civil-society-participation",
    capacity: "conceptual-competence",
    text: {
      es: "Unos talleres no bastan; hace falta un proceso que conduzca personal especializado.",
      en: "A few workshops are not enough; a process led by specialized staff is needed.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "womens-organizations-as-agents-of-change",
    kind: "advance",
    sectors: ["womens-organizations"],
    axis: "civil-society-participation",
    capacity: "articulation-and-leadership",
    text: {
      es: "Las organizaciones, sobre todo de mujeres, articulan, proponen y son vistas como agentes de cambio.",
      en: "Organizations, above all of women, articulate, propose and are seen as agents of change.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "participation-not-taken-into-account",
    kind: "limitation",
    sectors: ["local-government"],
    axis: "civil-society-participation",
    text: {
      es: "El gobierno local no aprovecha esa participación, a la que da poca prioridad.",
      en: "The local government does not use that participation, to which it gives little priority.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "one-seat-per-organization",
    kind: "limitation",
    sectors: ["local-government"],
    axis: "civil-society-participation",
    text: {
      es: "La regla de una persona por organización restringe y crea tensiones.",
      en: "The rule of one person per organization restricts and creates tensions.",
    },
    figures: ["carabayllo-2022.concertation-body-seats-per-organization"],
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "oversight-right-held-back",
    kind: "limitation",
    sectors: ["local-government"],
    axis: "civil-society-participation",
    text: {
      es: "La red de mujeres da cuenta de muchas trabas para vigilar las políticas desde la instancia.",
      en: "The women's network tells of many obstacles to watching over policies from within the body.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "leaders-able-to-oversee",
    kind: "advance",
    sectors: ["womens-organizations"],
    axis: "civil-society-participation",
    text: {
      es: "Las lideresas saben participar y controlar, y podrían ser aliadas del gobierno local.",
      en: "Women leaders know how to take part and oversee, and could be the local government's allies.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 5"),
  },
  {
    code: "kitchens-join-the-network",
    kind: "advance",
    sectors: ["womens-organizations"],
    axis: "civil-society-participation",
    text: {
      es: "Las ollas comunes, nacidas de la crisis, se suman a la red de mujeres, que tiene lugar en la instancia.",
      en: "Community kitchens, born of the crisis, join the women's network, which has a place in the body.",
    },
    citations: cite("CARABAYLLO-2022", "Contexto distrital organizaciones"),
    interpretation: {
      es: "El informe lo cuenta como contexto; el eje es nuestro.",
      en: "The report tells it as context; the axis is ours.",
    },
  },
] as const satisfies readonly PublishedFinding[];
