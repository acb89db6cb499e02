import type { LocalizedText } from "../../text.js";
import type { Claim, Observation, PublishedFigures } from "../published-figures.js";

/** One figure of a table or text; `more` says where it is not a national figure of all people. */
type Row = readonly [
  id: string,
  indicator: string,
  unit: string,
  period: string,
  value: number,
  more?: Partial<Pick<Observation, "population" | "place" | "suspendedMonths" | "note">>,
];

/** The report's second column; also the period of states of things, which it does not date. */
const toOctober = "2021-01/2021-10";

const children = { population: "girls-and-boys" } as const;
const olderAdults = { population: "ages-60-plus" } as const;

const cemPause = { suspendedMonths: ["2020-04", "2020-05", "2020-06"] } as const;
const caiPause = { suspendedMonths: ["2020-04", "2020-05", "2020-06", "2020-07"] } as const;
const cedifPause = {
  suspendedMonths: ["2020-03", "2020-04", "2020-05", "2020-06", "2020-07", "2020-08", "2020-09", "2020-10"],
  note: "Centres where care is given in person; in March 2020 only from its second half.",
} as const;
const streetPause2020 = {
  ...children,
  suspendedMonths: [
    "2020-03",
    "2020-04",
    "2020-05",
    "2020-06",
    "2020-07",
    "2020-08",
    "2020-09",
    "2020-10",
    "2020-11",
    "2020-12",
  ],
  note: "Centres where care is given in person; in March 2020 only from its second half.",
} as const;
const streetPause2021 = {
  ...children,
  suspendedMonths: [
    "2021-01",
    "2021-02",
    "2021-03",
    "2021-04",
    "2021-05",
    "2021-06",
    "2021-07",
    "2021-08",
    "2021-09",
    "2021-10",
  ],
  note: "Centres where care is given in person, up to the day of the report. The service was declared essential on 30 January 2021 and attends remotely.",
} as const;

const headedAs2019 = "The column is headed 2019; in the neighbouring services the first column is 2020.";
const linea100HeadedAs2019 = {
  note: `${headedAs2019} PNIG-2019 states another value for 2019, and MIMP-SERIES gives this one for 2020.`,
} as const;
const chat100HeadedAs2019 = { note: `${headedAs2019} PNIG-2019 states another value for 2019.` } as const;
const residencesHeadedAs2019 = { note: headedAs2019 } as const;

// "Lima" is the department's code where the report means the city without drawing its bounds.
const limaMetropolitana = { place: "1501" } as const;
const lima = { place: "15" } as const;
const fromNovember = {
  ...lima,
  note: "The column is headed March to December 2020; the service itself began in November 2020.",
} as const;

const rows: { readonly [locator: string]: readonly Row[] } = {
  "AURORA 1 cuadro": [
    ["mimp-2021.cem-count-regular.2021", "cem-count-regular", "centres", toOctober, 245],
    ["mimp-2021.cem-count-police-station.2021", "cem-count-police-station", "centres", toOctober, 180],
    ["mimp-2021.cem-count-health-center.2021", "cem-count-health-center", "centres", toOctober, 1],
    ["mimp-2021.cem-count.2021", "cem-count", "centres", toOctober, 426],
    [
      "mimp-2021.cem-count.2021.restated",
      "cem-count",
      "centres",
      toOctober,
      426,
      { note: "Stated again below the table of kinds." },
    ],
    ["mimp-2021.cem-cases-attended.2020", "cem-cases-attended", "cases", "2020", 114495, cemPause],
    [
      "mimp-2021.cem-attention-activities.2020",
      "cem-attention-activities",
      "activities",
      "2020",
      2678220,
      cemPause,
    ],
    ["mimp-2021.preventive-actions.2020", "preventive-actions", "actions", "2020", 76135, cemPause],
    ["mimp-2021.people-reached.2020", "people-reached", "people", "2020", 1145193, cemPause],
    ["mimp-2021.cem-cases-attended.2021", "cem-cases-attended", "cases", toOctober, 136782],
    ["mimp-2021.cem-attention-activities.2021", "cem-attention-activities", "activities", toOctober, 4198273],
    ["mimp-2021.preventive-actions.2021", "preventive-actions", "actions", toOctober, 80533],
    ["mimp-2021.people-reached.2021", "people-reached", "people", toOctober, 827342],
  ],
  "AURORA 2 cuadro": [
    ["mimp-2021.cai-count.2021", "cai-count", "centres", toOctober, 4],
    ["mimp-2021.cai-users.2020", "cai-users", "cases", "2020", 1726, { population: "men", ...caiPause }],
    ["mimp-2021.cai-users.2021", "cai-users", "cases", toOctober, 2075, { population: "men" }],
  ],
  "AURORA 3 cuadro": [
    [
      "mimp-2021.linea-100-consultations.2019",
      "linea-100-consultations",
      "consultations",
      "2019",
      235791,
      linea100HeadedAs2019,
    ],
    ["mimp-2021.linea-100-consultations.2021", "linea-100-consultations", "consultations", toOctober, 171973],
  ],
  "AURORA 4 cuadro": [
    [
      "mimp-2021.chat-100-consultations.2019",
      "chat-100-consultations",
      "consultations",
      "2019",
      17406,
      chat100HeadedAs2019,
    ],
    ["mimp-2021.chat-100-consultations.2021", "chat-100-consultations", "consultations", toOctober, 9404],
  ],
  "AURORA 5 cuadro": [
    ["mimp-2021.sau-count.2021", "sau-count", "teams", toOctober, 8],
    ["mimp-2021.sau-cases.2020", "sau-cases", "cases", "2020", 6311],
    ["mimp-2021.sau-cases.2021", "sau-cases", "cases", toOctober, 5009],
  ],
  "AURORA 6": [["mimp-2021.hrt-count.2021", "hrt-count", "shelters", toOctober, 20]],
  "AURORA 7 cuadro": [
    ["mimp-2021.rural-strategy-count.2021", "rural-strategy-count", "strategies", toOctober, 54],
    ["mimp-2021.rural-strategy-cases-referred.2020", "rural-strategy-cases-referred", "cases", "2020", 2204],
    [
      "mimp-2021.rural-strategy-cases-referred.2021",
      "rural-strategy-cases-referred",
      "cases",
      toOctober,
      2301,
    ],
  ],
  "INABIF 1 cuadro": [
    ["mimp-2021.car-nna-count-basic.2021", "car-nna-count-basic", "centres", toOctober, 35],
    ["mimp-2021.car-nna-count-specialized.2021", "car-nna-count-specialized", "centres", toOctober, 12],
    ["mimp-2021.car-nna-count-emergency.2021", "car-nna-count-emergency", "centres", toOctober, 6],
    ["mimp-2021.car-nna-count.2021", "car-nna-count", "centres", toOctober, 53],
    ["mimp-2021.car-nna-users.2020", "car-nna-users", "people", "2020", 2527, children],
    ["mimp-2021.car-nna-users.2021", "car-nna-users", "people", toOctober, 2456, children],
  ],
  "INABIF 2 cuadro": [
    ["mimp-2021.car-pam-count.2021", "car-pam-count", "centres", toOctober, 3, limaMetropolitana],
    ["mimp-2021.car-pam-count-basic.2021", "car-pam-count-basic", "centres", toOctober, 3, limaMetropolitana],
    [
      "mimp-2021.car-pam-users.2019",
      "car-pam-users",
      "people",
      "2019",
      304,
      { ...olderAdults, ...limaMetropolitana, ...residencesHeadedAs2019 },
    ],
    [
      "mimp-2021.car-pam-users.2021",
      "car-pam-users",
      "people",
      toOctober,
      317,
      { ...olderAdults, ...limaMetropolitana },
    ],
  ],
  "INABIF 3 cuadro": [
    [
      "mimp-2021.car-pcd-count.2021.restated",
      "car-pcd-count",
      "centres",
      toOctober,
      7,
      { note: "Stated already above the table of kinds." },
    ],
    ["mimp-2021.car-pcd-count-basic.2021", "car-pcd-count-basic", "centres", toOctober, 6],
    ["mimp-2021.car-pcd-count-specialized.2021", "car-pcd-count-specialized", "centres", toOctober, 1],
    ["mimp-2021.car-pcd-count.2021", "car-pcd-count", "centres", toOctober, 7],
    ["mimp-2021.car-pcd-users.2019", "car-pcd-users", "people", "2019", 400, residencesHeadedAs2019],
    ["mimp-2021.car-pcd-users.2021", "car-pcd-users", "people", toOctober, 411],
  ],
  "INABIF 4 cuadro": [
    ["mimp-2021.street-educators-count.2021", "street-educators-count", "centres", toOctober, 53],
    [
      "mimp-2021.street-educators-users.2020",
      "street-educators-users",
      "people",
      "2020",
      6795,
      streetPause2020,
    ],
    [
      "mimp-2021.street-educators-users.2021",
      "street-educators-users",
      "people",
      toOctober,
      9191,
      streetPause2021,
    ],
  ],
  "INABIF 5 cuadro": [
    ["mimp-2021.cedif-count.2021", "cedif-count", "centres", toOctober, 24],
    ["mimp-2021.cedif-users.2020", "cedif-users", "people", "2020", 7171, cedifPause],
    ["mimp-2021.cedif-users.2021", "cedif-users", "people", toOctober, 7543],
  ],
  "INABIF 6 cuadro": [
    ["mimp-2021.can-count.2021", "can-count", "centres", toOctober, 1, limaMetropolitana],
    ["mimp-2021.can-users.2020", "can-users", "people", "2020", 43, { ...olderAdults, ...limaMetropolitana }],
    [
      "mimp-2021.can-users.2021",
      "can-users",
      "people",
      toOctober,
      45,
      { ...olderAdults, ...limaMetropolitana },
    ],
  ],
  "INABIF 7": [
    [
      "mimp-2021.temporary-shelter-service-count.2021",
      "temporary-shelter-service-count",
      "services",
      toOctober,
      3,
      {
        ...lima,
        note: "The text speaks of three services for children and adolescents; the table has one for them, one for older adults and one for people with disabilities.",
      },
    ],
  ],
  "INABIF 7 cuadro": [
    [
      "mimp-2021.temporary-shelter-nna-count.2021",
      "temporary-shelter-nna-count",
      "centres",
      toOctober,
      2,
      lima,
    ],
    [
      "mimp-2021.temporary-shelter-nna-users.2020",
      "temporary-shelter-nna-users",
      "people",
      "2020-03/2020-12",
      166,
      { ...children, ...lima },
    ],
    [
      "mimp-2021.temporary-shelter-nna-users.2021",
      "temporary-shelter-nna-users",
      "people",
      toOctober,
      244,
      { ...children, ...lima },
    ],
    [
      "mimp-2021.temporary-shelter-pam-count.2021",
      "temporary-shelter-pam-count",
      "centres",
      toOctober,
      2,
      lima,
    ],
    [
      "mimp-2021.temporary-shelter-pam-users.2020",
      "temporary-shelter-pam-users",
      "people",
      "2020-03/2020-12",
      123,
      { ...olderAdults, ...lima },
    ],
    [
      "mimp-2021.temporary-shelter-pam-users.2021",
      "temporary-shelter-pam-users",
      "people",
      toOctober,
      152,
      { ...olderAdults, ...lima },
    ],
    [
      "mimp-2021.temporary-shelter-pcd-count.2021",
      "temporary-shelter-pcd-count",
      "centres",
      toOctober,
      1,
      lima,
    ],
    [
      "mimp-2021.temporary-shelter-pcd-users.2020",
      "temporary-shelter-pcd-users",
      "people",
      "2020-03/2020-12",
      12,
      fromNovember,
    ],
    [
      "mimp-2021.temporary-shelter-pcd-users.2021",
      "temporary-shelter-pcd-users",
      "people",
      toOctober,
      28,
      lima,
    ],
  ],
  "DGA cuadro": [
    ["mimp-2021.adoption-unit-count.2021", "adoption-unit-count", "units", toOctober, 11],
    ["mimp-2021.adoptions.2020", "adoptions", "people", "2020", 101, children],
    ["mimp-2021.adoptions.2021", "adoptions", "people", toOctober, 118, children],
  ],
  "DPE UPE cuadro": [
    ["mimp-2021.upe-count.2021", "upe-count", "units", toOctober, 25],
    ["mimp-2021.upe-entries.2020", "upe-entries", "people", "2020", 17608, children],
    ["mimp-2021.upe-entries.2021", "upe-entries", "people", toOctober, 22085, children],
  ],
  "DIPAM 1.1 cuadro": [
    ["mimp-2021.mi60plus-count.lima.2021", "mi60plus-count", "centres", toOctober, 1, { place: "150101" }],
    [
      "mimp-2021.mi60plus-count.chimbote.2021",
      "mi60plus-count",
      "centres",
      toOctober,
      1,
      { place: "021801" },
    ],
    ["mimp-2021.mi60plus-users.2020", "mi60plus-users", "people", "2020", 4, olderAdults],
    ["mimp-2021.mi60plus-users.2021", "mi60plus-users", "people", toOctober, 727, olderAdults],
  ],
};

const cemKinds = [
  "mimp-2021.cem-count-regular.2021",
  "mimp-2021.cem-count-police-station.2021",
  "mimp-2021.cem-count-health-center.2021",
] as const;
const carPcdKinds = [
  "mimp-2021.car-pcd-count-basic.2021",
  "mimp-2021.car-pcd-count-specialized.2021",
] as const;

const claims: readonly Claim[] = [
  {
    id: "mimp-2021.total.cem-count",
    kind: "total",
    whole: "mimp-2021.cem-count.2021",
    parts: cemKinds,
    source: "MIMP-2021 AURORA 1 cuadro",
  },
  {
    id: "mimp-2021.total.cem-count.restated",
    kind: "total",
    whole: "mimp-2021.cem-count.2021.restated",
    parts: cemKinds,
    source: "MIMP-2021 AURORA 1 cuadro",
  },
  {
    id: "mimp-2021.total.car-nna-count",
    kind: "total",
    whole: "mimp-2021.car-nna-count.2021",
    parts: [
      "mimp-2021.car-nna-count-basic.2021",
      "mimp-2021.car-nna-count-specialized.2021",
      "mimp-2021.car-nna-count-emergency.2021",
    ],
    source: "MIMP-2021 INABIF 1 cuadro",
  },
  {
    id: "mimp-2021.total.car-pam-count",
    kind: "total",
    whole: "mimp-2021.car-pam-count.2021",
    parts: ["mimp-2021.car-pam-count-basic.2021"],
    source: "MIMP-2021 INABIF 2 cuadro",
  },
  {
    id: "mimp-2021.total.car-pcd-count",
    kind: "total",
    whole: "mimp-2021.car-pcd-count.2021",
    parts: carPcdKinds,
    source: "MIMP-2021 INABIF 3 cuadro",
  },
  {
    id: "mimp-2021.total.car-pcd-count.restated",
    kind: "total",
    whole: "mimp-2021.car-pcd-count.2021.restated",
    parts: carPcdKinds,
    source: "MIMP-2021 INABIF 3 cuadro",
  },
];

/** The figures of the ministry's report on its services, 2019 or 2020 and January to October 2021. */
export const mimp2021Figures: PublishedFigures = {
  observations: /* @__PURE__ */ observed(rows),
  claims,
};

function observed(sections: typeof rows): readonly Observation[] {
  return Object.entries(sections).flatMap(([locator, list]) =>
    list.map(([id, indicator, unit, period, value, more]) => ({
      id,
      indicator,
      unit,
      population: "all",
      place: "pe",
      period,
      value,
      source: `MIMP-2021 ${locator}`,
      ...more,
    })),
  );
}

/** What the report counts beside the shared indicators. */
export const mimp2021Indicators: readonly { readonly code: string; readonly label: LocalizedText }[] = [
  {
    code: "rural-strategy-count",
    label: { es: "Estrategias Rurales en marcha", en: "Rural strategies at work" },
  },
  {
    code: "rural-strategy-cases-referred",
    label: { es: "Casos derivados por la Estrategia Rural", en: "Cases referred by the rural strategy" },
  },
  {
    code: "car-nna-count-basic",
    label: {
      es: "CAR básicos para niñas, niños y adolescentes",
      en: "Basic residential centres for children and adolescents",
    },
  },
  {
    code: "car-nna-count-specialized",
    label: {
      es: "CAR especializados para niñas, niños y adolescentes",
      en: "Specialized residential centres for children and adolescents",
    },
  },
  {
    code: "car-nna-count-emergency",
    label: {
      es: "CAR de urgencia para niñas, niños y adolescentes",
      en: "Emergency residential centres for children and adolescents",
    },
  },
  {
    code: "car-nna-count",
    label: {
      es: "CAR para niñas, niños y adolescentes",
      en: "Residential centres for children and adolescents",
    },
  },
  {
    code: "car-nna-users",
    label: {
      es: "Personas atendidas en los CAR para niñas, niños y adolescentes",
      en: "People served at the residential centres for children and adolescents",
    },
  },
  {
    code: "car-pam-count",
    label: { es: "CAR para personas adultas mayores", en: "Residential centres for older adults" },
  },
  {
    code: "car-pam-count-basic",
    label: {
      es: "CAR básicos para personas adultas mayores",
      en: "Basic residential centres for older adults",
    },
  },
  {
    code: "car-pam-users",
    label: {
      es: "Personas atendidas en los CAR para personas adultas mayores",
      en: "People served at the residential centres for older adults",
    },
  },
  {
    code: "car-pcd-count-basic",
    label: {
      es: "CAR básicos para personas con discapacidad",
      en: "Basic residential centres for people with disabilities",
    },
  },
  {
    code: "car-pcd-count-specialized",
    label: {
      es: "CAR especializados para personas con discapacidad",
      en: "Specialized residential centres for people with disabilities",
    },
  },
  {
    code: "car-pcd-count",
    label: {
      es: "CAR para personas con discapacidad",
      en: "Residential centres for people with disabilities",
    },
  },
  {
    code: "car-pcd-users",
    label: {
      es: "Personas atendidas en los CAR para personas con discapacidad",
      en: "People served at the residential centres for people with disabilities",
    },
  },
  {
    code: "street-educators-count",
    label: {
      es: "Centros de referencia de Educadores de Calle",
      en: "Reference centres of the street educators",
    },
  },
  {
    code: "street-educators-users",
    label: { es: "Personas atendidas por Educadores de Calle", en: "People served by the street educators" },
  },
  {
    code: "cedif-count",
    label: { es: "CEDIF en funcionamiento", en: "Family development centres" },
  },
  {
    code: "cedif-users",
    label: { es: "Personas atendidas en los CEDIF", en: "People served at the family development centres" },
  },
  {
    code: "can-count",
    label: { es: "Centros de Atención de Noche", en: "Night care centres" },
  },
  {
    code: "can-users",
    label: {
      es: "Personas atendidas en el Centro de Atención de Noche",
      en: "People served at the night care centre",
    },
  },
  {
    code: "temporary-shelter-service-count",
    label: { es: "Servicios de refugio temporal del INABIF", en: "INABIF's temporary shelter services" },
  },
  {
    code: "temporary-shelter-nna-count",
    label: {
      es: "Centros de acogida temporal para niñas, niños y adolescentes",
      en: "Temporary shelters for children and adolescents",
    },
  },
  {
    code: "temporary-shelter-nna-users",
    label: {
      es: "Niñas, niños y adolescentes en acogida temporal",
      en: "Children and adolescents in temporary shelter",
    },
  },
  {
    code: "temporary-shelter-pam-count",
    label: {
      es: "Centros de acogida temporal para personas adultas mayores",
      en: "Temporary shelters for older adults",
    },
  },
  {
    code: "temporary-shelter-pam-users",
    label: { es: "Personas adultas mayores en acogida temporal", en: "Older adults in temporary shelter" },
  },
  {
    code: "temporary-shelter-pcd-count",
    label: {
      es: "Centros de acogida temporal para personas con discapacidad",
      en: "Temporary shelters for people with disabilities",
    },
  },
  {
    code: "temporary-shelter-pcd-users",
    label: {
      es: "Personas con discapacidad en acogida temporal",
      en: "People with disabilities in temporary shelter",
    },
  },
  {
    code: "adoption-unit-count",
    label: { es: "Unidades de Adopción", en: "Adoption units" },
  },
  {
    code: "adoptions",
    label: { es: "Niñas, niños y adolescentes adoptados", en: "Children and adolescents adopted" },
  },
  {
    code: "upe-count",
    label: { es: "Unidades de Protección Especial", en: "Special protection units" },
  },
  {
    code: "upe-entries",
    label: {
      es: "Niñas, niños y adolescentes que ingresaron a protección especial",
      en: "Children and adolescents who entered special protection",
    },
  },
  {
    code: "mi60plus-count",
    label: { es: "Servicios Mi60+", en: "Mi60+ services" },
  },
  {
    code: "mi60plus-users",
    label: {
      es: "Personas adultas mayores en riesgo atendidas por Mi60+",
      en: "Older adults at risk served by Mi60+",
    },
  },
];
