import type { Service, ServiceSite } from "../services/index.js";
import { serviceSites } from "../services/index.js";
import { mimp2021Figures } from "../statistics/published/mimp-2021.js";
import { pnig2019Figures } from "../statistics/published/pnig-2019.js";
import { seriesFigures } from "../statistics/published/series.js";
import type { Observation } from "../statistics/published-figures.js";
import type { LocalizedText } from "../text.js";

/** What a source counted, with all that says what the number means. */
export interface Figure {
  /** The id of the observation. */
  readonly id: string;
  /** A code of what was counted: `cem-cases-attended`. */
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  /** Of whom: `all`, or codes of sexes and ages. */
  readonly population: string;
  /** `pe` for the whole country, else a ubigeo. */
  readonly place: string;
  /** ISO 8601: `2020`, `2021-01/2021-10`. */
  readonly period: string;
  /** The source and the place in it. */
  readonly source: string;
  /** Months of the period in which the service was suspended. */
  readonly suspendedMonths?: readonly string[];
  readonly note?: LocalizedText;
}

/** How many centres of a kind there were. */
export interface CentersCounted extends Figure {
  readonly site: ServiceSite;
  readonly siteName: LocalizedText;
}

/** The figures' remarks in Spanish; the figures themselves carry them in English alone. */
export const spanishNotes: Readonly<Record<string, string>> = {
  "Centres where care is given in person; in March 2020 only from its second half.":
    "Centros de atención presencial; en marzo de 2020, solo desde su segunda quincena.",
  "Centres where care is given in person, up to the day of the report. The service was declared essential on 30 January 2021 and attends remotely.":
    "Centros de atención presencial, hasta el día del informe. El servicio se declaró esencial el 30 de enero de 2021 y atiende a distancia.",
  "The column is headed 2019; in the neighbouring services the first column is 2020. PNIG-2019 states another value for 2019, and MIMP-SERIES gives this one for 2020.":
    "La columna lleva por título 2019; en los servicios vecinos la primera es de 2020. PNIG-2019 da otro valor para 2019, y MIMP-SERIES da este para 2020.",
  "The column is headed 2019; in the neighbouring services the first column is 2020. PNIG-2019 states another value for 2019.":
    "La columna lleva por título 2019; en los servicios vecinos la primera es de 2020. PNIG-2019 da otro valor para 2019.",
  "The column is headed 2019; in the neighbouring services the first column is 2020.":
    "La columna lleva por título 2019; en los servicios vecinos la primera es de 2020.",
  "The column is headed March to December 2020; the service itself began in November 2020.":
    "La columna lleva por título marzo a diciembre de 2020; este servicio empezó en noviembre de 2020.",
  "Stated again below the table of kinds.": "Se dice otra vez debajo de la tabla de tipos.",
  "Stated already above the table of kinds.": "Ya se dijo encima de la tabla de tipos.",
  "The text speaks of three services for children and adolescents; the table has one for them, one for older adults and one for people with disabilities.":
    "El texto habla de tres servicios para niñas, niños y adolescentes; la tabla trae uno para ellos, uno para personas adultas mayores y uno para personas con discapacidad.",
  "In Ayacucho, Cusco, Lima Metropolitana and Callao, without a number for each.":
    "En Ayacucho, Cusco, Lima Metropolitana y Callao, sin número para cada lugar.",
  "A figure given by the press.": "Cifra dada por la prensa.",
};

// A pure cache: the observations never change.
let observations: ReadonlyMap<string, Observation> | undefined;

function observation(id: string): Observation | undefined {
  observations ??= new Map(
    [...mimp2021Figures.observations, ...pnig2019Figures.observations, ...seriesFigures.observations].map(
      (known) => [known.id, known],
    ),
  );
  return observations.get(id);
}

function figure(id: string): readonly Figure[] {
  const known = observation(id);
  if (known === undefined) return [];
  const { indicator, value, unit, population, place, period, source, suspendedMonths, note } = known;
  return [
    {
      id,
      indicator,
      value,
      unit,
      population,
      place,
      period,
      source,
      ...(suspendedMonths === undefined ? {} : { suspendedMonths }),
      ...(note === undefined ? {} : { note: { es: spanishNotes[note] ?? note, en: note } }),
    },
  ];
}

const centersOf = new WeakMap<Service, readonly CentersCounted[]>();
const figuresOf = new WeakMap<Service, readonly Figure[]>();

/** How many centres of a service the sources count, by kind and period. */
export function serviceCenters(service: Service): readonly CentersCounted[] {
  let centers = centersOf.get(service);
  if (centers === undefined) {
    centers = service.centers.flatMap(({ site, observations: ids }) =>
      ids.flatMap(figure).map((counted) => ({ site, siteName: serviceSites[site], ...counted })),
    );
    centersOf.set(service, centers);
  }
  return centers;
}

/** What a service did, by period. */
export function serviceFigures(service: Service): readonly Figure[] {
  let figures = figuresOf.get(service);
  if (figures === undefined) {
    figures = service.figures.flatMap(({ observations: ids }) => ids.flatMap(figure));
    figuresOf.set(service, figures);
  }
  return figures;
}
