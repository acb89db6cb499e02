import type { PublishedFigures } from "../../published-figures.js";
import { type Indicator, observed } from "./observed.js";

// The report prints the people trained with two decimals.
const all = { precision: 2 } as const;
const men = { population: "men", precision: 2 } as const;
const women = { population: "women", precision: 2 } as const;
const again =
  "Said of all who took part, after the regional governments' courses; the national figures before it give 53 for women and 47 for men.";

/** The figures of the fifth objective: what the entities did for equality within their walls. */
export const institutionalBarrierFigures: PublishedFigures = {
  observations: observed({
    "OP05 MIG": [
      ["government-level-count.2019", "government-level-count", "levels", 3],
      ["gender-mechanism-count.2019", "gender-mechanism-count", "mechanisms", 138],
      ["gender-mechanism-ministry-count.2019", "gender-mechanism-ministry-count", "mechanisms", 19],
      [
        "gender-mechanism-national-entity-count.2019",
        "gender-mechanism-national-entity-count",
        "mechanisms",
        79,
        { note: "The list behind it names 78." },
      ],
      ["gender-mechanism-autonomous-count.2019", "gender-mechanism-autonomous-count", "mechanisms", 5],
      ["gender-mechanism-regional-count.2019", "gender-mechanism-regional-count", "mechanisms", 25],
      ["gender-mechanism-local-count.2019", "gender-mechanism-local-count", "mechanisms", 10],
    ],
    "OP05 planes": [
      ["equality-plan-count.2019", "equality-plan-count", "plans", 67],
      ["equality-plan-national-count.2019", "equality-plan-national-count", "plans", 50],
      ["equality-plan-regional-count.2019", "equality-plan-regional-count", "plans", 14],
      ["equality-plan-local-count.2019", "equality-plan-local-count", "plans", 3],
    ],
    "OP05 documentos": [
      ["management-document-count.2019", "management-document-count", "documents", 58],
      ["people-development-plan-count.2019", "people-development-plan-count", "documents", 19],
      ["civil-service-regulation-count.2019", "civil-service-regulation-count", "documents", 9],
      ["operational-plan-count.2019", "operational-plan-count", "documents", 7],
      ["welfare-plan-count.2019", "welfare-plan-count", "documents", 6],
      ["strategic-plan-count.2019", "strategic-plan-count", "documents", 5],
      ["organization-regulation-count.2019", "organization-regulation-count", "documents", 1],
      ["post-classifier-count.2019", "post-classifier-count", "documents", 1],
      ["strategic-plan-regional-count.2019", "strategic-plan-regional-count", "documents", 7],
    ],
    "OP05 capacitación": [
      ["equality-training-count.2019", "equality-training-count", "actions", 228],
      ["equality-trained.2019", "equality-trained", "people", 53661, all],
      ["equality-trained.men.2019", "equality-trained", "people", 25309, men],
      ["equality-trained-share.men.2019", "equality-trained-share", "percent", 47, { population: "men" }],
      ["equality-trained.women.2019", "equality-trained", "people", 28352, women],
      ["equality-trained-share.women.2019", "equality-trained-share", "percent", 53, { population: "women" }],
      [
        "equality-training-regional-government-count.2019",
        "equality-training-regional-government-count",
        "governments",
        6,
      ],
      [
        "equality-trained-share.women.2019.restated",
        "equality-trained-share",
        "percent",
        51,
        { population: "women", note: again },
      ],
      [
        "equality-trained-share.men.2019.restated",
        "equality-trained-share",
        "percent",
        49,
        { population: "men", note: again },
      ],
    ],
    "OP05 normas": [
      ["equality-rule-national-count.2019", "equality-rule-national-count", "rules", 53],
      ["equality-rule-subnational-count.2019", "equality-rule-subnational-count", "rules", 8],
    ],
    "OP05 comunicación": [
      ["equality-communication-count.2019", "equality-communication-count", "activities", 166],
      [
        "equality-communication-regional-government-count.2019",
        "equality-communication-regional-government-count",
        "governments",
        2,
      ],
    ],
    "OP05 autodiagnósticos": [
      ["self-assessment-count.2019", "self-assessment-count", "tools", 50],
      ["self-assessment-culture-count.2019", "self-assessment-culture-count", "tools", 15],
      ["self-assessment-budget-count.2019", "self-assessment-budget-count", "tools", 9],
      ["self-assessment-stereotype-count.2019", "self-assessment-stereotype-count", "tools", 23],
      ["self-assessment-harassment-count.2019", "self-assessment-harassment-count", "tools", 3],
      [
        "self-assessment-regional-government-count.2019",
        "self-assessment-regional-government-count",
        "governments",
        14,
      ],
    ],
    "OP05 presupuesto": [
      ["equality-budget-programme-count.2019", "equality-budget-programme-count", "programmes", 17],
      [
        "equality-budget-executed.2019",
        "equality-budget-executed",
        "million soles",
        32275.8,
        { precision: 1 },
      ],
      [
        "equality-budget-execution-share.2019",
        "equality-budget-execution-share",
        "percent",
        95.2,
        { precision: 1 },
      ],
      ["equality-budget-regional-executed.2019", "equality-budget-regional-executed", "soles", 34857232],
      [
        "equality-budget-regional-share.2019",
        "equality-budget-regional-share",
        "percent",
        0.1,
        { precision: 1 },
      ],
    ],
  }),
  claims: [
    {
      id: "pnig-2019.gender-mechanism-count.2019.by-kind",
      kind: "total",
      whole: "pnig-2019.gender-mechanism-count.2019",
      parts: [
        "pnig-2019.gender-mechanism-ministry-count.2019",
        "pnig-2019.gender-mechanism-national-entity-count.2019",
        "pnig-2019.gender-mechanism-autonomous-count.2019",
        "pnig-2019.gender-mechanism-regional-count.2019",
        "pnig-2019.gender-mechanism-local-count.2019",
      ],
      source: "PNIG-2019 OP05 MIG",
    },
    {
      id: "pnig-2019.equality-plan-count.2019.by-level",
      kind: "total",
      whole: "pnig-2019.equality-plan-count.2019",
      parts: [
        "pnig-2019.equality-plan-national-count.2019",
        "pnig-2019.equality-plan-regional-count.2019",
        "pnig-2019.equality-plan-local-count.2019",
      ],
      source: "PNIG-2019 OP05 planes",
    },
    {
      id: "pnig-2019.management-document-count.2019.by-kind",
      kind: "total",
      whole: "pnig-2019.management-document-count.2019",
      parts: [
        "pnig-2019.people-development-plan-count.2019",
        "pnig-2019.civil-service-regulation-count.2019",
        "pnig-2019.operational-plan-count.2019",
        "pnig-2019.welfare-plan-count.2019",
        "pnig-2019.strategic-plan-count.2019",
        "pnig-2019.organization-regulation-count.2019",
        "pnig-2019.post-classifier-count.2019",
      ],
      source: "PNIG-2019 OP05 documentos",
      note: "The kinds that the report lists come to 48.",
    },
    {
      id: "pnig-2019.equality-trained.2019.by-sex",
      kind: "total",
      whole: "pnig-2019.equality-trained.2019",
      parts: ["pnig-2019.equality-trained.men.2019", "pnig-2019.equality-trained.women.2019"],
      source: "PNIG-2019 OP05 capacitación",
    },
    {
      id: "pnig-2019.equality-trained.men.2019.share",
      kind: "share",
      part: "pnig-2019.equality-trained.men.2019",
      whole: "pnig-2019.equality-trained.2019",
      stated: 47,
      decimals: 0,
      source: "PNIG-2019 OP05 capacitación",
    },
    {
      id: "pnig-2019.equality-trained.women.2019.share",
      kind: "share",
      part: "pnig-2019.equality-trained.women.2019",
      whole: "pnig-2019.equality-trained.2019",
      stated: 53,
      decimals: 0,
      source: "PNIG-2019 OP05 capacitación",
    },
    {
      id: "pnig-2019.equality-trained-share.2019.by-sex",
      kind: "partition",
      shares: ["pnig-2019.equality-trained-share.men.2019", "pnig-2019.equality-trained-share.women.2019"],
      source: "PNIG-2019 OP05 capacitación",
    },
    {
      id: "pnig-2019.equality-trained-share.2019.by-sex.restated",
      kind: "partition",
      shares: [
        "pnig-2019.equality-trained-share.women.2019.restated",
        "pnig-2019.equality-trained-share.men.2019.restated",
      ],
      source: "PNIG-2019 OP05 capacitación",
    },
    {
      id: "pnig-2019.self-assessment-count.2019.by-theme",
      kind: "total",
      whole: "pnig-2019.self-assessment-count.2019",
      parts: [
        "pnig-2019.self-assessment-culture-count.2019",
        "pnig-2019.self-assessment-budget-count.2019",
        "pnig-2019.self-assessment-stereotype-count.2019",
        "pnig-2019.self-assessment-harassment-count.2019",
      ],
      source: "PNIG-2019 OP05 autodiagnósticos",
    },
  ],
};

/** What this chapter counts beside the shared indicators. */
export const institutionalBarrierIndicators: readonly Indicator[] = [
  { code: "government-level-count", label: { es: "Niveles de gobierno", en: "Levels of government" } },
  {
    code: "gender-mechanism-count",
    label: { es: "Mecanismos para la igualdad de género", en: "Mechanisms for gender equality" },
  },
  {
    code: "gender-mechanism-ministry-count",
    label: { es: "Mecanismos en ministerios", en: "Mechanisms in ministries" },
  },
  {
    code: "gender-mechanism-national-entity-count",
    label: {
      es: "Mecanismos en entidades del nivel nacional",
      en: "Mechanisms in entities of the national level",
    },
  },
  {
    code: "gender-mechanism-autonomous-count",
    label: {
      es: "Mecanismos en organismos constitucionalmente autónomos",
      en: "Mechanisms in constitutionally autonomous bodies",
    },
  },
  {
    code: "gender-mechanism-regional-count",
    label: { es: "Mecanismos en gobiernos regionales", en: "Mechanisms in regional governments" },
  },
  {
    code: "gender-mechanism-local-count",
    label: { es: "Mecanismos en gobiernos locales", en: "Mechanisms in local governments" },
  },
  {
    code: "equality-plan-count",
    label: {
      es: "Planes de actividades contra las brechas de género",
      en: "Plans of activities against gender gaps",
    },
  },
  {
    code: "equality-plan-national-count",
    label: { es: "Planes contra las brechas, nivel nacional", en: "Plans against the gaps, national level" },
  },
  {
    code: "equality-plan-regional-count",
    label: { es: "Planes contra las brechas, nivel regional", en: "Plans against the gaps, regional level" },
  },
  {
    code: "equality-plan-local-count",
    label: { es: "Planes contra las brechas, nivel local", en: "Plans against the gaps, local level" },
  },
  {
    code: "management-document-count",
    label: {
      es: "Documentos de gestión nacionales con criterios de género",
      en: "National management documents with gender criteria",
    },
  },
  {
    code: "people-development-plan-count",
    label: {
      es: "Planes de Desarrollo de las Personas con criterios de género",
      en: "People development plans with gender criteria",
    },
  },
  {
    code: "civil-service-regulation-count",
    label: {
      es: "Reglamentos de servicio civil con criterios de género",
      en: "Civil service regulations with gender criteria",
    },
  },
  {
    code: "operational-plan-count",
    label: {
      es: "Planes Operativos Institucionales con criterios de género",
      en: "Operational plans with gender criteria",
    },
  },
  {
    code: "welfare-plan-count",
    label: {
      es: "Planes de Bienestar Social con criterios de género",
      en: "Welfare plans with gender criteria",
    },
  },
  {
    code: "strategic-plan-count",
    label: {
      es: "Planes Estratégicos Institucionales con criterios de género",
      en: "Strategic plans with gender criteria",
    },
  },
  {
    code: "organization-regulation-count",
    label: {
      es: "Reglamentos de organización (ROF) con criterios de género",
      en: "Organization regulations with gender criteria",
    },
  },
  {
    code: "post-classifier-count",
    label: {
      es: "Clasificadores de cargos con criterios de género",
      en: "Post classifiers with gender criteria",
    },
  },
  {
    code: "strategic-plan-regional-count",
    label: {
      es: "Planes Estratégicos regionales con criterios de género",
      en: "Regional strategic plans with gender criteria",
    },
  },
  {
    code: "equality-training-count",
    label: {
      es: "Acciones de capacitación en igualdad, nivel nacional",
      en: "Training in equality, national level",
    },
  },
  {
    code: "equality-trained",
    label: { es: "Personas capacitadas en igualdad", en: "People trained in equality" },
  },
  {
    code: "equality-trained-share",
    label: {
      es: "Parte de las personas capacitadas en igualdad",
      en: "Share of the people trained in equality",
    },
  },
  {
    code: "equality-training-regional-government-count",
    label: {
      es: "Gobiernos regionales con cursos de igualdad",
      en: "Regional governments with courses in equality",
    },
  },
  {
    code: "equality-rule-national-count",
    label: {
      es: "Normas de igualdad aprobadas, nivel nacional",
      en: "Equality rules approved, national level",
    },
  },
  {
    code: "equality-rule-subnational-count",
    label: {
      es: "Normas de igualdad aprobadas, niveles regional y local",
      en: "Equality rules approved, regional and local levels",
    },
  },
  {
    code: "equality-communication-count",
    label: {
      es: "Actividades de comunicación por la igualdad, nivel nacional",
      en: "Communication for equality, national level",
    },
  },
  {
    code: "equality-communication-regional-government-count",
    label: {
      es: "Gobiernos regionales con comunicación por la igualdad",
      en: "Regional governments with communication for equality",
    },
  },
  {
    code: "self-assessment-count",
    label: { es: "Herramientas de autodiagnóstico aplicadas", en: "Self-assessment tools applied" },
  },
  {
    code: "self-assessment-culture-count",
    label: {
      es: "Autodiagnósticos de cultura organizacional",
      en: "Self-assessments of organizational culture",
    },
  },
  {
    code: "self-assessment-budget-count",
    label: { es: "Autodiagnósticos de presupuesto público", en: "Self-assessments of the public budget" },
  },
  {
    code: "self-assessment-stereotype-count",
    label: { es: "Autodiagnósticos de estereotipos de género", en: "Self-assessments of gender stereotypes" },
  },
  {
    code: "self-assessment-harassment-count",
    label: { es: "Autodiagnósticos de hostigamiento sexual", en: "Self-assessments of sexual harassment" },
  },
  {
    code: "self-assessment-regional-government-count",
    label: {
      es: "Gobiernos regionales que conocieron el autodiagnóstico",
      en: "Regional governments shown the self-assessment",
    },
  },
  {
    code: "equality-budget-programme-count",
    label: {
      es: "Programas presupuestales contra las brechas de género",
      en: "Budget programmes against gender gaps",
    },
  },
  {
    code: "equality-budget-executed",
    label: {
      es: "Ejecución de los programas contra las brechas",
      en: "Spending of the programmes against the gaps",
    },
  },
  {
    code: "equality-budget-execution-share",
    label: {
      es: "Parte ejecutada del presupuesto contra las brechas",
      en: "Part spent of the budget against the gaps",
    },
  },
  {
    code: "equality-budget-regional-executed",
    label: { es: "Ejecución regional contra las desigualdades", en: "Regional spending against inequality" },
  },
  {
    code: "equality-budget-regional-share",
    label: {
      es: "Parte del presupuesto de las regiones contra las desigualdades",
      en: "Share of the regions' budget against inequality",
    },
  },
];
