import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { maxInPerson } from "../parameter.js";
import { Parameters } from "../services.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("total", "mode");

/** An in-person action counts more people than is plausible (RDE-290-2022 VI.6.5.6.d; the number is ours). */
export const act204 = actionRules.record({
  code: "ACT-204",
  severity: "warning",
  basis: "own-threshold",
  summary: {
    es: "Una acción presencial cuenta a más personas de las que parece posible.",
    en: "An in-person action counts more people than seems possible.",
  },
  remedy: {
    es: "Revise el total; si es correcto, suba el umbral de la revisión.",
    en: "Check the total; if it is right, raise the run's threshold.",
  },
  fields: ["total", "mode"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  parameters: [maxInPerson],
  check: Effect.gen(function* () {
    const limit = (yield* Parameters).get(maxInPerson);
    return (action) => {
      const { total } = action;
      const inPerson = isInPerson(action);
      if (inPerson === false || (total !== undefined && total <= limit)) return satisfied;
      if (inPerson === undefined || total === undefined) return unknown(action);
      return violated({ params: { total, limit } });
    };
  }),
});
