import { daysOfMonth, yearOf } from "../calendar/day.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { count, date, groups, identifier, month, number, text } from "./field.js";

/** How far a yearly target of the POI or the PASE has been reached, month by month (RDE-290-2022 VI.6.5.6.a–b). */
export const targetProgress = defineEntity({
  name: "target-progress",
  label: { es: "Avance de la meta", en: "Target progress" },
  idField: "id",
  dateFields: ["months", "year"],
  ownDate: ({ months, year }) => lastDay(months, year),
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_meta",
      required: true,
      maxLength: 64,
      label: { es: "Código de la meta", en: "Target id" },
    }),
    indicator: text({
      header: "indicador",
      maxLength: 300,
      label: { es: "Indicador", en: "Indicator" },
    }),
    year: count({ header: "anio", aliases: ["año"], label: { es: "Año", en: "Year" } }),
    target: number({
      header: "meta",
      required: true,
      label: { es: "Meta anual", en: "Yearly target" },
    }),
    months: groups(
      {
        month: month({ header: "mes", required: true, label: { es: "Mes", en: "Month" } }),
        cumulative: number({
          header: "avance_acumulado",
          label: { es: "Avance acumulado", en: "Cumulative progress" },
        }),
        scheduled: number({
          header: "programado_acumulado",
          label: { es: "Programado acumulado", en: "Cumulative schedule" },
        }),
      },
      { header: "meses", label: { es: "Meses", en: "Months" } },
    ),
    decisions: groups(
      {
        date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
        text: text({
          header: "decision",
          maxLength: 2000,
          label: { es: "Decisión", en: "Decision" },
        }),
      },
      { header: "decisiones", label: { es: "Decisiones", en: "Decisions" } },
    ),
  },
});

/** A complete, well-formed record of a target's progress, as JSON holds it. */
export type TargetProgress = RecordOf<typeof targetProgress>;

/** What is known of a target's progress: any field may be unknown. */
export type TargetProgressFacts = FactsOf<typeof targetProgress>;

/**
 * The last day of the last month reported, else the last of the year. A month outside the year is a slip
 * and decides nothing; one that is only scheduled is not reported.
 */
function lastDay(months: unknown, year: unknown): string | undefined {
  const own = typeof year === "number" ? year : undefined;
  let last: string | undefined;
  for (const { month, cumulative } of (months as TargetProgressFacts["months"]) ?? []) {
    if (month === undefined || cumulative === undefined) continue;
    if (own !== undefined && yearOf(month) !== own) continue;
    if (last === undefined || month > last) last = month;
  }
  if (last !== undefined) return daysOfMonth(last).last;
  return own !== undefined && own <= 9999 ? `${String(own).padStart(4, "0")}-12-31` : undefined;
}
