import type { PublishedFigures } from "../../published-figures.js";
import { type Indicator, observed } from "./observed.js";

const women = { population: "women", precision: 1 } as const;
const womenRounded = { population: "women" } as const;
const women15To49 = { population: "women,ages-15-49", precision: 1 } as const;
const everyone = { precision: 1 } as const;
const saidOfPhysicalViolence = {
  ...women,
  note: "The paragraph is on sexual violence and calls these the departments where physical violence is most common, but 5.9 and 5.7 lie below the 9.2 of the country's physical violence: sexual violence may be meant.",
} as const;

/** The figures of the report's first chapter: what the policy is made of, and how things stand. */
export const situationFigures: PublishedFigures = {
  observations: observed({
    Introducción: [
      ["pnig-objective-count.2019", "pnig-objective-count", "objectives", 6],
      ["pnig-guideline-count.2019", "pnig-guideline-count", "guidelines", 20],
      ["pnig-service-count.2019", "pnig-service-count", "services", 52],
    ],
    "I ENDES": [
      ["partner-violence.pe.2019", "partner-violence-physical-or-sexual", "percent", 10.0, women],
      [
        "partner-violence.cusco.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        15.1,
        { ...women, place: "08" },
      ],
      [
        "partner-violence.apurimac.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        14.0,
        { ...women, place: "03" },
      ],
      [
        "partner-violence.piura.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        13.9,
        { ...women, place: "20" },
      ],
      [
        "partner-violence.huancavelica.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        12.9,
        { ...women, place: "09" },
      ],
      [
        "partner-violence.san-martin.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        12.6,
        { ...women, place: "22" },
      ],
      [
        "partner-violence.arequipa.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        12.2,
        { ...women, place: "04" },
      ],
      [
        "partner-violence.callao.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        12.1,
        { ...women, place: "07" },
      ],
      [
        "partner-violence.puno.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        12.0,
        { ...women, place: "21" },
      ],
      [
        "partner-violence.lima-provincias.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        12,
        {
          ...womenRounded,
          place: "15",
          note: "Lima Provincias: the department of Lima without its metropolitan province.",
        },
      ],
      [
        "partner-violence.madre-de-dios.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        11.4,
        { ...women, place: "17" },
      ],
      [
        "partner-violence.ayacucho.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        11.2,
        { ...women, place: "05" },
      ],
      [
        "partner-violence.junin.2019",
        "partner-violence-physical-or-sexual",
        "percent",
        10.1,
        { ...women, place: "12" },
      ],
      ["physical-violence.pe.2019", "physical-violence", "percent", 9.2, women],
      ["physical-violence.indigenous.2019", "physical-violence-indigenous", "percent", 11.5, women],
      ["physical-violence.jungle.2019", "physical-violence-jungle", "percent", 10, womenRounded],
      ["physical-violence.highlands.2019", "physical-violence-highlands", "percent", 9.7, women],
      [
        "physical-violence.lima-metropolitana.2019",
        "physical-violence",
        "percent",
        9,
        { ...womenRounded, place: "1501", note: "Lima Metropolitana, given as a natural region." },
      ],
      ["physical-violence.rest-of-coast.2019", "physical-violence-rest-of-coast", "percent", 8.6, women],
      ["sexual-violence.pe.2019", "sexual-violence", "percent", 2.5, women15To49],
      ["sexual-violence.no-education.2019", "sexual-violence-no-education", "percent", 3.2, women15To49],
      [
        "sexual-violence.primary-education.2019",
        "sexual-violence-primary-education",
        "percent",
        3.3,
        women15To49,
      ],
      [
        "physical-violence.apurimac.2019",
        "physical-violence",
        "percent",
        5.9,
        { ...saidOfPhysicalViolence, place: "03" },
      ],
      [
        "physical-violence.cusco.2019",
        "physical-violence",
        "percent",
        5.7,
        { ...saidOfPhysicalViolence, place: "08" },
      ],
    ],
    "I ENARES": [
      ["tolerance-violence-women.2019", "tolerance-violence-women", "percent", 58.9, everyone],
      ["tolerance-violence-children.2019", "tolerance-violence-children", "percent", 58.5, everyone],
    ],
  }),
  claims: [],
};

/** What this chapter counts beside the shared indicators. */
export const situationIndicators: readonly Indicator[] = [
  {
    code: "pnig-objective-count",
    label: {
      es: "Objetivos prioritarios de la política de igualdad",
      en: "Priority objectives of the equality policy",
    },
  },
  {
    code: "pnig-guideline-count",
    label: { es: "Lineamientos de la política de igualdad", en: "Guidelines of the equality policy" },
  },
  {
    code: "pnig-service-count",
    label: { es: "Servicios de la política de igualdad", en: "Services of the equality policy" },
  },
  {
    code: "partner-violence-physical-or-sexual",
    label: {
      es: "Mujeres que sufrieron violencia física o sexual del esposo o compañero",
      en: "Women who suffered physical or sexual violence from a husband or partner",
    },
  },
  {
    code: "physical-violence",
    label: { es: "Mujeres que sufrieron violencia física", en: "Women who suffered physical violence" },
  },
  {
    code: "physical-violence-indigenous",
    label: {
      es: "Mujeres nativas u originarias que sufrieron violencia física",
      en: "Native or indigenous women who suffered physical violence",
    },
  },
  {
    code: "physical-violence-jungle",
    label: {
      es: "Mujeres de la selva que sufrieron violencia física",
      en: "Women of the jungle who suffered physical violence",
    },
  },
  {
    code: "physical-violence-highlands",
    label: {
      es: "Mujeres de la sierra que sufrieron violencia física",
      en: "Women of the highlands who suffered physical violence",
    },
  },
  {
    code: "physical-violence-rest-of-coast",
    label: {
      es: "Mujeres del resto de la costa que sufrieron violencia física",
      en: "Women of the rest of the coast who suffered physical violence",
    },
  },
  {
    code: "sexual-violence",
    label: { es: "Mujeres que sufrieron violencia sexual", en: "Women who suffered sexual violence" },
  },
  {
    code: "sexual-violence-no-education",
    label: {
      es: "Mujeres sin educación que sufrieron violencia sexual",
      en: "Women without schooling who suffered sexual violence",
    },
  },
  {
    code: "sexual-violence-primary-education",
    label: {
      es: "Mujeres con educación primaria que sufrieron violencia sexual",
      en: "Women with primary schooling who suffered sexual violence",
    },
  },
  {
    code: "tolerance-violence-women",
    label: {
      es: "Personas que toleran la violencia familiar hacia las mujeres",
      en: "People who tolerate family violence against women",
    },
  },
  {
    code: "tolerance-violence-children",
    label: {
      es: "Personas que toleran la violencia familiar hacia niñas, niños y adolescentes",
      en: "People who tolerate family violence against children and adolescents",
    },
  },
];
