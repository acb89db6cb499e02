import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act411 } from "./act-411-service-value-unknown.js";

const nothingSaid = {
  accessibleVenue: undefined,
  safeConditions: undefined,
  staffIdentified: undefined,
  institutionalImage: undefined,
};

export default recordCases(preventiveAction, {
  rule: act411,
  satisfied: [
    {
      why: "all four are answered",
      given: { accessibleVenue: true, safeConditions: true, staffIdentified: true, institutionalImage: true },
    },
    {
      why: "a no is an answer: other rules speak of it",
      given: {
        accessibleVenue: false,
        safeConditions: false,
        staffIdentified: false,
        institutionalImage: false,
      },
    },
    { why: "a virtual action is not asked", given: { mode: "virtual", ...nothingSaid } },
    { why: "all answered, mode unknown", given: { mode: undefined } },
  ],
  violated: [
    {
      why: "one of the four is empty",
      given: { staffIdentified: undefined },
      params: { fields: ["staffIdentified"] },
      at: ["staffIdentified"],
    },
    {
      why: "all four are empty: one finding names them",
      given: { mode: "mixed", ...nothingSaid },
      params: { fields: ["accessibleVenue", "safeConditions", "staffIdentified", "institutionalImage"] },
      at: ["accessibleVenue", "safeConditions", "staffIdentified", "institutionalImage"],
    },
  ],
  undetermined: [
    { why: "nothing said, mode unknown", given: { mode: undefined, ...nothingSaid }, missing: ["mode"] },
  ],
});
