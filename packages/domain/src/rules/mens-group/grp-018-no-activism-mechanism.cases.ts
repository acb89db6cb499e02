import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp018 } from "./grp-018-no-activism-mechanism.js";

export default recordCases(mensGroup, {
  rule: grp018,
  satisfied: [{ why: "there is one", given: { activismMechanism: true } }],
  violated: [
    {
      why: "there is none",
      given: { activismMechanism: false },
      params: {},
      at: ["activismMechanism"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { activismMechanism: undefined }, missing: ["activismMechanism"] },
  ],
});
