import type { targetProgressRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of the progress of a target, in Spanish; a month is written as a day is, without the day. */
export const targetProgressMessages: MessagesOf<typeof targetProgressRules> = {
  "TGT-001": ({ month, cumulative, before, previous }, say) =>
    `El avance acumulado de ${say.day(month)} es ${say.number(cumulative)}, menor que el de ${say.day(before)}, que es ${say.number(previous)}. Se espera que el acumulado no disminuya de un mes a otro.`,
  "TGT-002": ({ month, cumulative, expected, gap, tolerated }, say) =>
    `El avance acumulado de ${say.day(month)} es ${say.number(cumulative)} y lo programado hasta ese mes es ${say.number(expected)}: está ${say.number(gap)} % por debajo. Se espera que no esté por debajo en más de ${say.number(tolerated)} %.`,
  "TGT-003": ({ month, cumulative, target, share, limit }, say) =>
    `El avance acumulado de ${say.day(month)} es ${say.number(cumulative)}, el ${say.number(share)} % de la meta anual de ${say.number(target)}. Se espera que no pase del ${say.number(limit)} %; si el dato es cierto, la meta pudo fijarse demasiado baja.`,
  "TGT-004": (params, say) =>
    params.figure === "target"
      ? `La meta anual es ${say.number(params.target)}. Se espera una meta mayor que cero.`
      : `El avance acumulado ${params.month === "" ? "de un mes" : `de ${say.day(params.month)}`} es ${say.number(params.cumulative)}. Se espera un avance de cero o más.`,
  "TGT-005": ({ from, until, cumulative, earlierDecisions }, say) =>
    `La meta va retrasada en los tres últimos meses informados, de ${say.day(from)} a ${say.day(until)}, con un avance acumulado de ${say.number(cumulative)}, y no consta ninguna decisión desde entonces (anteriores: ${say.number(earlierDecisions)}). Se espera una decisión basada en esos resultados.`,
  "TGT-006": (params, say) => {
    switch (params.problem) {
      case "repeated":
        return `El mes ${say.day(params.month)} figura más de una vez, con cifras distintas. Se espera una sola cifra por mes.`;
      case "outside-year":
        return `El mes ${say.day(params.month)} no es del año de la meta, que es ${params.year}. Se esperan meses de ese año.`;
      case "future":
        return `Se informa el avance de ${say.day(params.month)}, mes que no había empezado el día de la revisión (${say.day(params.asOf)}). Se espera avance de meses ya empezados.`;
      case "several-years":
        return `No se indica el año de la meta y los meses, de ${say.day(params.from)} a ${say.day(params.until)}, son de años distintos. Se espera una meta de un solo año.`;
    }
  },
  "TGT-007": (params, say) => {
    switch (params.problem) {
      case "falls":
        return `Lo programado hasta ${say.day(params.month)} es ${say.number(params.scheduled)}, menor que lo programado hasta ${say.day(params.before)}, que es ${say.number(params.previous)}. Se espera un programado acumulado, que no disminuye.`;
      case "below-zero":
        return `Lo programado hasta ${say.day(params.month)} es ${say.number(params.scheduled)}. Se espera cero o más.`;
      case "not-the-target":
        return `Lo programado hasta diciembre es ${say.number(params.scheduled)} y la meta anual es ${say.number(params.target)}. Se espera que el programado acumulado de diciembre sea igual a la meta.`;
    }
  },
};
