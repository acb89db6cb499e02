import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp022 } from "./grp-022-no-psychoeducational-techniques.js";

export default recordCases(mensGroup, {
  rule: grp022,
  satisfied: [
    { why: "they are the only ones", given: { techniques: ["psychoeducational"] } },
    { why: "they are among others", given: { techniques: ["experiential", "psychoeducational"] } },
  ],
  violated: [
    {
      why: "there are only others",
      given: { techniques: ["didactic", "other"] },
      params: {},
      at: ["techniques"],
    },
    { why: "there are none", given: { techniques: [] }, params: {}, at: ["techniques"] },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { techniques: undefined }, missing: ["techniques"] },
  ],
});
