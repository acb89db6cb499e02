import type { PublishedFigures } from "../../published-figures.js";
import { type Indicator, observed } from "./observed.js";

const in2018 = { period: "2018" } as const;
const addenda2020 = { period: "2020", note: "In the addenda of 2020, still to be signed." } as const;

/** The figures of the joint action plan (PAC): what it is made of, and its achievements by line. */
export const jointActionPlanFigures: PublishedFigures = {
  observations: observed({
    "OP01 PAC": [
      ["pac-line-count.2019", "pac-line-count", "lines", 4],
      ["pac-objective-count.2019", "pac-objective-count", "objectives", 11],
      ["pac-action-count.2019", "pac-action-count", "actions", 29],
      ["pac-target-count.2019", "pac-target-count", "targets", 79],
      ["pac-line-count.2019.restated", "pac-line-count", "lines", 4],
    ],
    "OP01 PAC 01": [
      [
        "gesell-chamber-count.2019",
        "gesell-chamber-count",
        "chambers",
        10,
        { note: "Created in 2018, at work in 2019." },
      ],
      [
        "cem-police-station-2018-cases.2019.pac",
        "cem-police-station-2018-cases",
        "cases",
        33855,
        { note: "The section on the justice system states 33797 for the same centres and year." },
      ],
      ["cem-police-station-2018-count.2018.pac", "cem-police-station-2018-count", "centres", 50, in2018],
    ],
    "OP01 PAC 02": [
      [
        "mental-health-centres-2018-count.2019",
        "mental-health-centres-2018-count",
        "centres",
        34,
        { note: "Created in 2018, kept up in 2019." },
      ],
      ["mami-new-count.2019", "mami-new-count", "modules", 8],
      ["mami-new-region-count.2019", "mami-new-region-count", "regions", 6],
      ["mental-health-cases.2019", "mental-health-cases", "cases", 11701, { population: "women" }],
      ["mental-health-centres-attending-count.2019", "mental-health-centres-attending-count", "centres", 77],
      ["health-staff-trained.2019", "health-staff-trained", "people", 2562],
      ["police-trained.2019", "police-trained", "people", 7009],
      ["intercultural-guidelines-region-count.2019", "intercultural-guidelines-region-count", "regions", 5],
      ["indigenous-leaders-trained.2019", "indigenous-leaders-trained", "people", 193],
      ["indigenous-leaders-region-count.2019", "indigenous-leaders-region-count", "regions", 5],
      ["intercultural-servants-trained.2019", "intercultural-servants-trained", "people", 162],
      ["intercultural-servants-region-count.2019", "intercultural-servants-region-count", "regions", 5],
    ],
    "OP01 PAC 03": [
      ["teachers-trained.2019", "teachers-trained", "people", 2098],
      ["schools-with-textbooks.2019", "schools-with-textbooks", "schools", 9506],
      ["student-projects.2019", "student-projects", "projects", 331],
      ["siseve-timely-share.2019", "siseve-timely-share", "percent", 72],
      ["men-trained-for-equality.2019", "men-trained-for-equality", "people", 41555, { population: "men" }],
      ["men-for-equality-province-count.2019", "men-for-equality-province-count", "provinces", 63],
      ["men-for-equality-region-count.2019", "men-for-equality-region-count", "regions", 25],
      ["community-leaders.2019", "community-leaders", "people", 62405],
      ["community-leaders-province-count.2019", "community-leaders-province-count", "provinces", 121],
      [
        "women-gaining-economic-autonomy.2019",
        "women-gaining-economic-autonomy",
        "people",
        3245,
        { population: "women" },
      ],
      ["families-guided.2019", "families-guided", "families", 2808],
    ],
    "OP01 PAC 04": [
      ["concertation-staff-trained.2019", "concertation-staff-trained", "people", 434],
      ["research-event-participants.2019", "research-event-participants", "people", 200],
      ["research-event-count.2019", "research-event-count", "events", 10],
      ["data-improvement-plan-count.2019", "data-improvement-plan-count", "plans", 6],
      [
        "operators-specialized.2019",
        "operators-specialized",
        "people",
        1267,
        { note: "Of Lima, Lambayeque, Arequipa, Cusco and Ancash." },
      ],
      ["commitment-indicator-count.2020", "commitment-indicator-count", "indicators", 2, addenda2020],
      [
        "commitment-regional-government-count.2020",
        "commitment-regional-government-count",
        "governments",
        25,
        addenda2020,
      ],
      ["ombudsman-report-count.2019", "ombudsman-report-count", "reports", 16],
    ],
  }),
  claims: [],
};

/** What this chapter counts beside the shared indicators. */
export const jointActionPlanIndicators: readonly Indicator[] = [
  {
    code: "pac-line-count",
    label: { es: "Lineamientos estratégicos del PAC", en: "Lines of action of the joint action plan" },
  },
  {
    code: "pac-objective-count",
    label: { es: "Objetivos del PAC", en: "Objectives of the joint action plan" },
  },
  { code: "pac-action-count", label: { es: "Acciones del PAC", en: "Actions of the joint action plan" } },
  { code: "pac-target-count", label: { es: "Metas del PAC", en: "Targets of the joint action plan" } },
  {
    code: "gesell-chamber-count",
    label: { es: "Cámaras Gesell de 2018 en funcionamiento", en: "Gesell chambers of 2018 at work" },
  },
  {
    code: "cem-police-station-2018-cases",
    label: {
      es: "Casos atendidos en los CEM Comisaría abiertos en 2018",
      en: "Cases attended in the CEM opened in police stations in 2018",
    },
  },
  {
    code: "cem-police-station-2018-count",
    label: { es: "CEM Comisaría abiertos en 2018", en: "CEM opened in police stations in 2018" },
  },
  {
    code: "mental-health-centres-2018-count",
    label: {
      es: "Centros de Salud Mental Comunitaria creados en 2018",
      en: "Community mental health centres created in 2018",
    },
  },
  {
    code: "mami-new-count",
    label: { es: "Módulos MAMI nuevos", en: "New modules for abused children (MAMI)" },
  },
  {
    code: "mami-new-region-count",
    label: { es: "Regiones con módulos MAMI nuevos", en: "Regions with new modules for abused children" },
  },
  {
    code: "mental-health-cases",
    label: {
      es: "Casos de violencia contra la mujer en Centros de Salud Mental Comunitaria",
      en: "Cases of violence against women in community mental health centres",
    },
  },
  {
    code: "mental-health-centres-attending-count",
    label: {
      es: "Centros de Salud Mental Comunitaria que atendieron casos",
      en: "Community mental health centres that attended cases",
    },
  },
  {
    code: "health-staff-trained",
    label: { es: "Profesionales de la salud capacitados", en: "Health professionals trained" },
  },
  {
    code: "police-trained",
    label: {
      es: "Policías y alumnos de la escuela policial capacitados",
      en: "Police and pupils of the police school trained",
    },
  },
  {
    code: "intercultural-guidelines-region-count",
    label: {
      es: "Regiones donde se difundieron los lineamientos interculturales",
      en: "Regions where the intercultural guidelines were made known",
    },
  },
  {
    code: "indigenous-leaders-trained",
    label: { es: "Líderes indígenas capacitados", en: "Indigenous leaders trained" },
  },
  {
    code: "indigenous-leaders-region-count",
    label: {
      es: "Regiones de los líderes indígenas capacitados",
      en: "Regions of the indigenous leaders trained",
    },
  },
  {
    code: "intercultural-servants-trained",
    label: {
      es: "Servidores públicos capacitados en el enfoque intercultural",
      en: "Public servants trained in the intercultural approach",
    },
  },
  {
    code: "intercultural-servants-region-count",
    label: {
      es: "Regiones de los servidores públicos capacitados",
      en: "Regions of the public servants trained",
    },
  },
  {
    code: "teachers-trained",
    label: { es: "Docentes capacitados por el curso virtual", en: "Teachers trained by the online course" },
  },
  {
    code: "schools-with-textbooks",
    label: {
      es: "Colegios de secundaria que recibieron textos",
      en: "Secondary schools that received textbooks",
    },
  },
  {
    code: "student-projects",
    label: { es: "Proyectos participativos de estudiantes", en: "Student participation projects" },
  },
  {
    code: "siseve-timely-share",
    label: { es: "Casos de SíseVe atendidos a tiempo", en: "SíseVe cases dealt with in time" },
  },
  {
    code: "men-trained-for-equality",
    label: {
      es: "Hombres capacitados por Hombres por la Igualdad",
      en: "Men trained by Hombres por la Igualdad",
    },
  },
  {
    code: "men-for-equality-province-count",
    label: { es: "Provincias de Hombres por la Igualdad", en: "Provinces of Hombres por la Igualdad" },
  },
  {
    code: "men-for-equality-region-count",
    label: { es: "Regiones de Hombres por la Igualdad", en: "Regions of Hombres por la Igualdad" },
  },
  {
    code: "community-leaders",
    label: {
      es: "Líderes de organizaciones sociales en prevención",
      en: "Leaders of social organizations in prevention",
    },
  },
  {
    code: "community-leaders-province-count",
    label: {
      es: "Provincias de los líderes de organizaciones sociales",
      en: "Provinces of the leaders of social organizations",
    },
  },
  {
    code: "women-gaining-economic-autonomy",
    label: {
      es: "Mujeres que impulsan su autonomía económica",
      en: "Women building their economic autonomy",
    },
  },
  {
    code: "families-guided",
    label: {
      es: "Familias con primera orientación de Acercándonos",
      en: "Families with a first guidance by Acercándonos",
    },
  },
  {
    code: "concertation-staff-trained",
    label: {
      es: "Integrantes de instancias de concertación capacitados",
      en: "Members of concertation bodies trained",
    },
  },
  {
    code: "research-event-participants",
    label: { es: "Participantes en eventos del Observatorio", en: "People at the Observatory's events" },
  },
  {
    code: "research-event-count",
    label: { es: "Eventos del Observatorio", en: "Events of the Observatory" },
  },
  {
    code: "data-improvement-plan-count",
    label: { es: "Planes de mejora de los datos", en: "Plans to improve the data" },
  },
  {
    code: "operators-specialized",
    label: {
      es: "Operadores en el programa de especialización",
      en: "Operators in the specialization programme",
    },
  },
  {
    code: "commitment-indicator-count",
    label: {
      es: "Indicadores de compromiso en los convenios del FED",
      en: "Commitment indicators in the FED agreements",
    },
  },
  {
    code: "commitment-regional-government-count",
    label: {
      es: "Gobiernos regionales que suscriben los compromisos",
      en: "Regional governments to sign the commitments",
    },
  },
  {
    code: "ombudsman-report-count",
    label: { es: "Informes de supervisión de la Defensoría", en: "Supervision reports of the Ombudsman" },
  },
];
