import { cite } from "../../norms/citation.js";
import type { PublishedFinding } from "../published-finding.js";

/** What the report found of the two topics that it asks of one sector each, in its eighth section. */
export const sectorTopicFindings = [
  {
    code: "gender-taught-in-focused-schools",
    kind: "advance",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "Los temas se enseñan en Tutoría y en Desarrollo Personal de las escuelas que acompañan los CEM o una ONG.",
      en: "The themes are taught in tutoring and personal development in the schools that the CEM or an NGO accompany.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "gender-not-prioritized-in-curriculum",
    kind: "limitation",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "Falta personal sensible y trabajar el enfoque de género en el currículo; se priorizó la gestión de los directores.",
      en: "Sensitive staff are lacking, and the gender approach in the curriculum; the head teachers' management came first.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "parents-groups-resist",
    kind: "limitation",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "La demanda de un grupo de padres contra el enfoque de género fue infundada, pero dejó un retroceso en las escuelas.",
      en: "A parents' group lost its suit against the gender approach, but it left schools a step back.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "heads-avoid-gender-and-sex-education",
    kind: "limitation",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "Directores y docentes evitan estos temas para no ser cuestionados, o no siguen los casos de su escuela.",
      en: "Head teachers and teachers avoid these themes so as not to be questioned, or do not follow up their school's cases.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "no-directives-from-the-top",
    kind: "limitation",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "Las autoridades del sector no dan prioridad ni directivas para aplicar la política nacional.",
      en: "The sector's authorities give neither priority nor directives to apply the national policy.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "no-common-policy-in-schools",
    kind: "limitation",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "No hay una política institucional igual para todas las escuelas.",
      en: "There is no institutional policy that is the same for all schools.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "law-threatens-materials",
    kind: "limitation",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "El Congreso aprobó el Proyecto de Ley N° 904, que deja los materiales educativos al examen de grupos conservadores.",
      en: "Congress passed Proyecto de Ley N° 904, which leaves teaching materials to the scrutiny of conservative groups.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "sex-education-on-school-platform",
    kind: "advance",
    sectors: ["education"],
    axis: "stereotypes-and-sex-education",
    text: {
      es: "Se piensa tratarla en «Aprendo en casa» y «Perú Educa», con norma y materiales ya listos.",
      en: 'It is planned for "Aprendo en casa" and "Perú Educa", with rules and materials ready.',
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.a"),
  },
  {
    code: "kits-interrupted",
    kind: "limitation",
    sectors: ["health"],
    axis: "emergency-kits",
    capacity: "resource-management",
    text: {
      es: "En la pandemia se limitó la entrega de kits también en Carabayllo; en el país no todos los establecimientos la aseguraron.",
      en: "In the pandemic the delivery of kits was limited in Carabayllo too; in the country not every facility ensured it.",
    },
    figures: ["carabayllo-2022.facilities-kits-not-ensured"],
    citations: cite("CARABAYLLO-2022", "Hallazgos 8.b", "Hallazgos note 8"),
  },
] as const satisfies readonly PublishedFinding[];
