import { defineScheme } from "../taxonomy/scheme.js";
import { type LegalInstrument, legalInstruments } from "./legal-instruments.js";

/** How files shorten the kinds of legal instrument. */
const abbreviations: { readonly [kind: string]: readonly string[] } = {
  "Decreto Legislativo": ["D.Leg.", "D. Leg.", "DLeg"],
  "Decreto Ley": ["D.L.", "DL"],
  "Decreto Supremo": ["D.S.", "DS"],
  "Decreto de Urgencia": ["D.U.", "DU"],
  "Directiva General": ["D.G.", "DG"],
  "Resolución Legislativa": ["R.L.", "RL"],
  "Resolución Ministerial": ["R.M.", "RM"],
  "Resolución Suprema": ["R.S.", "RS"],
  "Resolución de la Dirección Ejecutiva": ["R.D.E.", "RDE", "Resolución de Dirección Ejecutiva"],
};

/** Other ways to write a kind and a number: with another sign, with none, with the kind shortened. */
function otherWritings(name: string): readonly string[] {
  const [kind, number] = name.split(" N° ");
  if (kind === undefined || number === undefined) {
    return [];
  }
  return [kind, ...(abbreviations[kind] ?? [])]
    .flatMap((word) => ["N° ", "Nº ", "N.° ", "N.º ", ""].map((sign) => `${word} ${sign}${number}`))
    .filter((writing) => writing !== name);
}

function synonymsOf({ name, aliases = [] }: LegalInstrument): readonly string[] {
  return [
    ...new Set([...otherWritings(name), ...aliases.flatMap((alias) => [alias, ...otherWritings(alias)])]),
  ];
}

/** The legal instruments as concepts, so that a text such as `R.M. 174-2016-MIMP` finds its norm. */
export const normScheme = /* @__PURE__ */ defineScheme({
  id: "norm",
  title: { es: "Norma", en: "Legal instrument" },
  concepts: /* @__PURE__ */ legalInstruments.map((instrument) => ({
    code: instrument.id,
    label: { es: instrument.name, en: instrument.name },
    synonyms: synonymsOf(instrument),
    citations: instrument.citations,
    ...(instrument.replacedBy === undefined ? {} : { replacedBy: instrument.replacedBy }),
  })),
});
