import { cite } from "../norms/citation.js";
import type { PolicyAchievement } from "./policy-achievement.js";

/** What the joint action plan achieved in 2019, by line and in the order of the report. */
export const jointActionPlanAchievements: readonly PolicyAchievement[] = [
  {
    code: "justice-timetable",
    under: "pac-line-01",
    text: {
      es: "Calendario aprobado para poner en marcha el sistema especializado de justicia.",
      en: "An approved timetable to set the specialized justice system going.",
    },
    acts: ["ds-003-2019-mimp"],
    citations: cite("PNIG-2019", "OP01 PAC 01"),
  },
  {
    code: "regulation-amended",
    under: "pac-line-01",
    text: {
      es: "Cambios en el reglamento de la Ley N° 30364.",
      en: "Changes in the regulation of Law N° 30364.",
    },
    acts: ["ds-004-2019-mimp"],
    citations: cite("PNIG-2019", "OP01 PAC 01"),
  },
  {
    code: "gesell-chambers",
    under: "pac-line-01",
    text: {
      es: "Cámaras Gesell del año anterior, en funcionamiento.",
      en: "Gesell chambers of the year before, at work.",
    },
    figures: ["pnig-2019.gesell-chamber-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 01"),
  },
  {
    code: "police-station-centres",
    under: "pac-line-01",
    text: {
      es: "Atención en los CEM que se abrieron en comisarías en 2018.",
      en: "Care in the CEM that opened in police stations in 2018.",
    },
    figures: [
      "pnig-2019.cem-police-station-2018-cases.2019.pac",
      "pnig-2019.cem-police-station-2018-count.2018.pac",
    ],
    citations: cite("PNIG-2019", "OP01 PAC 01"),
  },
  {
    code: "mental-health-centres",
    under: "pac-line-02",
    text: {
      es: "Centros de salud mental comunitaria de 2018, que siguieron abiertos.",
      en: "Community mental health centres of 2018, which stayed open.",
    },
    figures: ["pnig-2019.mental-health-centres-2018-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "child-abuse-modules",
    under: "pac-line-02",
    text: {
      es: "Módulos MAMI nuevos en establecimientos de salud para menores de edad maltratados.",
      en: "New MAMI modules in health facilities for children and adolescents who are abused.",
    },
    figures: ["pnig-2019.mami-new-count.2019", "pnig-2019.mami-new-region-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "sexual-violence-kit",
    under: "pac-line-02",
    text: {
      es: "Directiva sanitaria sobre el uso del kit en casos de violencia sexual.",
      en: "A health directive on the use of the kit in cases of sexual violence.",
    },
    acts: ["directiva-sanitaria-083-minsa-2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "joint-protocol",
    under: "pac-line-02",
    text: {
      es: "Protocolo con el que CEM y establecimientos de salud actúan juntos.",
      en: "A protocol by which the CEM and health facilities act together.",
    },
    acts: ["ds-008-2019-sa"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "mental-health-care",
    under: "pac-line-02",
    text: {
      es: "Casos de violencia contra la mujer que pasaron por centros de salud mental comunitaria.",
      en: "Cases of violence against women that came to community mental health centres.",
    },
    figures: ["pnig-2019.mental-health-cases.2019", "pnig-2019.mental-health-centres-attending-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "health-staff-training",
    under: "pac-line-02",
    text: {
      es: "Personal de salud formado para atender a víctimas de violencia de género.",
      en: "Health staff trained to attend victims of gender violence.",
    },
    by: ["minsa"],
    figures: ["pnig-2019.health-staff-trained.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "heat-map",
    under: "pac-line-02",
    text: {
      es: "El «Mapa de Calor» siguió situando en el territorio las denuncias que recoge el SIDPOL.",
      en: "The «Mapa de Calor» went on placing the complaints that SIDPOL gathers on the map.",
    },
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "police-training",
    under: "pac-line-02",
    text: {
      es: "Policías y alumnado de la escuela policial formados en la Ley N° 30364.",
      en: "Police and pupils of the police school trained in Law N° 30364.",
    },
    by: ["mimp"],
    figures: ["pnig-2019.police-trained.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "intercultural-guidelines",
    under: "pac-line-02",
    text: {
      es: "Lineamientos interculturales frente a la violencia sexual, aprobados y difundidos en Amazonas, Cusco, Junín, Loreto y San Martín.",
      en: "Intercultural guidelines against sexual violence, approved and made known in Amazonas, Cusco, Junín, Loreto and San Martín.",
    },
    by: ["mincul"],
    acts: ["ds-009-2019-mc"],
    figures: ["pnig-2019.intercultural-guidelines-region-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "indigenous-leaders-training",
    under: "pac-line-02",
    text: {
      es: "Líderes y lideresas indígenas formados para evitar y atender la violencia sexual.",
      en: "Indigenous leaders trained to avert and attend sexual violence.",
    },
    by: ["mincul"],
    figures: ["pnig-2019.indigenous-leaders-trained.2019", "pnig-2019.indigenous-leaders-region-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "intercultural-staff-training",
    under: "pac-line-02",
    text: {
      es: "Servidoras y servidores públicos formados en el enfoque intercultural.",
      en: "Public servants trained in the intercultural approach.",
    },
    figures: [
      "pnig-2019.intercultural-servants-trained.2019",
      "pnig-2019.intercultural-servants-region-count.2019",
    ],
    citations: cite("PNIG-2019", "OP01 PAC 02"),
  },
  {
    code: "teacher-training",
    under: "pac-line-03",
    text: {
      es: "Docentes que siguieron el curso virtual sobre buen trato y abuso sexual.",
      en: "Teachers who took the online course on good treatment and sexual abuse.",
    },
    by: ["minedu"],
    figures: ["pnig-2019.teachers-trained.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "school-textbooks",
    under: "pac-line-03",
    text: {
      es: "Textos de Desarrollo Personal, Ciudadanía y Cívica entregados a colegios de secundaria.",
      en: "Textbooks of Desarrollo Personal, Ciudadanía y Cívica handed to secondary schools.",
    },
    figures: ["pnig-2019.schools-with-textbooks.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "school-guide",
    under: "pac-line-03",
    text: {
      es: "Primera versión de una guía contra la violencia de género en los servicios educativos.",
      en: "A first version of a guide against gender violence in education services.",
    },
    by: ["minedu"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "somos-pares",
    under: "pac-line-03",
    text: {
      es: "Proyectos de estudiantes en el concurso «Ideas en acción» de la estrategia «Somos Pares».",
      en: "Students' projects in the contest «Ideas en acción» of the strategy «Somos Pares».",
    },
    figures: ["pnig-2019.student-projects.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "siseve-care",
    under: "pac-line-03",
    text: {
      es: "Casos de estudiantes reportados en «SíseVe» que se atendieron a tiempo y según los protocolos.",
      en: "Students' cases reported in «SíseVe» that were dealt with in time and by the protocols.",
    },
    figures: ["pnig-2019.siseve-timely-share.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "men-for-equality",
    under: "pac-line-03",
    text: {
      es: "Hombres formados por la estrategia «Hombres por la Igualdad».",
      en: "Men trained by the strategy «Hombres por la Igualdad».",
    },
    by: ["mimp"],
    figures: [
      "pnig-2019.men-trained-for-equality.2019",
      "pnig-2019.men-for-equality-province-count.2019",
      "pnig-2019.men-for-equality-region-count.2019",
    ],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "community-leaders",
    under: "pac-line-03",
    text: {
      es: "Líderes y lideresas de organizaciones sociales con los que AURORA trabaja la prevención.",
      en: "Leaders of social organizations with whom AURORA works on prevention.",
    },
    figures: ["pnig-2019.community-leaders.2019", "pnig-2019.community-leaders-province-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "economic-autonomy",
    under: "pac-line-03",
    text: {
      es: "Mujeres afectadas o en riesgo que ganan autonomía económica con la Estrategia Comunitaria de AURORA.",
      en: "Women affected or at risk who gain economic autonomy with AURORA's Estrategia Comunitaria.",
    },
    figures: ["pnig-2019.women-gaining-economic-autonomy.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "family-guidance",
    under: "pac-line-03",
    text: {
      es: "Familias vulnerables con una primera orientación de «Acercándonos», de los CEDIF del INABIF.",
      en: "Vulnerable families with a first guidance by «Acercándonos», of INABIF's family centres.",
    },
    figures: ["pnig-2019.families-guided.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 03"),
  },
  {
    code: "concertation-training",
    under: "pac-line-04",
    text: {
      es: "Integrantes de las instancias de concertación de tres niveles en un programa con la ENAP de SERVIR.",
      en: "Members of concertation bodies on three levels in a programme with SERVIR's ENAP.",
    },
    by: ["mimp"],
    figures: ["pnig-2019.concertation-staff-trained.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
  {
    code: "research-events",
    under: "pac-line-04",
    text: {
      es: "Eventos del Observatorio Nacional sobre lo que halla la investigación.",
      en: "Events of the Observatorio Nacional on what research finds.",
    },
    by: ["mimp"],
    figures: ["pnig-2019.research-event-participants.2019", "pnig-2019.research-event-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
  {
    code: "data-improvement",
    under: "pac-line-04",
    text: {
      es: "Planes para recoger y ordenar mejor los datos de las instituciones del Observatorio.",
      en: "Plans to gather and order better the data of the Observatorio's institutions.",
    },
    by: ["mimp"],
    figures: ["pnig-2019.data-improvement-plan-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
  {
    code: "operator-specialization",
    under: "pac-line-04",
    text: {
      es: "Operadoras y operadores en los módulos 1 y 5 del programa sobre la Ley N° 30364.",
      en: "Operators in modules 1 and 5 of the programme on Law N° 30364.",
    },
    by: ["mimp"],
    figures: ["pnig-2019.operators-specialized.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
  {
    code: "single-register",
    under: "pac-line-04",
    text: {
      es: "Registro Único de Víctimas y Agresores (RUVA), interoperable, en Lima Este.",
      en: "The register of victims and aggressors (RUVA), interoperable, in Lima Este.",
    },
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
  {
    code: "performance-agreements",
    under: "pac-line-04",
    text: {
      es: "Indicadores de prevención en los convenios del FED, del MIDIS, que firmarán los gobiernos regionales.",
      en: "Prevention indicators in the agreements of MIDIS's FED, which the regional governments are to sign.",
    },
    figures: [
      "pnig-2019.commitment-indicator-count.2020",
      "pnig-2019.commitment-regional-government-count.2020",
    ],
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
  {
    code: "budget-programme",
    under: "pac-line-04",
    text: {
      es: "Programa presupuestal propio para reducir esta violencia.",
      en: "A budget programme of its own to reduce this violence.",
    },
    acts: ["rs-024-2019-ef"],
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
  {
    code: "ombudsman-reports",
    under: "pac-line-04",
    text: {
      es: "Informes de supervisión con lo que se recomienda a las instituciones que atienden.",
      en: "Supervision reports with what is recommended to the institutions that give care.",
    },
    by: ["dp"],
    figures: ["pnig-2019.ombudsman-report-count.2019"],
    citations: cite("PNIG-2019", "OP01 PAC 04"),
  },
];
