import { type Citations, cite } from "../norms/citation.js";
import type { Population } from "../taxonomy/population.js";
import { citeAll } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";
import type { ServiceNeed } from "./needs.js";
import type { ServiceCode } from "./service.js";

/** Who runs services, as the ministry's report orders them. */
export const operators = {
  aurora: {
    es: "Programa Nacional para la Prevención y Erradicación de la Violencia contra las Mujeres e Integrantes del Grupo Familiar – AURORA",
    en: "National programme for the prevention and eradication of violence against women and members of the family group – AURORA",
  },
  inabif: {
    es: "Programa Integral Nacional para el Bienestar Familiar – INABIF",
    en: "National comprehensive programme for family well-being – INABIF",
  },
  dga: { es: "Dirección General de Adopciones – DGA", en: "Directorate-General of Adoptions – DGA" },
  dpe: { es: "Dirección de Protección Especial – DPE", en: "Directorate of Special Protection – DPE" },
  dipam: {
    es: "Dirección de Personas Adultas Mayores – DIPAM",
    en: "Directorate of Older Adults – DIPAM",
  },
} as const satisfies { readonly [code: string]: LocalizedText };

/** A code of `operators`. */
export type Operator = keyof typeof operators;

/** How people reach a service. */
export const channels = {
  "in-person": { es: "Presencial", en: "In person" },
  phone: { es: "Teléfono", en: "Telephone" },
  chat: { es: "Chat por internet", en: "Internet chat" },
} as const satisfies { readonly [code: string]: LocalizedText };

/** A code of `channels`. */
export type Channel = keyof typeof channels;

/** What is counted as a service's centres; `all` is the total that the source itself states. */
export const serviceSites = {
  all: { es: "Todos", en: "All" },
  regular: { es: "Regular", en: "Regular" },
  "police-station": { es: "Comisaría", en: "Police station" },
  "health-center": { es: "Centro de Salud", en: "Health centre" },
  "open-24-hours": { es: "Abierto las 24 horas", en: "Open 24 hours" },
  basic: { es: "Básico", en: "Basic" },
  specialized: { es: "Especializado", en: "Specialized" },
  emergency: { es: "Urgencia", en: "Emergency" },
  "mobile-team": { es: "Equipo itinerante", en: "Mobile team" },
  "rural-strategy": { es: "Estrategia Rural", en: "Rural strategy" },
  "reference-center": { es: "Centro de referencia", en: "Reference centre" },
  unit: { es: "Unidad", en: "Unit" },
  service: { es: "Servicio", en: "Service" },
  center: { es: "Centro contado por separado", en: "Centre counted by itself" },
} as const satisfies { readonly [code: string]: LocalizedText };

/** A code of `serviceSites`. */
export type ServiceSite = keyof typeof serviceSites;

/** The ages that a service takes, in completed years, both ends among them; half a year is 0.5. */
export interface AgeRange {
  readonly from?: number;
  readonly to?: number;
  /** Why we read these years where the source names only a stage of life. */
  readonly interpretation?: LocalizedText;
}

/**
 * Whom a service is for. Ages, sexes and condition bound it; the populations are those that the
 * source addresses, so one that is not listed is not thereby turned away.
 */
export interface Served {
  readonly ages?: AgeRange;
  /** Absent where the source speaks of no sex. */
  readonly sexes?: readonly ("women" | "men")[];
  readonly populations: readonly Population[];
  readonly condition: LocalizedText;
  readonly needs: readonly ServiceNeed[];
}

/** Where a service is given, as the source states it. */
export type Coverage =
  | { readonly extent: "national"; readonly note?: LocalizedText }
  | {
      readonly extent: "departments";
      /** INEI codes of two digits. */
      readonly departments: readonly string[];
      /** Provinces to which the source narrows a department. */
      readonly within?: readonly string[];
      readonly note?: LocalizedText;
    };

/** How many centres there were: the observations that state it, more than one where it is stated twice. */
export interface SiteCount {
  readonly site: ServiceSite;
  readonly period: string;
  readonly observations: readonly string[];
}

/** What the service did in a period, by the ids of the observations. */
export interface PeriodFigures {
  readonly period: string;
  readonly observations: readonly string[];
}

/** When a service can be reached, as far as the sources say. */
export interface ServiceHours {
  readonly hoursPerDay?: number;
  readonly daysPerWeek?: number;
  readonly text: LocalizedText;
}

/**
 * One service or part of one. A part has no centres or figures where the sources count only the
 * whole. A service with centres, teams or gatherings is taken to be given in person.
 */
export interface Service {
  readonly code: ServiceCode;
  readonly operator: Operator;
  readonly serves: Served;
  readonly channels: readonly Channel[];
  readonly channelsNote?: LocalizedText;
  readonly hours?: ServiceHours;
  readonly coverage: Coverage;
  readonly centers: readonly SiteCount[];
  readonly figures: readonly PeriodFigures[];
  readonly citations: Citations;
}

const toOctober = "2021-01/2021-10";
const seriesYears = ["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"] as const;

const adultsFrom18: LocalizedText = {
  es: "La fuente dice solo que son adultos; en otro lugar acaba la adolescencia a los 17 años.",
  en: "The source only says that they are adults; elsewhere it ends adolescence at 17.",
};
const minorsTo17: LocalizedText = {
  es: "La fuente no da edades; en otro lugar acaba la adolescencia a los 17 años.",
  en: "The source gives no ages; elsewhere it ends adolescence at 17.",
};
const olderFrom60: LocalizedText = {
  es: "La fuente no da edades aquí; en otro lugar cuenta como mayores a quienes tienen 60 años o más.",
  en: "The source gives no ages here; elsewhere it counts as older those aged 60 or more.",
};

const onlyLimaMetropolitana: LocalizedText = {
  es: "En Lima, solo Lima Metropolitana.",
  en: "In Lima, only Lima Metropolitana.",
};
const asCedif: Coverage = {
  extent: "national",
  note: {
    es: "La de los CEDIF; no se dice cuáles centros dan esta parte.",
    en: "That of the CEDIF; which centres give this part is not said.",
  },
};
const inLima: Coverage = {
  extent: "departments",
  departments: ["15"],
  note: {
    es: "La fuente habla de la ciudad de Lima. Medida de la emergencia sanitaria, aún con personas atendidas hasta octubre de 2021.",
    en: "The source speaks of the city of Lima. A measure of the health emergency, with people still served up to October 2021.",
  },
};

const childrenAndAdolescents: readonly Population[] = ["children", "adolescents"];

/** Every service and part of a service, in the order of the scheme. */
export const services: readonly Service[] = [
  {
    code: "cem",
    operator: "aurora",
    serves: {
      populations: ["women", "families"],
      condition: {
        es: "Quien sufre violencia por ser mujer, de su familia o sexual.",
        en: "Whoever suffers violence for being a woman, from their family, or sexual violence.",
      },
      needs: [
        "violence",
        "sexual-violence",
        "legal-guidance",
        "legal-defence",
        "psychological-counselling",
        "violence-prevention",
      ],
    },
    channels: ["in-person"],
    hours: {
      text: {
        es: "Los CEM de comisaría atienden sin interrupción; de los demás, las fuentes no dan horario.",
        en: "CEM at police stations attend without interruption; for the others the sources give no hours.",
      },
    },
    coverage: { extent: "national" },
    centers: [
      { site: "all", period: "2019", observations: ["pnig-2019.cem-count.2019"] },
      { site: "regular", period: "2019", observations: ["pnig-2019.cem-count-regular.2019"] },
      { site: "police-station", period: "2019", observations: ["pnig-2019.cem-count-police-station.2019"] },
      { site: "health-center", period: "2019", observations: ["pnig-2019.cem-count-health-center.2019"] },
      {
        site: "all",
        period: toOctober,
        observations: ["mimp-2021.cem-count.2021", "mimp-2021.cem-count.2021.restated"],
      },
      { site: "regular", period: toOctober, observations: ["mimp-2021.cem-count-regular.2021"] },
      {
        site: "police-station",
        period: toOctober,
        observations: ["mimp-2021.cem-count-police-station.2021"],
      },
      { site: "health-center", period: toOctober, observations: ["mimp-2021.cem-count-health-center.2021"] },
      ...["2017", ...seriesYears].map(
        (period): SiteCount => ({ site: "all", period, observations: [`mimp-series.cem-count.${period}`] }),
      ),
      ...seriesYears.map(
        (period): SiteCount => ({
          site: "open-24-hours",
          period,
          observations: [`mimp-series.cem-24h-count.${period}`],
        }),
      ),
    ],
    figures: [
      {
        period: "2019",
        observations: [
          "pnig-2019.cem-cases-attended.2019",
          "pnig-2019.cem-attention-activities.2019",
          "pnig-2019.preventive-actions.2019",
          "pnig-2019.people-reached.2019",
        ],
      },
      {
        period: "2020",
        observations: [
          "mimp-2021.cem-cases-attended.2020",
          "mimp-2021.cem-attention-activities.2020",
          "mimp-2021.preventive-actions.2020",
          "mimp-2021.people-reached.2020",
        ],
      },
      {
        period: toOctober,
        observations: [
          "mimp-2021.cem-cases-attended.2021",
          "mimp-2021.cem-attention-activities.2021",
          "mimp-2021.preventive-actions.2021",
          "mimp-2021.people-reached.2021",
        ],
      },
      ...seriesYears.map(
        (period): PeriodFigures => ({
          period,
          observations: [
            `mimp-series.cem-cases-attended.${period}`,
            `mimp-series.cem-cases-psychological.${period}`,
            `mimp-series.cem-cases-physical.${period}`,
            `mimp-series.cem-cases-sexual.${period}`,
            `mimp-series.cem-cases-economic.${period}`,
          ],
        }),
      ),
    ],
    citations: citeAll(
      cite("RDE-290-2022", "VI.6.1.c", "VI.6.1.d"),
      cite("MIMP-2021", "AURORA 1", "AURORA 1 cuadro", "AURORA 1 note 1"),
      cite("PNIG-2019", "OP01 AURORA"),
    ),
  },
  {
    code: "cai",
    operator: "aurora",
    serves: {
      ages: { from: 18, interpretation: adultsFrom18 },
      sexes: ["men"],
      populations: ["men"],
      condition: {
        es: "Hombre adulto condenado por violencia familiar, que llega por orden de un juzgado de paz o de familia.",
        en: "An adult man convicted of family violence, who comes by order of a justice of the peace or a family court.",
      },
      needs: ["sentenced-aggressor"],
    },
    channels: ["in-person"],
    coverage: {
      extent: "departments",
      departments: ["05", "07", "08", "15"],
      within: ["1501"],
      note: onlyLimaMetropolitana,
    },
    centers: [
      { site: "all", period: "2019", observations: ["pnig-2019.cai-count.2019"] },
      { site: "all", period: toOctober, observations: ["mimp-2021.cai-count.2021"] },
    ],
    figures: [
      { period: "2019", observations: ["pnig-2019.cai-users.2019"] },
      { period: "2020", observations: ["mimp-2021.cai-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.cai-users.2021"] },
    ],
    citations: citeAll(
      cite("MIMP-2021", "AURORA 2", "AURORA 2 cuadro", "AURORA 2 note 2"),
      cite("PNIG-2019", "OP01 AURORA"),
      cite("DG-018-2016", "VI.6.11.1", "VI.6.2.8"),
    ),
  },
  {
    code: "linea-100",
    operator: "aurora",
    serves: {
      populations: [],
      condition: {
        es: "Quien vive violencia familiar o sexual, tiene parte en ella o sabe de un caso cercano.",
        en: "Whoever lives with family or sexual violence, has a part in it or knows of a case nearby.",
      },
      needs: [
        "violence",
        "sexual-violence",
        "counselling-by-phone",
        "emotional-support",
        "information",
        "knows-of-a-case",
      ],
    },
    channels: ["phone"],
    hours: {
      hoursPerDay: 24,
      text: { es: "Las 24 horas.", en: "24 hours a day." },
    },
    coverage: { extent: "national" },
    centers: [],
    figures: [
      { period: "2019", observations: ["pnig-2019.linea-100-consultations.2019"] },
      { period: "2019", observations: ["mimp-2021.linea-100-consultations.2019"] },
      { period: toOctober, observations: ["mimp-2021.linea-100-consultations.2021"] },
      ...seriesYears.map(
        (period): PeriodFigures => ({
          period,
          observations: [`mimp-series.linea-100-consultations.${period}`],
        }),
      ),
    ],
    citations: citeAll(
      cite("MIMP-2021", "AURORA 3", "AURORA 3 cuadro"),
      cite("PNIG-2019", "OP01 AURORA"),
      cite("RDE-290-2022", "VI.6.5.5.a"),
    ),
  },
  {
    code: "chat-100",
    operator: "aurora",
    serves: {
      populations: ["adolescents", "young-people"],
      condition: {
        es: "Quien ve riesgos en su relación de enamorados o novios, y quien ya sufre violencia familiar o sexual.",
        en: "Whoever sees risks in a dating relationship, and whoever already suffers family or sexual violence.",
      },
      needs: [
        "dating-violence",
        "violence",
        "sexual-violence",
        "counselling-by-chat",
        "psychological-counselling",
        "information",
      ],
    },
    channels: ["chat"],
    coverage: { extent: "national" },
    centers: [],
    figures: [
      { period: "2019", observations: ["pnig-2019.chat-100-consultations.2019"] },
      { period: "2019", observations: ["mimp-2021.chat-100-consultations.2019"] },
      { period: toOctober, observations: ["mimp-2021.chat-100-consultations.2021"] },
    ],
    citations: citeAll(
      cite("RDE-290-2022", "VI.6.1.e", "VI.6.1.e note 6", "VI.6.5.5.c"),
      cite("MIMP-2021", "AURORA 4", "AURORA 4 cuadro"),
      cite("PNIG-2019", "OP01 AURORA"),
    ),
  },
  {
    code: "mens-chat",
    operator: "aurora",
    serves: {
      sexes: ["men"],
      populations: ["men"],
      condition: {
        es: "Hombres; la norma lo nombra como parte del Chat 100 y no dice más de él.",
        en: "Men; the norm names it as part of Chat 100 and says no more of it.",
      },
      needs: ["counselling-by-chat"],
    },
    channels: ["chat"],
    coverage: {
      extent: "national",
      note: { es: "La del Chat 100, del que es parte.", en: "That of Chat 100, of which it is a part." },
    },
    centers: [],
    figures: [],
    citations: cite("RDE-290-2022", "VI.6.1.e note 6"),
  },
  {
    code: "sau",
    operator: "aurora",
    serves: {
      populations: [],
      condition: {
        es: "Víctima de violencia familiar o sexual que llamó a la Línea 100 o cuyo caso dio la prensa, y que necesita ayuda inmediata.",
        en: "A victim of family or sexual violence who called Línea 100 or whose case the press gave, and who needs help at once.",
      },
      needs: ["urgent-care", "violence", "sexual-violence"],
    },
    channels: ["in-person"],
    channelsNote: {
      es: "Los equipos acuden; se llega a ellos por la Línea 100.",
      en: "The teams go out; one reaches them through Línea 100.",
    },
    coverage: {
      extent: "departments",
      departments: ["04", "05", "08", "10", "13", "15", "17", "21"],
      within: ["1501"],
      note: onlyLimaMetropolitana,
    },
    centers: [
      { site: "mobile-team", period: "2019", observations: ["pnig-2019.sau-count.2019"] },
      { site: "mobile-team", period: toOctober, observations: ["mimp-2021.sau-count.2021"] },
    ],
    figures: [
      { period: "2019", observations: ["pnig-2019.sau-cases.2019"] },
      { period: "2020", observations: ["mimp-2021.sau-cases.2020"] },
      { period: toOctober, observations: ["mimp-2021.sau-cases.2021"] },
    ],
    citations: citeAll(cite("MIMP-2021", "AURORA 5", "AURORA 5 cuadro"), cite("PNIG-2019", "OP01 AURORA")),
  },
  {
    code: "hrt",
    operator: "aurora",
    serves: {
      populations: ["families"],
      condition: {
        es: "Víctima de violencia familiar que necesita un lugar protegido por un tiempo.",
        en: "A victim of family violence who needs a protected place for a while.",
      },
      needs: ["shelter", "violence"],
    },
    channels: ["in-person"],
    coverage: { extent: "national" },
    centers: [
      { site: "all", period: "2019", observations: ["pnig-2019.hrt-count.2019"] },
      { site: "all", period: toOctober, observations: ["mimp-2021.hrt-count.2021"] },
    ],
    figures: [],
    citations: citeAll(cite("MIMP-2021", "AURORA 6"), cite("PNIG-2019", "OP01 AURORA")),
  },
  {
    code: "rural-strategy",
    operator: "aurora",
    serves: {
      populations: ["rural", "community-leaders", "indigenous", "peasant-communities"],
      condition: {
        es: "Comunidades del campo y quienes las presiden, entre ellos los Apus.",
        en: "Country communities and those who head them, the Apus among them.",
      },
      needs: ["rural-dialogue", "violence"],
    },
    channels: ["in-person"],
    coverage: {
      extent: "departments",
      departments: [
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
        "08",
        "09",
        "10",
        "11",
        "12",
        "13",
        "14",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "23",
        "24",
        "25",
      ],
    },
    centers: [
      { site: "rural-strategy", period: toOctober, observations: ["mimp-2021.rural-strategy-count.2021"] },
    ],
    figures: [
      { period: "2019", observations: ["pnig-2019.rural-strategy-cases.2019"] },
      { period: "2020", observations: ["mimp-2021.rural-strategy-cases-referred.2020"] },
      { period: toOctober, observations: ["mimp-2021.rural-strategy-cases-referred.2021"] },
    ],
    citations: citeAll(cite("MIMP-2021", "AURORA 7", "AURORA 7 cuadro"), cite("PNIG-2019", "OP01 AURORA")),
  },
  {
    code: "car-nna",
    operator: "inabif",
    serves: {
      ages: { from: 0, to: 18 },
      populations: childrenAndAdolescents,
      condition: {
        es: "En abandono o riesgo social, por envío de la DPE o, en provincias, de un juzgado de familia.",
        en: "Abandoned or at social risk, sent by the DPE or, in the provinces, by a family court.",
      },
      needs: ["child-protection", "risk-of-unprotection", "residential-care"],
    },
    channels: ["in-person"],
    coverage: { extent: "national" },
    centers: [
      { site: "all", period: toOctober, observations: ["mimp-2021.car-nna-count.2021"] },
      { site: "basic", period: toOctober, observations: ["mimp-2021.car-nna-count-basic.2021"] },
      { site: "specialized", period: toOctober, observations: ["mimp-2021.car-nna-count-specialized.2021"] },
      { site: "emergency", period: toOctober, observations: ["mimp-2021.car-nna-count-emergency.2021"] },
    ],
    figures: [
      { period: "2020", observations: ["mimp-2021.car-nna-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.car-nna-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 1", "INABIF 1 cuadro"),
  },
  {
    code: "car-pam",
    operator: "inabif",
    serves: {
      ages: { from: 60, interpretation: olderFrom60 },
      populations: ["older-adults"],
      condition: {
        es: "Persona adulta mayor; la fuente no pone otra condición.",
        en: "An older adult; the source sets no further condition.",
      },
      needs: ["older-adult-care", "residential-care"],
    },
    channels: ["in-person"],
    coverage: {
      extent: "departments",
      departments: ["15"],
      within: ["1501"],
      note: onlyLimaMetropolitana,
    },
    centers: [
      { site: "all", period: toOctober, observations: ["mimp-2021.car-pam-count.2021"] },
      { site: "basic", period: toOctober, observations: ["mimp-2021.car-pam-count-basic.2021"] },
    ],
    figures: [
      { period: "2019", observations: ["mimp-2021.car-pam-users.2019"] },
      { period: toOctober, observations: ["mimp-2021.car-pam-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 2", "INABIF 2 cuadro"),
  },
  {
    code: "car-pcd",
    operator: "inabif",
    serves: {
      populations: ["people-with-disabilities"],
      condition: {
        es: "Persona con discapacidad en abandono, al menos presunto, o en riesgo de él.",
        en: "A person with a disability who is abandoned, or presumed so, or at risk of it.",
      },
      needs: ["disability", "residential-care"],
    },
    channels: ["in-person"],
    coverage: {
      extent: "departments",
      departments: ["04", "15"],
      within: ["1501"],
      note: onlyLimaMetropolitana,
    },
    centers: [
      {
        site: "all",
        period: toOctober,
        observations: ["mimp-2021.car-pcd-count.2021", "mimp-2021.car-pcd-count.2021.restated"],
      },
      { site: "basic", period: toOctober, observations: ["mimp-2021.car-pcd-count-basic.2021"] },
      { site: "specialized", period: toOctober, observations: ["mimp-2021.car-pcd-count-specialized.2021"] },
    ],
    figures: [
      { period: "2019", observations: ["mimp-2021.car-pcd-users.2019"] },
      { period: toOctober, observations: ["mimp-2021.car-pcd-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 3", "INABIF 3 cuadro"),
  },
  {
    code: "street-educators",
    operator: "inabif",
    serves: {
      ages: { to: 17, interpretation: minorsTo17 },
      populations: childrenAndAdolescents,
      condition: {
        es: "Niñas, niños y adolescentes en situación de calle.",
        en: "Children and adolescents living in the street.",
      },
      needs: ["street-children"],
    },
    channels: ["in-person"],
    channelsNote: {
      es: "Sus centros presenciales cerraron en marzo de 2020 y en octubre de 2021 seguían cerrados; entretanto atendía a distancia.",
      en: "Its in-person centres closed in March 2020 and were still closed in October 2021; meanwhile it attended remotely.",
    },
    coverage: { extent: "national" },
    centers: [
      {
        site: "reference-center",
        period: toOctober,
        observations: ["mimp-2021.street-educators-count.2021"],
      },
    ],
    figures: [
      { period: "2020", observations: ["mimp-2021.street-educators-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.street-educators-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 4", "INABIF 4 cuadro", "INABIF 4 note 3", "INABIF 4 (a/)"),
  },
  {
    code: "cedif",
    operator: "inabif",
    serves: {
      populations: ["families", "children", "adolescents", "older-adults"],
      condition: {
        es: "Familias y quienes las forman; cada parte del servicio tiene sus edades.",
        en: "Families and those who make them up; each part of the service has its ages.",
      },
      needs: [
        "family-guidance",
        "day-care",
        "adolescent-development",
        "older-adult-care",
        "occupational-training",
        "parenting",
      ],
    },
    channels: ["in-person"],
    coverage: { extent: "national" },
    centers: [{ site: "all", period: toOctober, observations: ["mimp-2021.cedif-count.2021"] }],
    figures: [
      { period: "2020", observations: ["mimp-2021.cedif-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.cedif-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 5", "INABIF 5 cuadro", "INABIF 5 note 4"),
  },
  {
    code: "cedif-day-care",
    operator: "inabif",
    serves: {
      ages: { from: 0.5, to: 11 },
      populations: ["children"],
      condition: { es: "Niñas y niños desde los seis meses.", en: "Children from six months on." },
      needs: ["day-care"],
    },
    channels: ["in-person"],
    coverage: asCedif,
    centers: [],
    figures: [],
    citations: cite("MIMP-2021", "INABIF 5"),
  },
  {
    code: "cedif-adolescent-promotion",
    operator: "inabif",
    serves: {
      ages: { from: 12, to: 17 },
      populations: ["adolescents"],
      condition: { es: "Adolescentes.", en: "Adolescents." },
      needs: ["adolescent-development"],
    },
    channels: ["in-person"],
    coverage: asCedif,
    centers: [],
    figures: [],
    citations: cite("MIMP-2021", "INABIF 5"),
  },
  {
    code: "cedif-day-center",
    operator: "inabif",
    serves: {
      ages: { from: 60 },
      populations: ["older-adults"],
      condition: { es: "Personas adultas mayores.", en: "Older adults." },
      needs: ["older-adult-care"],
    },
    channels: ["in-person"],
    coverage: asCedif,
    centers: [],
    figures: [],
    citations: cite("MIMP-2021", "INABIF 5"),
  },
  {
    code: "cedif-occupational-workshops",
    operator: "inabif",
    serves: {
      populations: ["families"],
      condition: {
        es: "Integrantes de las familias del CEDIF; la fuente no da edades.",
        en: "Members of the CEDIF's families; the source gives no ages.",
      },
      needs: ["occupational-training"],
    },
    channels: ["in-person"],
    coverage: asCedif,
    centers: [],
    figures: [],
    citations: cite("MIMP-2021", "INABIF 5"),
  },
  {
    code: "cedif-family-counselling",
    operator: "inabif",
    serves: {
      populations: ["families"],
      condition: {
        es: "Familias que buscan orientación.",
        en: "Families who seek guidance.",
      },
      needs: ["family-guidance"],
    },
    channels: ["in-person"],
    coverage: asCedif,
    centers: [],
    figures: [],
    citations: cite("MIMP-2021", "INABIF 5"),
  },
  {
    code: "cedif-parents-school",
    operator: "inabif",
    serves: {
      populations: ["families"],
      condition: { es: "Madres y padres.", en: "Mothers and fathers." },
      needs: ["parenting"],
    },
    channels: ["in-person"],
    coverage: asCedif,
    centers: [],
    figures: [],
    citations: cite("MIMP-2021", "INABIF 5"),
  },
  {
    code: "can",
    operator: "inabif",
    serves: {
      ages: { from: 60, interpretation: olderFrom60 },
      populations: ["older-adults"],
      condition: {
        es: "Persona adulta mayor que se vale por sí misma.",
        en: "An older adult who can look after themselves.",
      },
      needs: ["night-shelter", "older-adult-care"],
    },
    channels: ["in-person"],
    hours: { text: { es: "De noche.", en: "By night." } },
    coverage: {
      extent: "departments",
      departments: ["15"],
      within: ["1501"],
      note: onlyLimaMetropolitana,
    },
    centers: [{ site: "all", period: toOctober, observations: ["mimp-2021.can-count.2021"] }],
    figures: [
      { period: "2020", observations: ["mimp-2021.can-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.can-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 6", "INABIF 6 cuadro"),
  },
  {
    code: "temporary-shelter",
    operator: "inabif",
    serves: {
      populations: ["children", "adolescents", "older-adults", "people-with-disabilities"],
      condition: {
        es: "Quien necesitaba acogida en la emergencia sanitaria, cuando las residencias no admitían a nadie más.",
        en: "Whoever needed shelter in the health emergency, when the residences admitted nobody else.",
      },
      needs: ["shelter", "child-protection", "older-adult-care", "disability"],
    },
    channels: ["in-person"],
    coverage: inLima,
    centers: [
      {
        site: "service",
        period: toOctober,
        observations: ["mimp-2021.temporary-shelter-service-count.2021"],
      },
    ],
    figures: [],
    citations: cite("MIMP-2021", "INABIF 7", "INABIF 7 cuadro"),
  },
  {
    code: "temporary-shelter-nna",
    operator: "inabif",
    serves: {
      ages: { to: 17, interpretation: minorsTo17 },
      populations: childrenAndAdolescents,
      condition: {
        es: "Niñas, niños y adolescentes que necesitaban acogida en la emergencia sanitaria.",
        en: "Children and adolescents who needed shelter in the health emergency.",
      },
      needs: ["shelter", "child-protection"],
    },
    channels: ["in-person"],
    coverage: inLima,
    centers: [
      { site: "all", period: toOctober, observations: ["mimp-2021.temporary-shelter-nna-count.2021"] },
    ],
    figures: [
      { period: "2020-03/2020-12", observations: ["mimp-2021.temporary-shelter-nna-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.temporary-shelter-nna-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 7", "INABIF 7 cuadro"),
  },
  {
    code: "temporary-shelter-pam",
    operator: "inabif",
    serves: {
      ages: { from: 60, interpretation: olderFrom60 },
      populations: ["older-adults"],
      condition: {
        es: "Personas adultas mayores que necesitaban acogida en la emergencia sanitaria.",
        en: "Older adults who needed shelter in the health emergency.",
      },
      needs: ["shelter", "older-adult-care"],
    },
    channels: ["in-person"],
    coverage: inLima,
    centers: [
      { site: "all", period: toOctober, observations: ["mimp-2021.temporary-shelter-pam-count.2021"] },
    ],
    figures: [
      { period: "2020-03/2020-12", observations: ["mimp-2021.temporary-shelter-pam-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.temporary-shelter-pam-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 7", "INABIF 7 cuadro"),
  },
  {
    code: "temporary-shelter-pcd",
    operator: "inabif",
    serves: {
      populations: ["people-with-disabilities"],
      condition: {
        es: "Personas con discapacidad que necesitaban acogida en la emergencia sanitaria, desde noviembre de 2020.",
        en: "People with disabilities who needed shelter in the health emergency, from November 2020 on.",
      },
      needs: ["shelter", "disability"],
    },
    channels: ["in-person"],
    coverage: inLima,
    centers: [
      { site: "all", period: toOctober, observations: ["mimp-2021.temporary-shelter-pcd-count.2021"] },
    ],
    figures: [
      { period: "2020-03/2020-12", observations: ["mimp-2021.temporary-shelter-pcd-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.temporary-shelter-pcd-users.2021"] },
    ],
    citations: cite("MIMP-2021", "INABIF 7", "INABIF 7 cuadro"),
  },
  {
    code: "adoptions",
    operator: "dga",
    serves: {
      populations: ["children", "adolescents", "families"],
      condition: {
        es: "Niñas, niños y adolescentes que un juzgado declaró en desprotección familiar y adoptables, y familias que piden adoptar.",
        en: "Children and adolescents whom a court declared without family protection and adoptable, and families who ask to adopt.",
      },
      needs: ["adoption"],
    },
    channels: ["in-person"],
    coverage: { extent: "national" },
    centers: [{ site: "unit", period: toOctober, observations: ["mimp-2021.adoption-unit-count.2021"] }],
    figures: [
      { period: "2020", observations: ["mimp-2021.adoptions.2020"] },
      { period: toOctober, observations: ["mimp-2021.adoptions.2021"] },
    ],
    citations: cite("MIMP-2021", "DGA", "DGA adopción", "DGA cuadro"),
  },
  {
    code: "upe",
    operator: "dpe",
    serves: {
      ages: { to: 17, interpretation: minorsTo17 },
      populations: childrenAndAdolescents,
      condition: {
        es: "Niñas, niños y adolescentes sin cuidado de sus padres, o que pueden quedarse sin él.",
        en: "Children and adolescents without their parents' care, or who may be left without it.",
      },
      needs: ["child-protection", "risk-of-unprotection"],
    },
    channels: ["in-person"],
    coverage: { extent: "national" },
    centers: [{ site: "unit", period: toOctober, observations: ["mimp-2021.upe-count.2021"] }],
    figures: [
      { period: "2020", observations: ["mimp-2021.upe-entries.2020"] },
      { period: toOctober, observations: ["mimp-2021.upe-entries.2021"] },
    ],
    citations: cite("MIMP-2021", "DPE", "DPE UPE", "DPE UPE cuadro"),
  },
  {
    code: "mi60plus",
    operator: "dipam",
    serves: {
      ages: { from: 60 },
      populations: ["older-adults"],
      condition: {
        es: "Persona adulta mayor en riesgo.",
        en: "An older adult at risk.",
      },
      needs: ["older-adult-at-risk"],
    },
    channels: ["in-person"],
    channelsNote: {
      es: "El equipo va adonde está la persona.",
      en: "The team goes to where the person is.",
    },
    hours: {
      daysPerWeek: 7,
      text: { es: "Todos los días de la semana.", en: "Every day of the week." },
    },
    coverage: {
      extent: "departments",
      departments: ["02", "15"],
      note: {
        es: "La fuente dice dónde están los dos centros, Lima y Chimbote, y no hasta dónde llegan sus equipos.",
        en: "The source says where the two centres are, Lima and Chimbote, and not how far their teams go.",
      },
    },
    centers: [
      { site: "center", period: toOctober, observations: ["mimp-2021.mi60plus-count.lima.2021"] },
      { site: "center", period: toOctober, observations: ["mimp-2021.mi60plus-count.chimbote.2021"] },
    ],
    figures: [
      { period: "2020", observations: ["mimp-2021.mi60plus-users.2020"] },
      { period: toOctober, observations: ["mimp-2021.mi60plus-users.2021"] },
    ],
    citations: cite("MIMP-2021", "DIPAM", "DIPAM 1.1", "DIPAM 1.1 cuadro"),
  },
];
