import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp014 } from "./grp-014-no-space-for-facilitators.js";

export default recordCases(mensGroup, {
  rule: grp014,
  satisfied: [{ why: "there is one", given: { facilitatorSpace: true } }],
  violated: [
    {
      why: "there is none",
      given: { facilitatorSpace: false },
      params: {},
      at: ["facilitatorSpace"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { facilitatorSpace: undefined }, missing: ["facilitatorSpace"] },
  ],
});
