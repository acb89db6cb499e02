import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int003 } from "./int-003-no-validated-methodology.js";

export default recordCases(sustainedIntervention, {
  rule: int003,
  satisfied: [{ why: "named and validated", given: { methodology: { name: "Guía", validated: true } } }],
  violated: [
    {
      why: "it is not validated",
      given: { methodology: { name: "Guía", validated: false } },
      params: { lacks: ["validated"] },
      at: ["methodology.validated"],
    },
    {
      why: "it is validated and has no name",
      given: { methodology: { validated: true } },
      params: { lacks: ["name"] },
      at: ["methodology.name"],
    },
    {
      why: "a name that says there is none",
      given: { methodology: { name: "No", validated: false } },
      params: { lacks: ["name", "validated"] },
      at: ["methodology.name", "methodology.validated"],
    },
    {
      why: "an empty object names none",
      given: { methodology: {} },
      params: { lacks: ["name"] },
      at: ["methodology.name"],
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { methodology: undefined }, missing: ["methodology"] },
    {
      why: "nobody says whether it is validated",
      given: { methodology: { name: "Guía" } },
      missing: ["methodology.validated"],
    },
  ],
});
