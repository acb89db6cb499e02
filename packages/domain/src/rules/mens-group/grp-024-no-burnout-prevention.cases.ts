import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp024 } from "./grp-024-no-burnout-prevention.js";

export default recordCases(mensGroup, {
  rule: grp024,
  satisfied: [{ why: "it is prevented", given: { burnoutPrevention: true } }],
  violated: [
    {
      why: "it is not",
      given: { burnoutPrevention: false },
      params: {},
      at: ["burnoutPrevention"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { burnoutPrevention: undefined }, missing: ["burnoutPrevention"] },
  ],
});
