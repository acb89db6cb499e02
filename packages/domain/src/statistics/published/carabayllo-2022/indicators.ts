import type { LocalizedText } from "../../../text.js";

/** The indicators that only CARABAYLLO-2022 uses. */
export const carabayllo2022Indicators: readonly { readonly code: string; readonly label: LocalizedText }[] = [
  {
    code: "cem-cases-share",
    label: { es: "Parte de los casos atendidos en los CEM", en: "Share of the cases attended in the CEM" },
  },
  {
    code: "cem-cases-change",
    label: {
      es: "Variación de los casos atendidos en los CEM",
      en: "Change in the cases attended in the CEM",
    },
  },
  {
    code: "cem-cases-psychological-share",
    label: {
      es: "Parte de los casos por violencia psicológica",
      en: "Share of cases of psychological violence",
    },
  },
  {
    code: "cem-cases-physical-share",
    label: { es: "Parte de los casos por violencia física", en: "Share of cases of physical violence" },
  },
  {
    code: "cem-cases-sexual-share",
    label: { es: "Parte de los casos por violencia sexual", en: "Share of cases of sexual violence" },
  },
  {
    code: "femicides-change",
    label: { es: "Variación de las víctimas de feminicidio", en: "Change in the victims of femicide" },
  },
  { code: "police-station-count", label: { es: "Comisarías", en: "Police stations" } },
  {
    code: "legal-aid-centre-count",
    label: { es: "Centros de asistencia legal gratuita", en: "Free legal aid centres" },
  },
  {
    code: "social-development-subdivisions",
    label: {
      es: "Subgerencias de la Gerencia de Desarrollo Humano y Social",
      en: "Subdivisions of the municipal division of human and social development",
    },
  },
  { code: "study-instruments", label: { es: "Instrumentos del estudio", en: "Instruments of the study" } },
  { code: "surveys", label: { es: "Encuestas aplicadas", en: "Surveys carried out" } },
  { code: "survey-questions", label: { es: "Preguntas de la encuesta", en: "Questions of the survey" } },
  { code: "focus-groups", label: { es: "Grupos focales", en: "Focus groups" } },
  {
    code: "focus-group-cruz-del-norte",
    label: {
      es: "Participantes del grupo focal de Cruz del Norte",
      en: "Members of the focus group of Cruz del Norte",
    },
  },
  {
    code: "focus-group-sol-naciente",
    label: {
      es: "Participantes del grupo focal de Sol Naciente",
      en: "Members of the focus group of Sol Naciente",
    },
  },
  { code: "interviews", label: { es: "Entrevistas", en: "Interviews" } },
  { code: "interviews-cem", label: { es: "Entrevistas en los CEM", en: "Interviews in the CEM" } },
  {
    code: "interviews-mental-health-centres",
    label: {
      es: "Entrevistas en Centros de Salud Mental Comunitario",
      en: "Interviews in community mental health centres",
    },
  },
  {
    code: "interviews-local-government",
    label: { es: "Entrevistas en el gobierno local", en: "Interviews in the local government" },
  },
  { code: "interviews-ugel", label: { es: "Entrevistas en la UGEL", en: "Interviews in the UGEL" } },
  {
    code: "interviews-police-stations",
    label: { es: "Entrevistas en comisarías", en: "Interviews in police stations" },
  },
  {
    code: "survey-speed-regular",
    label: { es: "Encuestadas que hallan regular la rapidez", en: "Surveyed women who find the speed fair" },
  },
  {
    code: "survey-speed-very-bad",
    label: {
      es: "Encuestadas que hallan muy mala la rapidez",
      en: "Surveyed women who find the speed very bad",
    },
  },
  {
    code: "survey-warmth-regular",
    label: {
      es: "Encuestadas que hallan regulares la calidez y la calidad",
      en: "Surveyed women who find warmth and quality fair",
    },
  },
  {
    code: "survey-warmth-bad",
    label: {
      es: "Encuestadas que hallan malas la calidez y la calidad",
      en: "Surveyed women who find warmth and quality bad",
    },
  },
  {
    code: "survey-prevention-not-done",
    label: {
      es: "Encuestadas para quienes las instituciones no han prevenido la violencia",
      en: "Surveyed women for whom the institutions have not prevented violence",
    },
  },
  {
    code: "survey-violence-unknown",
    label: {
      es: "Encuestadas que no conocen qué es la violencia de género",
      en: "Surveyed women who do not know what gender-based violence is",
    },
  },
  {
    code: "survey-law-unknown",
    label: {
      es: "Encuestadas que desconocen la Ley N° 30364",
      en: "Surveyed women who do not know Ley N° 30364",
    },
  },
  {
    code: "municipal-staff-trainings-least",
    label: {
      es: "Capacitaciones al personal municipal, cuando menos",
      en: "Trainings of municipal staff, at least",
    },
  },
  {
    code: "municipal-staff-trainings-most",
    label: {
      es: "Capacitaciones al personal municipal, cuando más",
      en: "Trainings of municipal staff, at most",
    },
  },
  {
    code: "health-session-patients",
    label: {
      es: "Pacientes por sesión educativa, en promedio",
      en: "Patients per educational session, on average",
    },
  },
  {
    code: "mental-health-cases-with-violence",
    label: {
      es: "Casos de salud mental que tienen que ver con violencia, de cada diez",
      en: "Mental health cases that have to do with violence, of every ten",
    },
  },
  {
    code: "education-participants-trained",
    label: { es: "Directores y docentes capacitados", en: "Head teachers and teachers trained" },
  },
  {
    code: "education-training-workshops",
    label: { es: "Talleres de capacitación a docentes", en: "Training workshops for teachers" },
  },
  {
    code: "teacher-replica-sessions",
    label: { es: "Sesiones que cada docente replica", en: "Sessions that each teacher passes on" },
  },
  {
    code: "concertation-body-members",
    label: {
      es: "Instituciones y organizaciones en la instancia de concertación",
      en: "Institutions and organizations in the concertation body",
    },
  },
  {
    code: "concertation-body-health-centres",
    label: {
      es: "Centros de salud que participan en la instancia",
      en: "Health centres that take part in the concertation body",
    },
  },
  {
    code: "concertation-body-seats-per-organization",
    label: {
      es: "Representantes por organización en la instancia",
      en: "Representatives per organization in the concertation body",
    },
  },
  {
    code: "violence-protocols",
    label: {
      es: "Protocolos para atender casos de violencia contra la mujer",
      en: "Protocols for cases of violence against women",
    },
  },
  {
    code: "facilities-kits-not-ensured",
    label: {
      es: "Establecimientos supervisados que no aseguraron los kits por violencia sexual",
      en: "Supervised facilities that did not ensure the kits for sexual violence",
    },
  },
];
