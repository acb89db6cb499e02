import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { concluded, type Outcome, satisfied, undetermined, violated } from "../outcome.js";
import { alertShare } from "../parameter.js";
import { Parameters } from "../services.js";
import { targetRules } from "./rules-over-targets.js";
import { dueByMonth, isBehind, reportedMonths, unclearMonths } from "./schedule.js";

/** How many of the last months reported must be off track. */
const MONTHS = 3;

/** The three months, the progress at their end, and how many decisions were made before them. */
type Params = {
  readonly from: string;
  readonly until: string;
  readonly cumulative: number;
  readonly earlierDecisions: number;
};

/** The last three months reported are off track and no decision is recorded (RDE-290-2022 VII.6.o). */
export const tgt005 = targetRules.record({
  code: "TGT-005",
  severity: "error",
  basis: "obligation",
  wording: "Se debe tomar decisiones en base a los resultados obtenidos en el seguimiento y medición",
  summary: {
    es: "La meta va retrasada en los tres últimos meses informados y no consta ninguna decisión.",
    en: "The target is off track in the last three months reported and no decision is recorded.",
  },
  remedy: {
    es: "Decida qué mejorar según lo que muestra el seguimiento, y registre la decisión con su fecha.",
    en: "Decide what to improve by what the follow-up shows, and record the decision with its date.",
  },
  fields: ["months", "target", "year", "decisions"],
  citations: cite("RDE-290-2022", "VII.6.o"),
  parameters: [alertShare],
  interpretation: {
    es: "El literal no dice cuándo hay que decidir: se toma el retraso en tres meses seguidos de los informados. Cuenta la decisión fechada desde el primero de esos meses, porque una anterior no pudo basarse en sus resultados.",
    en: "The literal does not say when a decision is due: being off track in three of the months reported in a row is taken. A decision counts from the first of those months on, since an earlier one cannot rest on their results.",
  },
  check: Effect.gen(function* () {
    const { get } = yield* Parameters;
    const share = get(alertShare);
    return (facts): Outcome<Params> => {
      const { months, decisions } = facts;
      if (months === undefined) return undetermined("months");
      const reported = reportedMonths(facts);
      const last = reported.slice(-MONTHS);
      const first = last[0];
      if (unclearMonths(facts).some((month) => first === undefined || month > first.month)) {
        return undetermined("months");
      }
      const final = last[MONTHS - 1];
      if (first === undefined || final === undefined) return satisfied;
      const missing: string[] = [];
      for (const { month, cumulative } of last) {
        const due = dueByMonth(facts, month);
        if ("missing" in due) missing.push(...due.missing);
        else if (!isBehind(cumulative.value, due.twelfths, share)) return satisfied;
      }
      if (missing.length > 0) return concluded([], missing);
      if (decisions === undefined) return undetermined("decisions");
      const since = `${first.month}-01`;
      if (decisions.some(({ date }) => date !== undefined && date >= since)) return satisfied;
      const undated = decisions.flatMap(({ date }, index) =>
        date === undefined ? [`decisions[${index}].date`] : [],
      );
      if (undated.length > 0) return concluded([], undated);
      return violated({
        params: {
          from: first.month,
          until: final.month,
          cumulative: final.cumulative.value,
          earlierDecisions: decisions.length,
        },
        at: ["decisions", `months[${final.cumulative.position}].cumulative`],
      });
    };
  }),
});
