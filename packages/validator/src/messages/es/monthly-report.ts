import type { monthlyReportRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const otherReport = (kind: string, say: Speaker) =>
  kind === "" ? "Otro informe debido" : `«${say.code("other-report-kind", kind)}»`;

/** What is said of monthly reports, in Spanish. */
export const monthlyReportMessages: MessagesOf<typeof monthlyReportRules> = {
  "REP-001": ({ month, submittedOn, deadline, daysLate }, say) =>
    `El informe de ${say.day(month)} se remitió el ${say.day(submittedOn)}, ${say.count(daysLate, "día", "días")} después del plazo. Se espera hasta el ${say.day(deadline)}, quinto día útil del mes siguiente.`,
  "REP-002": ({ center, month, deadline }, say) =>
    `El centro ${center} no tiene informe de ${say.day(month)}, cuyo plazo venció el ${say.day(deadline)}. Se espera un informe de cada mes desde su primera acción o su primer informe.`,
  "REP-003": ({ center, month, figure, stated, registered }, say) =>
    figure === "actions"
      ? `El informe de ${say.day(month)} del centro ${center} declara ${say.count(stated, "acción", "acciones")} y su registro tiene ${say.number(registered)} de ese mes. Se espera que coincidan.`
      : `El informe de ${say.day(month)} del centro ${center} declara ${say.count(stated, "persona", "personas")} y su registro suma ${say.number(registered)} en ese mes. Se espera que coincidan.`,
  "REP-004": () =>
    "El informe declara que su información no está validada. Se espera que toda la información que se brinda esté validada.",
  "REP-005": ({ kind, dueOn, sentOn, daysLate }, say) =>
    sentOn === ""
      ? `${otherReport(kind, say)}: debía enviarse hasta el ${say.day(dueOn)} y no figura su envío, ${say.count(daysLate, "día", "días")} después. Se espera que se envíe dentro de su plazo.`
      : `${otherReport(kind, say)}: debía enviarse hasta el ${say.day(dueOn)} y se envió el ${say.day(sentOn)}, ${say.count(daysLate, "día", "días")} después. Se espera que se envíe dentro de su plazo.`,
  "REP-006": () =>
    "El informe no tiene contenido cualitativo. Se espera que diga también lo cualitativo del mes, además de las cifras.",
  "REP-007": ({ submittedOn, asOf }, say) =>
    `El informe figura remitido el ${say.day(submittedOn)}, después del día de la revisión (${say.day(asOf)}). Se espera una fecha no posterior a ese día.`,
  "REP-008": ({ month, submittedOn, monthEnd }, say) =>
    `El informe de ${say.day(month)} se remitió el ${say.day(submittedOn)}, antes de que el mes terminara. Se espera desde el ${say.day(monthEnd)}: un informe anterior no cuenta el mes entero.`,
  "REP-009": ({ people }, say) =>
    `El informe cuenta ${say.count(people, "persona", "personas")} y ninguna acción. Se espera al menos una acción donde participó alguien.`,
};
