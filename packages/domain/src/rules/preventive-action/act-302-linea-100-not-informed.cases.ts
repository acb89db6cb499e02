import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act302 } from "./act-302-linea-100-not-informed.js";

export default recordCases(preventiveAction, {
  rule: act302,
  satisfied: [
    { why: "a case, and Línea 100 informed of", given: { casesDetected: 1, informedLinea100: true } },
    { why: "no case, no duty", given: { casesDetected: 0, informedLinea100: false } },
    { why: "no case, informing unknown", given: { casesDetected: 0, informedLinea100: undefined } },
    { why: "informed of, cases unknown", given: { casesDetected: undefined, informedLinea100: true } },
  ],
  violated: [
    {
      why: "one case is enough",
      given: { casesDetected: 1, informedLinea100: false },
      params: { detected: 1 },
      expected: "Sí",
    },
    {
      why: "referring the cases to the CEM does not make up for it",
      given: { casesDetected: 3, casesReferredToCem: 3, informedLinea100: false },
      params: { detected: 3 },
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "a case, informing unknown",
      given: { casesDetected: 1, informedLinea100: undefined },
      missing: ["informedLinea100"],
    },
    {
      why: "not informed of, cases unknown",
      given: { casesDetected: undefined, informedLinea100: false },
      missing: ["casesDetected"],
    },
    {
      why: "neither is known",
      given: { casesDetected: undefined, informedLinea100: undefined },
      missing: ["informedLinea100", "casesDetected"],
    },
  ],
});
