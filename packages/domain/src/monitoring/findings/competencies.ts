import { cite } from "../../norms/citation.js";
import { interviewedSectors, sectorsBesideTheMinistry } from "../public-sectors.js";
import type { PublishedFinding } from "../published-finding.js";

/** What the report found of the staff's competence, in its first section. */
export const competencyFindings = [
  {
    code: "no-training-from-own-sector",
    kind: "limitation",
    sectors: sectorsBesideTheMinistry,
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "Los sectores no capacitan a su personal en la materia; lo hacen los CEM y, a veces, la DIRIS.",
      en: "The sectors do not train their own staff on the matter; the CEM do, and at times the DIRIS.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "ministry-invests-in-training",
    kind: "advance",
    sectors: ["women-ministry"],
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "Solo el MIMP es reconocido como entidad que invierte en formar para prevenir.",
      en: "Only the MIMP is recognized as an entity that invests in training for prevention.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "knowledge-held-by-few",
    kind: "limitation",
    sectors: sectorsBesideTheMinistry,
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "Conceptos y normas los maneja un grupo pequeño, casi siempre de las áreas sociales.",
      en: "Concepts and norms are known to a small group, nearly always of the social areas.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "ngos-train-staff",
    kind: "advance",
    sectors: ["ngos"],
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "Las ONG, sobre todo Plan Internacional, capacitan a escuelas y comunidades.",
      en: "NGOs, Plan Internacional above all, train schools and communities.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "ngo-training-reaches-some-zones",
    kind: "limitation",
    sectors: ["ngos"],
    axis: "competencies",
    text: {
      es: "La capacitación de las ONG llega solo a los territorios o sectores donde trabajan.",
      en: "The NGOs' training reaches only the territories or sectors where they work.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "committed-group-of-staff",
    kind: "advance",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "Hay un grupo valioso que atiende casos, maneja el enfoque de género y entiende por qué importa.",
      en: "A valuable group attends cases, handles the gender approach and sees why it matters.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "most-staff-untrained",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "La mayoría del personal no ha tenido capacitación alguna, y el enfoque de género halla resistencias.",
      en: "Most staff have had no training at all, and the gender approach meets resistance.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "teachers-need-training",
    kind: "limitation",
    sectors: ["education"],
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "Los docentes piden con urgencia formarse para prevenir la violencia que se ve en las escuelas.",
      en: "Teachers urgently ask for training to prevent the violence seen in schools.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "patrol-officers-untrained",
    kind: "limitation",
    sectors: ["police"],
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "En las comisarías solo se forma el área de familia, no quienes patrullan.",
      en: "In police stations only the family area is trained, not those who patrol.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "few-resources-in-plans",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "resource-management",
    text: {
      es: "Los planes de trabajo destinan a prevenir muy pocos recursos y actividades.",
      en: "Work plans give prevention very few resources and activities.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "trainings-stopped-by-pandemic",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "Por la pandemia las capacitaciones fueron de salud; sobre violencia no las hubo, según el informe, en 2019 y parte de 2020.",
      en: "With the pandemic trainings were about health; the report says that none were held on violence in 2019 and part of 2020.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "service-slow-and-impersonal",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    text: {
      es: "Las encuestadas hallan el servicio poco ágil y poco cálido, lo que el informe liga a un enfoque de género débil.",
      en: "The surveyed women find the service neither swift nor warm, which the report ties to a weak gender approach.",
    },
    figures: [
      "carabayllo-2022.survey-speed-regular",
      "carabayllo-2022.survey-speed-very-bad",
      "carabayllo-2022.survey-warmth-regular",
      "carabayllo-2022.survey-warmth-bad",
    ],
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "complaints-discouraged",
    kind: "limitation",
    sectors: ["police"],
    axis: "competencies",
    text: {
      es: "Mujeres cuentan que se las juzga por su ropa o su pobreza y se las desanima de denunciar.",
      en: "Women tell of being judged by their clothes or poverty and discouraged from complaining.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1", "Hallazgos note 3"),
    interpretation: {
      es: "El informe habla de los servicios; las denuncias se registran en la comisaría.",
      en: "The report speaks of the services; complaints are registered at the police station.",
    },
  },
  {
    code: "signs-of-bribery",
    kind: "limitation",
    sectors: ["police"],
    axis: "competencies",
    text: {
      es: "Mujeres perciben que se pide dinero o se posterga la denuncia, con riesgo para quien la hace.",
      en: "Women perceive that money is asked for or complaints put off, at the risk of those who make them.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1", "Hallazgos note 4"),
    interpretation: {
      es: "El informe habla de los servicios; las denuncias se registran en la comisaría.",
      en: "The report speaks of the services; complaints are registered at the police station.",
    },
  },
  {
    code: "municipal-staff-trained-in-2021",
    kind: "advance",
    sectors: ["local-government", "women-ministry"],
    axis: "competencies",
    capacity: "conceptual-competence",
    text: {
      es: "En 2021 el ente rector dio al personal municipal varias capacitaciones sobre prevención.",
      en: "In 2021 the governing body gave municipal staff several trainings on prevention.",
    },
    figures: [
      "carabayllo-2022.municipal-staff-trainings-least",
      "carabayllo-2022.municipal-staff-trainings-most",
    ],
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
  {
    code: "training-falls-on-cem",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "resource-management",
    text: {
      es: "Capacitar y sensibilizar recae en los CEM; los demás sectores casi no se implican.",
      en: "Training and awareness fall on the CEM; the other sectors are hardly involved.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1"),
  },
] as const satisfies readonly PublishedFinding[];
