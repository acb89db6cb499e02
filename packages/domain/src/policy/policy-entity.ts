import type { LocalizedText } from "../text.js";

/**
 * The public entities to which the report gives a task in the policy. The name is absent where the report
 * writes the initials alone.
 */
export const policyEntities = {
  mimp: {
    acronym: "MIMP",
    name: {
      es: "Ministerio de la Mujer y Poblaciones Vulnerables",
      en: "Ministry of Women and Vulnerable Populations",
    },
  },
  mininter: { acronym: "MININTER", name: { es: "Ministerio del Interior", en: "Ministry of the Interior" } },
  minjusdh: {
    acronym: "MINJUSDH",
    name: {
      es: "Ministerio de Justicia y Derechos Humanos",
      en: "Ministry of Justice and Human Rights",
    },
  },
  minedu: { acronym: "MINEDU", name: { es: "Ministerio de Educación", en: "Ministry of Education" } },
  mef: {
    acronym: "MEF",
    name: { es: "Ministerio de Economía y Finanzas", en: "Ministry of Economy and Finance" },
  },
  mincul: { acronym: "MINCUL", name: { es: "Ministerio de Cultura", en: "Ministry of Culture" } },
  minsa: { acronym: "MINSA", name: { es: "Ministerio de Salud", en: "Ministry of Health" } },
  "mp-fn": {
    acronym: "MP-FN",
    name: { es: "Ministerio Público-Fiscalía de la Nación", en: "Public Prosecutor's Office" },
  },
  pj: { acronym: "PJ", name: { es: "Poder Judicial", en: "Judiciary" } },
  dp: { acronym: "DP", name: { es: "Defensoría del Pueblo", en: "Ombudsman's Office" } },
  inei: { acronym: "INEI" },
  pnp: { acronym: "PNP", name: { es: "Policía Nacional del Perú", en: "National Police of Peru" } },
  produce: { acronym: "PRODUCE" },
  mtpe: { acronym: "MTPE" },
  servir: { acronym: "SERVIR" },
  jne: { acronym: "JNE" },
  mincetur: { acronym: "MINCETUR" },
  minagri: { acronym: "MINAGRI" },
} as const satisfies {
  readonly [code: string]: { readonly acronym: string; readonly name?: LocalizedText };
};

/** An entity with a task in the policy. */
export type PolicyEntity = keyof typeof policyEntities;
