import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { alertShare } from "../parameter.js";
import { Parameters } from "../services.js";
import { targetRules } from "./rules-over-targets.js";
import { dueByMonth, isBehind, reportedMonths, shownFigure, unclearMonths } from "./schedule.js";

/** Progress lies under the schedule by more than the alert share (RDE-290-2022 VI.6.5.6.a–b; the number is ours). */
export const tgt002 = targetRules.record({
  code: "TGT-002",
  severity: "warning",
  basis: "own-threshold",
  wording: "establece las metas anuales y brinda alerta sobre el alcance de logros",
  summary: {
    es: "El avance del último mes informado está por debajo de lo programado en más de lo tolerado.",
    en: "The progress of the last month reported is under the schedule by more than what is tolerated.",
  },
  remedy: {
    es: "Revise qué retrasa la meta y decida qué corregir; si el dato está errado, corríjalo.",
    en: "Look into what delays the target and decide what to change; if the figure is wrong, mend it.",
  },
  fields: ["months", "target", "year"],
  citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.5.6.b"),
  parameters: [alertShare],
  interpretation: {
    es: "La norma no da el reparto de la meta por meses: sin programación se toma en doce partes iguales. Lo programado se lee como acumulado, igual que el avance; un mes sin programación propia conserva la del último que la tiene. Decide el último mes informado, porque un retraso ya recuperado no es alerta.",
    en: "The norm does not give the target by months: without a schedule twelve equal parts are taken. What is scheduled is read as cumulative, like the progress; a month without a schedule of its own keeps that of the last that has one. The last month reported decides, since a delay made up for is no alert.",
  },
  check: Effect.gen(function* () {
    const { get } = yield* Parameters;
    const share = get(alertShare);
    return (facts) => {
      if (facts.months === undefined) return undetermined("months");
      const last = reportedMonths(facts).at(-1);
      // Which of two figures holds for a later month nobody can tell.
      if (unclearMonths(facts).some((month) => last === undefined || month > last.month)) {
        return undetermined("months");
      }
      if (last === undefined) return satisfied;
      const due = dueByMonth(facts, last.month);
      if ("missing" in due) return undetermined(...due.missing);
      const { value, position } = last.cumulative;
      if (!isBehind(value, due.twelfths, share)) return satisfied;
      const expected = shownFigure(due.twelfths / 12);
      return violated({
        params: {
          month: last.month,
          cumulative: value,
          expected,
          gap: shownFigure(100 - (value * 12 * 100) / due.twelfths),
          tolerated: share,
        },
        at: [`months[${position}].cumulative`],
        expected: String(expected),
      });
    };
  }),
});
