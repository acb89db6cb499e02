import { cite } from "../../norms/citation.js";
import { concluded, type Violation } from "../outcome.js";
import { targetRules } from "./rules-over-targets.js";

/** The figure that cannot be. */
type Params =
  | { readonly figure: "target"; readonly target: number }
  | { readonly figure: "progress"; readonly month: string; readonly cumulative: number };

/** The target is 0 or less, or a progress lies below 0 (RDE-290-2022 VI.6.5.6.d). */
export const tgt004 = targetRules.record({
  code: "TGT-004",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La meta es cero o menos, o un avance está por debajo de cero.",
    en: "The target is 0 or less, or a progress lies below 0.",
  },
  remedy: {
    es: "Corrija la cifra: una meta es mayor que cero y un avance no es negativo.",
    en: "Mend the figure: a target is more than 0 and a progress is not negative.",
  },
  fields: ["target", "months"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: ({ target, months }) => {
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    if (target === undefined) missing.push("target");
    else if (target <= 0) {
      violations.push({ params: { figure: "target", target }, at: ["target"] });
    }
    if (months === undefined) missing.push("months");
    for (const [index, { month, cumulative }] of (months ?? []).entries()) {
      if (cumulative === undefined || cumulative >= 0) continue;
      violations.push({
        params: { figure: "progress", month: month ?? "", cumulative },
        at: [`months[${index}].cumulative`],
      });
    }
    return concluded(violations, missing);
  },
});
