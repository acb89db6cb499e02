import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { overshootShare } from "../parameter.js";
import { Parameters } from "../services.js";
import { targetRules } from "./rules-over-targets.js";
import { isBeyond, reportedMonths, shownFigure } from "./schedule.js";

const unknown = undeterminedBy("target", "months");

/** Progress lies beyond the overshoot share of the yearly target (RDE-290-2022 VI.6.5.6.d; the number is ours). */
export const tgt003 = targetRules.record({
  code: "TGT-003",
  severity: "warning",
  basis: "own-threshold",
  summary: {
    es: "El avance supera la meta anual en más de lo creíble.",
    en: "Progress goes beyond the yearly target by more than is plausible.",
  },
  remedy: {
    es: "Compruebe el dato; si es cierto, revise si la meta se fijó demasiado baja.",
    en: "Check the figure; if it is right, look whether the target was set too low.",
  },
  fields: ["target", "months", "year"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  parameters: [overshootShare],
  check: Effect.gen(function* () {
    const { get } = yield* Parameters;
    const share = get(overshootShare);
    return (facts) => {
      const { target, months } = facts;
      if (target === undefined || months === undefined) return unknown(facts);
      // Of the months that lie beyond, the first is where the slip or the low target came to light.
      const first = reportedMonths(facts).find(({ cumulative }) => isBeyond(cumulative.value, target, share));
      if (first === undefined) return satisfied;
      const { value, position } = first.cumulative;
      return violated({
        params: {
          month: first.month,
          cumulative: value,
          target,
          share: shownFigure((value * 100) / target),
          limit: share,
        },
        at: [`months[${position}].cumulative`, "target"],
      });
    };
  }),
});
