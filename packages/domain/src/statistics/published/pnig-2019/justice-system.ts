import type { PublishedFigures } from "../../published-figures.js";
import { type Indicator, observed } from "./observed.js";

const in2018 = { period: "2018" } as const;
const sanJuanDeLurigancho = { place: "150132" } as const;
const santaAnita = { place: "150137" } as const;
const limaEste = { note: "In the judicial district of Lima Este." } as const;
const planned = "What the joint action plan of 2019 provided for, not what was set up.";

/** The figures of the specialized justice system (SNEJ). */
export const justiceSystemFigures: PublishedFigures = {
  observations: observed({
    "OP01 SNEJ PJ": [
      ["judicial-module-district-count.2019", "judicial-module-district-count", "judicial districts", 6],
      [
        "protection-measures.2019",
        "protection-measures",
        "measures",
        81648,
        { period: "2019-01/2019-11", note: "The text ties them to the work of the judicial modules." },
      ],
      ["judicial-module-added-count.2019", "judicial-module-added-count", "modules", 1, sanJuanDeLurigancho],
      ["judicial-module-court-count.2019", "judicial-module-court-count", "courts", 7, sanJuanDeLurigancho],
      [
        "judicial-module-cases.2019",
        "judicial-module-cases",
        "cases",
        7104,
        { ...sanJuanDeLurigancho, period: "2019-05/2019-11" },
      ],
    ],
    "OP01 SNEJ MP": [
      [
        "provincial-prosecutor-office-count.2018",
        "provincial-prosecutor-office-count",
        "offices",
        10,
        { ...in2018, note: "In Lima, Lima Este, Lima Norte, Lima Sur and Callao." },
      ],
      [
        "corporate-prosecutor-office-planned-count.2019",
        "corporate-prosecutor-office-planned-count",
        "offices",
        9,
        { note: planned },
      ],
      [
        "superior-prosecutor-office-planned-count.2019",
        "superior-prosecutor-office-planned-count",
        "offices",
        1,
        { note: planned },
      ],
      [
        "corporate-prosecutor-office-new-count.2019",
        "corporate-prosecutor-office-new-count",
        "offices",
        1,
        sanJuanDeLurigancho,
      ],
      ["prosecutors-added.2019", "prosecutors-added", "people", 12, sanJuanDeLurigancho],
      ["prosecutor-posts-added.2019", "prosecutor-posts-added", "posts", 3, santaAnita],
    ],
    "OP01 SNEJ CEM": [
      ["cem-police-station-2018-count.2018.snej", "cem-police-station-2018-count", "centres", 50, in2018],
      [
        "cem-police-station-2018-cases.2019.snej",
        "cem-police-station-2018-cases",
        "cases",
        33797,
        { note: "The joint action plan's achievements state 33855 for the same centres and year." },
      ],
      [
        "cem-police-station-2018-count.2018.snej.restated",
        "cem-police-station-2018-count",
        "centres",
        50,
        in2018,
      ],
    ],
    "OP01 SNEJ MINJUSDH": [
      ["public-defender-count.2019", "public-defender-count", "people", 136, { period: "2018/2019" }],
      [
        "public-defence-victims.2019",
        "public-defence-victims",
        "people",
        24500,
        {
          note: "The sponsorships that the paragraph lists after it come to 24405 without those of Lima Este and 24941 with them; it does not say that they make up this number.",
        },
      ],
      ["public-defence-family.2019", "public-defence-family", "sponsorships", 8365],
      ["public-defender-trafficking-count.2019", "public-defender-trafficking-count", "people", 9],
      ["public-defence-trafficking.2019", "public-defence-trafficking", "sponsorships", 1174],
      ["public-defender-violence-count.2018", "public-defender-violence-count", "people", 51, in2018],
      ["public-defence-violence.2019", "public-defence-violence", "cases", 10718],
      ["public-defender-new-count.2019", "public-defender-new-count", "people", 30],
      ["public-defence-new.2019", "public-defence-new", "sponsorships", 4148],
      ["public-defender-lima-este-count.2019", "public-defender-lima-este-count", "people", 8, limaEste],
      ["public-defence-lima-este.2019", "public-defence-lima-este", "sponsorships", 536, limaEste],
    ],
    "OP01 SNEJ Estrategia": [["snej-objective-count.2019", "snej-objective-count", "objectives", 2]],
  }),
  claims: [],
};

/** What this chapter counts beside the shared indicators. */
export const justiceSystemIndicators: readonly Indicator[] = [
  {
    code: "judicial-module-district-count",
    label: {
      es: "Distritos judiciales con módulos integrados",
      en: "Judicial districts with integrated modules",
    },
  },
  {
    code: "protection-measures",
    label: { es: "Medidas de protección dictadas", en: "Protection measures issued" },
  },
  {
    code: "judicial-module-added-count",
    label: { es: "Módulos judiciales integrados adicionales", en: "Additional integrated judicial modules" },
  },
  {
    code: "judicial-module-court-count",
    label: {
      es: "Órganos jurisdiccionales penales del módulo adicional",
      en: "Criminal courts of the additional module",
    },
  },
  {
    code: "judicial-module-cases",
    label: { es: "Casos ingresados al módulo adicional", en: "Cases brought to the additional module" },
  },
  {
    code: "provincial-prosecutor-office-count",
    label: {
      es: "Fiscalías provinciales transitorias especializadas creadas",
      en: "Specialized transitory provincial prosecutor's offices created",
    },
  },
  {
    code: "corporate-prosecutor-office-planned-count",
    label: { es: "Fiscalías corporativas previstas", en: "Corporate prosecutor's offices planned" },
  },
  {
    code: "superior-prosecutor-office-planned-count",
    label: { es: "Fiscalías superiores previstas", en: "Superior prosecutor's offices planned" },
  },
  {
    code: "corporate-prosecutor-office-new-count",
    label: { es: "Fiscalías corporativas implementadas", en: "Corporate prosecutor's offices set up" },
  },
  { code: "prosecutors-added", label: { es: "Fiscales incorporados", en: "Prosecutors taken on" } },
  {
    code: "prosecutor-posts-added",
    label: { es: "Plazas fiscales adicionales", en: "Additional prosecutor's posts" },
  },
  {
    code: "public-defender-count",
    label: { es: "Defensores públicos especializados contratados", en: "Specialized public defenders hired" },
  },
  {
    code: "public-defence-victims",
    label: {
      es: "Víctimas patrocinadas por la defensa pública",
      en: "Victims represented by public defence",
    },
  },
  {
    code: "public-defence-family",
    label: {
      es: "Patrocinios de los defensores de familia de 2018",
      en: "Sponsorships by the family defenders of 2018",
    },
  },
  {
    code: "public-defender-trafficking-count",
    label: { es: "Defensores especializados en trata", en: "Defenders specialized in trafficking" },
  },
  {
    code: "public-defence-trafficking",
    label: { es: "Patrocinios de los defensores de trata", en: "Sponsorships by the trafficking defenders" },
  },
  {
    code: "public-defender-violence-count",
    label: {
      es: "Defensores de 2018 especializados en violencia",
      en: "Defenders of 2018 specialized in violence",
    },
  },
  {
    code: "public-defence-violence",
    label: {
      es: "Casos de los defensores de 2018 especializados en violencia",
      en: "Cases of the defenders of 2018 specialized in violence",
    },
  },
  {
    code: "public-defender-new-count",
    label: { es: "Defensores nuevos de familia y violencia", en: "New defenders for family and violence" },
  },
  {
    code: "public-defence-new",
    label: {
      es: "Patrocinios de los defensores nuevos de familia y violencia",
      en: "Sponsorships by the new defenders for family and violence",
    },
  },
  {
    code: "public-defender-lima-este-count",
    label: { es: "Defensores nuevos de Lima Este", en: "New defenders of Lima Este" },
  },
  {
    code: "public-defence-lima-este",
    label: {
      es: "Patrocinios de los defensores nuevos de Lima Este",
      en: "Sponsorships by the new defenders of Lima Este",
    },
  },
  {
    code: "snej-objective-count",
    label: { es: "Objetivos estratégicos del SNEJ", en: "Strategic objectives of the justice system" },
  },
];
