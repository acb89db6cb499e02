import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, count, groups, identifier, identifiers, number, text } from "./field.js";
import { changeUnit, claimKind } from "./statistics-schemes.js";

/** The longest name of a figure. */
const FIGURE = 200;

/** A figure named by its id. */
const figure = (header: string, label: { readonly es: string; readonly en: string }) =>
  identifier({ header, maxLength: FIGURE, label });

/** Where figures and claims stand in what was published, and what their editor remarks. */
const origin = {
  source: text({ header: "fuente", maxLength: 300, label: { es: "Fuente", en: "Source" } }),
  note: text({ header: "nota", maxLength: 2000, label: { es: "Nota", en: "Note" } }),
} as const;

/**
 * A table of published figures with the totals, shares and changes that their source states of them
 * (RDE-290-2022 VI.6.5.6.d). `PublishedFigures` is the same for data that are known to be complete.
 */
export const statistics = defineEntity({
  name: "statistics",
  label: { es: "Estadísticas publicadas", en: "Published statistics" },
  dateFields: [],
  likenessFields: [],
  fields: {
    observations: groups(
      {
        id: identifier({
          header: "id",
          required: true,
          maxLength: FIGURE,
          label: { es: "Código de la cifra", en: "Figure id" },
        }),
        indicator: identifier({
          header: "indicador",
          maxLength: 200,
          label: { es: "Indicador", en: "Indicator" },
        }),
        unit: identifier({ header: "unidad", maxLength: 100, label: { es: "Unidad", en: "Unit" } }),
        population: identifier({
          header: "poblacion",
          maxLength: 200,
          label: { es: "Población", en: "Population" },
        }),
        place: identifier({ header: "lugar", maxLength: 100, label: { es: "Lugar", en: "Place" } }),
        period: identifier({ header: "periodo", maxLength: 40, label: { es: "Periodo", en: "Period" } }),
        value: number({ header: "valor", required: true, label: { es: "Valor", en: "Value" } }),
        precision: count({
          header: "precision",
          label: { es: "Decimales que da la fuente", en: "Decimals that the source gives" },
        }),
        suspendedMonths: identifiers({
          header: "meses_suspendidos",
          maxLength: 7,
          label: { es: "Meses con el servicio suspendido", en: "Months of suspended service" },
        }),
        ...origin,
      },
      { header: "observaciones", label: { es: "Cifras", en: "Figures" } },
    ),
    claims: groups(
      {
        id: identifier({
          header: "id",
          maxLength: FIGURE,
          label: { es: "Código de la afirmación", en: "Claim id" },
        }),
        kind: code(claimKind, {
          header: "tipo",
          required: true,
          label: { es: "Clase de afirmación", en: "Kind of claim" },
        }),
        whole: figure("todo", { es: "Total o conjunto", en: "Whole" }),
        parts: identifiers({
          header: "partes",
          maxLength: FIGURE,
          label: { es: "Partes", en: "Parts" },
        }),
        part: figure("parte", { es: "Parte", en: "Part" }),
        from: figure("desde", { es: "Cifra inicial", en: "From" }),
        to: figure("hasta", { es: "Cifra final", en: "To" }),
        shares: identifiers({
          header: "proporciones",
          maxLength: FIGURE,
          label: { es: "Proporciones", en: "Shares" },
        }),
        stated: number({ header: "declarado", label: { es: "Lo declarado", en: "Stated" } }),
        decimals: count({ header: "decimales", label: { es: "Decimales", en: "Decimals" } }),
        unit: code(changeUnit, {
          header: "unidad",
          label: { es: "Unidad de la variación", en: "Unit of the change" },
        }),
        ...origin,
      },
      { header: "afirmaciones", label: { es: "Afirmaciones", en: "Claims" } },
    ),
  },
});

/** A complete, well-formed table of published statistics, as JSON holds it. */
export type Statistics = RecordOf<typeof statistics>;

/** What is known of a table of published statistics: any field may be unknown. */
export type StatisticsFacts = FactsOf<typeof statistics>;
