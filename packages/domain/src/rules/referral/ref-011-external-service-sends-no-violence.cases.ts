import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref011 } from "./ref-011-external-service-sends-no-violence.js";

export default recordCases(referral, {
  rule: ref011,
  satisfied: [
    { why: "an external service sends violence", given: { nexus: "external", from: "external-service" } },
    { why: "other origins are not asked", given: { matter: "custody" } },
    {
      why: "nor is another destination",
      given: { from: "external-service", to: "intervention", matter: "custody" },
    },
  ],
  violated: [
    {
      why: "an external service sends custody to the CEM",
      given: { nexus: "external", from: "external-service", matter: "custody" },
      params: { matter: "custody" },
      at: ["matter"],
      expected: "Violencia",
    },
  ],
  undetermined: [
    { why: "matter unknown", given: { from: "external-service", matter: undefined }, missing: ["matter"] },
    { why: "origin unknown", given: { from: undefined, matter: "custody" }, missing: ["from"] },
    {
      why: "destination unknown",
      given: { from: "external-service", to: undefined, matter: "custody" },
      missing: ["to"],
    },
  ],
});
