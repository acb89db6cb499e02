import { daysOfMonth } from "../calendar/day.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, count, date, groups, month, text, yesNo } from "./field.js";
import { otherReportKind } from "./monthly-report-schemes.js";

/** What a centre reports of a month's preventive work (RDE-290-2022 VI.6.5.6.d, VII.5.d–e). */
export const monthlyReport = defineEntity({
  name: "monthly-report",
  label: { es: "Informe mensual", en: "Monthly report" },
  centerField: "center",
  dateFields: ["month"],
  ownDate: ({ month: reported }) => (typeof reported === "string" ? daysOfMonth(reported).last : undefined),
  likenessFields: ["center", "month"],
  fields: {
    center: text({
      header: "cem",
      required: true,
      maxLength: 200,
      freeText: false,
      label: { es: "Centro Emergencia Mujer", en: "Centre" },
    }),
    month: month({
      header: "mes",
      required: true,
      label: { es: "Mes informado", en: "Month reported" },
    }),
    submittedOn: date({
      header: "fecha_remision",
      aliases: ["fecha_envio"],
      label: { es: "Fecha de remisión", en: "Submitted on" },
    }),
    actions: count({
      header: "acciones",
      label: { es: "Acciones realizadas", en: "Actions carried out" },
    }),
    people: count({
      header: "personas",
      label: { es: "Personas participantes", en: "People who took part" },
    }),
    validated: yesNo({
      header: "validado",
      label: { es: "Información validada", en: "Information validated" },
    }),
    qualitative: yesNo({
      header: "contenido_cualitativo",
      label: { es: "Tiene contenido cualitativo", en: "Has qualitative content" },
    }),
    otherReports: groups(
      {
        kind: code(otherReportKind, {
          header: "tipo",
          label: { es: "Tipo de informe", en: "Kind of report" },
        }),
        dueOn: date({ header: "fecha_limite", label: { es: "Fecha límite", en: "Due on" } }),
        sentOn: date({ header: "fecha_envio", label: { es: "Fecha de envío", en: "Sent on" } }),
      },
      { header: "otros_informes", label: { es: "Otros informes", en: "Other reports" } },
    ),
  },
});

/** A complete, well-formed monthly report, as JSON holds it. */
export type MonthlyReport = RecordOf<typeof monthlyReport>;

/** What is known of a monthly report: any field may be unknown. */
export type MonthlyReportFacts = FactsOf<typeof monthlyReport>;
