import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act117 } from "./act-117-services-not-informed.js";

export default recordCases(preventiveAction, {
  rule: act117,
  satisfied: [
    { why: "the services were informed of", given: { servicesInformed: true } },
    {
      why: "informed of in a broadcast too",
      given: { servicesInformed: true, kind: "dissemination", mode: "virtual" },
    },
  ],
  violated: [
    {
      why: "the services were not informed of",
      given: { servicesInformed: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "informing of Línea 100 alone is another field",
      given: { servicesInformed: false, informedLinea100: true },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { servicesInformed: undefined },
      missing: ["servicesInformed"],
    },
  ],
});
