import { cite } from "../norms/citation.js";
import type { PolicyAchievement } from "./policy-achievement.js";

/** What public entities did for the fifth objective in 2019, beside forming the mechanisms. */
export const institutionalAdvances: readonly PolicyAchievement[] = [
  {
    code: "equality-plans",
    under: "pnig-op05",
    text: {
      es: "Planes de actividades contra las desigualdades, aprobados y puestos en práctica en los tres niveles.",
      en: "Plans of activities against inequality, approved and put into practice on the three levels.",
    },
    figures: [
      "pnig-2019.equality-plan-count.2019",
      "pnig-2019.equality-plan-national-count.2019",
      "pnig-2019.equality-plan-regional-count.2019",
      "pnig-2019.equality-plan-local-count.2019",
    ],
    citations: cite("PNIG-2019", "OP05 planes"),
  },
  {
    code: "management-documents",
    under: "pnig-op05",
    text: {
      es: "Documentos de gestión que recogen criterios de género.",
      en: "Management documents that take up gender criteria.",
    },
    figures: [
      "pnig-2019.management-document-count.2019",
      "pnig-2019.people-development-plan-count.2019",
      "pnig-2019.civil-service-regulation-count.2019",
      "pnig-2019.operational-plan-count.2019",
      "pnig-2019.welfare-plan-count.2019",
      "pnig-2019.strategic-plan-count.2019",
      "pnig-2019.organization-regulation-count.2019",
      "pnig-2019.post-classifier-count.2019",
      "pnig-2019.strategic-plan-regional-count.2019",
    ],
    citations: cite("PNIG-2019", "OP05 documentos"),
  },
  {
    code: "equality-training",
    under: "pnig-op05",
    text: {
      es: "Formación del personal público en género e igualdad.",
      en: "Training of public staff in gender and equality.",
    },
    figures: [
      "pnig-2019.equality-training-count.2019",
      "pnig-2019.equality-trained.2019",
      "pnig-2019.equality-trained.men.2019",
      "pnig-2019.equality-trained-share.men.2019",
      "pnig-2019.equality-trained.women.2019",
      "pnig-2019.equality-trained-share.women.2019",
      "pnig-2019.equality-training-regional-government-count.2019",
      "pnig-2019.equality-trained-share.women.2019.restated",
      "pnig-2019.equality-trained-share.men.2019.restated",
    ],
    citations: cite("PNIG-2019", "OP05 capacitación"),
  },
  {
    code: "national-rules",
    under: "pnig-op05",
    text: {
      es: "Normas nacionales sobre políticas de igualdad, transversalización y hostigamiento sexual.",
      en: "National rules on equality policies, mainstreaming and sexual harassment.",
    },
    figures: ["pnig-2019.equality-rule-national-count.2019"],
    citations: cite("PNIG-2019", "OP05 normas"),
  },
  {
    code: "subnational-rules",
    under: "pnig-op05",
    text: {
      es: "Normas regionales y locales sobre presupuesto participativo, inversiones, transversalización y agenda ambiental.",
      en: "Regional and local rules on participatory budgets, investment, mainstreaming and the environmental agenda.",
    },
    figures: ["pnig-2019.equality-rule-subnational-count.2019"],
    citations: cite("PNIG-2019", "OP05 normas"),
  },
  {
    code: "equality-communication",
    under: "pnig-op05",
    text: {
      es: "Actividades de comunicación a favor de la igualdad.",
      en: "Communication activities in favour of equality.",
    },
    figures: [
      "pnig-2019.equality-communication-count.2019",
      "pnig-2019.equality-communication-regional-government-count.2019",
    ],
    citations: cite("PNIG-2019", "OP05 comunicación"),
  },
  {
    code: "self-assessment",
    under: "pnig-op05",
    text: {
      es: "Herramientas con las que una entidad mira cuánto ha incorporado el enfoque de género.",
      en: "Tools by which an entity looks at how far it has taken up the gender approach.",
    },
    figures: [
      "pnig-2019.self-assessment-count.2019",
      "pnig-2019.self-assessment-culture-count.2019",
      "pnig-2019.self-assessment-budget-count.2019",
      "pnig-2019.self-assessment-stereotype-count.2019",
      "pnig-2019.self-assessment-harassment-count.2019",
      "pnig-2019.self-assessment-regional-government-count.2019",
    ],
    citations: cite("PNIG-2019", "OP05 autodiagnósticos"),
  },
  {
    code: "equality-budget",
    under: "pnig-op05",
    text: {
      es: "Presupuesto nacional y regional dedicado a reducir las desigualdades de género.",
      en: "National and regional budget given to reducing gender inequality.",
    },
    figures: [
      "pnig-2019.equality-budget-programme-count.2019",
      "pnig-2019.equality-budget-executed.2019",
      "pnig-2019.equality-budget-execution-share.2019",
      "pnig-2019.equality-budget-regional-executed.2019",
      "pnig-2019.equality-budget-regional-share.2019",
    ],
    citations: cite("PNIG-2019", "OP05 presupuesto"),
  },
];
