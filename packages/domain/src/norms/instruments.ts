import type { LocalizedText } from "../text.js";
import { mensInvolvementInForce, preventionGuidelinesInForce } from "./in-force.js";

/** A norm or report that conclusions may cite. */
export interface Instrument {
  readonly id: string;
  /** Official title, in Spanish. */
  readonly title: string;
  readonly description: LocalizedText;
  /** Whether it obliges (`norm`) or only informs (`report`). */
  readonly kind: "norm" | "report";
  /** First day in force, ISO 8601; reports have none. */
  readonly inForceFrom?: string;
  /** Last day in force; absent while it holds. */
  readonly inForceUntil?: string;
  readonly approvedBy?: string;
  readonly repeals?: readonly string[];
}

export const instruments = [
  {
    ...preventionGuidelinesInForce,
    title:
      "Lineamientos para la Implementación de Estrategias, Productos, Servicios, Intervenciones y Acciones Preventivas del Programa Nacional AURORA",
    description: {
      es: "Ordena cómo el personal de prevención de los CEM planifica, realiza, registra y evalúa su labor.",
      en: "Rules how the CEM's prevention staff plan, carry out, register and evaluate their work.",
    },
    kind: "norm",
    approvedBy: "Resolución de la Dirección Ejecutiva N° 290-2022-MIMP-AURORA-DE",
    repeals: ["Resolución de la Dirección Ejecutiva N° 59-2019-MIMP/PNCVFS-DE"],
  },
  {
    ...mensInvolvementInForce,
    title:
      "Directiva General N° 018-2016-MIMP, Lineamientos de política para el involucramiento de los varones en la prevención de la violencia contra las mujeres y de género",
    description: {
      es: "Fija principios, enfoques y requisitos del trabajo preventivo con hombres en los programas del MIMP.",
      en: "Sets the principles, approaches and requirements of preventive work with men in the ministry's programmes.",
    },
    kind: "norm",
    approvedBy: "Resolución Ministerial N° 174-2016-MIMP",
  },
  {
    id: "PNIG-2019",
    title: "Reporte de cumplimiento 2019 de la Política Nacional de Igualdad de Género",
    description: {
      es: "Da cuenta de lo avanzado en 2019 por los servicios de la política de igualdad.",
      en: "Accounts for what the equality policy's services achieved in 2019.",
    },
    kind: "report",
  },
  {
    id: "MIMP-2021",
    title:
      "Intervenciones del Ministerio de la Mujer y Poblaciones Vulnerables a nivel nacional, enero a octubre de 2021",
    description: {
      es: "Enumera los servicios del ministerio con su cobertura y sus cifras.",
      en: "Lists the ministry's services with their coverage and figures.",
    },
    kind: "report",
  },
  {
    id: "APP-REGISTER",
    title: "Registro de acciones preventivas promocionales (APP) del Programa Nacional, disposición de 2017",
    description: {
      es: "El propio registro del programa, con sus catálogos de acciones por año.",
      en: "The programme's own register, with its catalogues of actions by year.",
    },
    kind: "report",
  },
  {
    id: "CARABAYLLO-2022",
    title:
      "Informe de Monitoreo y Vigilancia de los Servicios de Atención y Prevención de la Violencia de género en el distrito de Carabayllo",
    description: {
      es: "Vigilancia ciudadana de los servicios del distrito y de su instancia de concertación.",
      en: "Citizens' monitoring of the district's services and of its concertation body.",
    },
    kind: "report",
  },
  {
    id: "MIMP-SERIES",
    title: "Series anuales de atenciones, feminicidios y centros del ministerio, 2017 a 2025",
    description: {
      es: "Cifras anuales reunidas de lo que el ministerio y la prensa publicaron; la transcripción es de terceros (github.com/unimauro/evaluacion-mimp).",
      en: "Yearly figures gathered from what the ministry and the press published; the transcription is of third parties (github.com/unimauro/evaluacion-mimp).",
    },
    kind: "report",
  },
] as const satisfies readonly Instrument[];

/** The id of an instrument, as citations use it. */
export type NormId = (typeof instruments)[number]["id"];

const byId: ReadonlyMap<string, Instrument> = new Map(
  instruments.map((instrument) => [instrument.id, instrument]),
);

/** The instrument with this id, or undefined. */
export function instrument(id: string): Instrument | undefined {
  return byId.get(id);
}
