import type { LocalizedText } from "../text.js";
import { carabayllo2022Indicators } from "./published/carabayllo-2022.js";
import { dg0182016Indicators } from "./published/dg-018-2016.js";
import { mimp2021Indicators } from "./published/mimp-2021.js";
import { pnig2019Indicators } from "./published/pnig-2019.js";
import { rde2902022Indicators } from "./published/rde-290-2022.js";
import { seriesIndicators } from "./published/series.js";

/** What a figure counts or measures. */
export interface Indicator {
  /** The code that observations name. */
  readonly code: string;
  readonly label: LocalizedText;
}

/** The indicators of more than one source, under one code so that their figures can be compared. */
const shared: readonly Indicator[] = [
  { code: "cem-count", label: { es: "Centros Emergencia Mujer", en: "Women's emergency centres (CEM)" } },
  { code: "cem-count-regular", label: { es: "CEM regulares", en: "Regular CEM" } },
  { code: "cem-count-police-station", label: { es: "CEM en comisaría", en: "CEM in police stations" } },
  { code: "cem-count-health-center", label: { es: "CEM en centro de salud", en: "CEM in health centres" } },
  { code: "cem-24h-count", label: { es: "CEM que atienden 24 horas", en: "CEM open 24 hours" } },
  {
    code: "cem-cases-attended",
    label: { es: "Casos de violencia atendidos en los CEM", en: "Cases of violence attended in the CEM" },
  },
  {
    code: "cem-cases-psychological",
    label: {
      es: "Casos de violencia psicológica atendidos en los CEM",
      en: "Cases of psychological violence attended in the CEM",
    },
  },
  {
    code: "cem-cases-physical",
    label: {
      es: "Casos de violencia física atendidos en los CEM",
      en: "Cases of physical violence attended in the CEM",
    },
  },
  {
    code: "cem-cases-sexual",
    label: {
      es: "Casos de violencia sexual atendidos en los CEM",
      en: "Cases of sexual violence attended in the CEM",
    },
  },
  {
    code: "cem-cases-economic",
    label: {
      es: "Casos de violencia económica o patrimonial atendidos en los CEM",
      en: "Cases of economic violence attended in the CEM",
    },
  },
  {
    code: "cem-attention-activities",
    label: { es: "Actividades de atención de los CEM", en: "Care activities of the CEM" },
  },
  { code: "preventive-actions", label: { es: "Acciones preventivas", en: "Preventive actions" } },
  {
    code: "people-reached",
    label: {
      es: "Personas alcanzadas por acciones preventivas",
      en: "People reached by preventive actions",
    },
  },
  {
    code: "femicides",
    label: {
      es: "Casos con características de feminicidio",
      en: "Cases with characteristics of femicide",
    },
  },
  {
    code: "femicide-attempts",
    label: {
      es: "Casos con características de tentativa de feminicidio",
      en: "Cases with characteristics of attempted femicide",
    },
  },
  {
    code: "linea-100-consultations",
    label: { es: "Consultas a la Línea 100", en: "Consultations of Línea 100" },
  },
  {
    code: "chat-100-consultations",
    label: { es: "Consultas al Chat 100", en: "Consultations of Chat 100" },
  },
  {
    code: "cai-count",
    label: { es: "Centros de Atención Institucional", en: "Centres for sentenced aggressors (CAI)" },
  },
  { code: "cai-users", label: { es: "Casos atendidos en los CAI", en: "Cases attended in the CAI" } },
  {
    code: "sau-count",
    label: {
      es: "Equipos del Servicio de Atención Urgente",
      en: "Teams of the urgent care service (SAU)",
    },
  },
  {
    code: "sau-cases",
    label: {
      es: "Casos del Servicio de Atención Urgente",
      en: "Cases of the urgent care service (SAU)",
    },
  },
  { code: "hrt-count", label: { es: "Hogares de Refugio Temporal", en: "Temporary refuges (HRT)" } },
  {
    code: "hrt-people",
    label: {
      es: "Personas acogidas en Hogares de Refugio Temporal",
      en: "People sheltered in temporary refuges (HRT)",
    },
  },
];

/** Every indicator that a published figure may name: the shared ones, then those of each source. */
export const indicators: readonly Indicator[] = [
  ...shared,
  ...rde2902022Indicators,
  ...dg0182016Indicators,
  ...pnig2019Indicators,
  ...mimp2021Indicators,
  ...carabayllo2022Indicators,
  ...seriesIndicators,
];
