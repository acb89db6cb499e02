import { cite } from "../norms/citation.js";
import type { PolicyAchievement } from "./policy-achievement.js";
import type { PolicyElement } from "./policy-element.js";
import type { PolicyEntity } from "./policy-entity.js";
import type { Policy } from "./policy-scheme.js";

/** The specialized justice system. */
export const justiceSystem: PolicyElement = {
  code: "snej",
  foundedBy: ["dleg-1368"],
  counts: [
    {
      of: "objectives",
      figures: ["pnig-2019.snej-objective-count.2019"],
      named: ["snej-objective-a", "snej-objective-b"],
    },
  ],
  citations: cite("PNIG-2019", "OP01 SNEJ", "OP01 SNEJ Estrategia"),
};

/** The line of the joint action plan under which the report puts the system's creation. */
export const justiceSystemLine = "pac-line-01" satisfies Policy;

/** The institutions that make up the system, in the order of the report. */
export const justiceSystemInstitutions: readonly PolicyEntity[] = ["pj", "mp-fn", "minjusdh", "pnp", "mimp"];

/** What the institutions had done for the system by the end of 2019; the report says nothing of the police. */
export const justiceContributions: readonly PolicyAchievement[] = [
  {
    code: "judicial-modules",
    under: "snej",
    text: {
      es: "Módulos judiciales integrados en Arequipa, Lima Este, Lima Norte, Lambayeque, Cusco y Junín, y las medidas de protección que dictaron.",
      en: "Integrated judicial modules in Arequipa, Lima Este, Lima Norte, Lambayeque, Cusco and Junín, and the protection measures that they issued.",
    },
    by: ["pj"],
    figures: ["pnig-2019.judicial-module-district-count.2019", "pnig-2019.protection-measures.2019"],
    citations: cite("PNIG-2019", "OP01 SNEJ PJ"),
  },
  {
    code: "additional-judicial-module",
    under: "snej",
    text: {
      es: "Un módulo más en San Juan de Lurigancho, con sus órganos penales y los casos que le llegaron.",
      en: "One more module in San Juan de Lurigancho, with its criminal courts and the cases that came to it.",
    },
    by: ["pj"],
    figures: [
      "pnig-2019.judicial-module-added-count.2019",
      "pnig-2019.judicial-module-court-count.2019",
      "pnig-2019.judicial-module-cases.2019",
    ],
    citations: cite("PNIG-2019", "OP01 SNEJ PJ"),
  },
  {
    code: "provincial-prosecutor-offices",
    under: "snej",
    text: {
      es: "Fiscalías provinciales transitorias de 2018, que el plan de 2019 mantuvo.",
      en: "Transitory provincial prosecutor's offices of 2018, which the plan of 2019 kept up.",
    },
    by: ["mp-fn"],
    figures: ["pnig-2019.provincial-prosecutor-office-count.2018"],
    citations: cite("PNIG-2019", "OP01 SNEJ MP"),
  },
  {
    code: "corporate-prosecutor-offices",
    under: "snej",
    text: {
      es: "De las fiscalías corporativas y la superior que el plan previó, se instaló una corporativa y se amplió la de Santa Anita.",
      en: "Of the corporate offices and the superior one that the plan provided for, one corporate office was set up, and that of Santa Anita enlarged.",
    },
    by: ["mp-fn"],
    figures: [
      "pnig-2019.corporate-prosecutor-office-planned-count.2019",
      "pnig-2019.superior-prosecutor-office-planned-count.2019",
      "pnig-2019.corporate-prosecutor-office-new-count.2019",
      "pnig-2019.prosecutors-added.2019",
      "pnig-2019.prosecutor-posts-added.2019",
    ],
    citations: cite("PNIG-2019", "OP01 SNEJ MP"),
  },
  {
    code: "police-station-centres-kept",
    under: "snej",
    text: {
      es: "Los CEM abiertos en comisarías en 2018 siguieron atendiendo.",
      en: "The CEM opened in police stations in 2018 went on attending people.",
    },
    by: ["mimp"],
    figures: [
      "pnig-2019.cem-police-station-2018-count.2018.snej",
      "pnig-2019.cem-police-station-2018-cases.2019.snej",
      "pnig-2019.cem-police-station-2018-count.2018.snej.restated",
    ],
    citations: cite("PNIG-2019", "OP01 SNEJ CEM"),
  },
  {
    code: "public-defenders",
    under: "snej",
    text: {
      es: "Defensoras y defensores públicos de familia, trata y violencia, y las víctimas a quienes patrocinaron.",
      en: "Public defenders for family, trafficking and violence, and the victims whom they represented.",
    },
    by: ["minjusdh"],
    figures: [
      "pnig-2019.public-defender-count.2019",
      "pnig-2019.public-defence-victims.2019",
      "pnig-2019.public-defence-family.2019",
      "pnig-2019.public-defender-trafficking-count.2019",
      "pnig-2019.public-defence-trafficking.2019",
      "pnig-2019.public-defender-violence-count.2018",
      "pnig-2019.public-defence-violence.2019",
      "pnig-2019.public-defender-new-count.2019",
      "pnig-2019.public-defence-new.2019",
    ],
    citations: cite("PNIG-2019", "OP01 SNEJ MINJUSDH"),
  },
  {
    code: "public-defenders-lima-este",
    under: "snej",
    text: {
      es: "Defensoras y defensores para Lima Este y sus patrocinios.",
      en: "Defenders for Lima Este and the cases that they took.",
    },
    by: ["minjusdh"],
    figures: ["pnig-2019.public-defender-lima-este-count.2019", "pnig-2019.public-defence-lima-este.2019"],
    citations: cite("PNIG-2019", "OP01 SNEJ MINJUSDH"),
  },
];
