import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp026 } from "./grp-026-method-not-experiential-and-didactic.js";

export default recordCases(mensGroup, {
  rule: grp026,
  satisfied: [
    { why: "both, in any order", given: { techniques: ["didactic", "experiential"] } },
    { why: "both among others", given: { techniques: ["psychoeducational", "experiential", "didactic"] } },
  ],
  violated: [
    {
      why: "experiential only",
      given: { techniques: ["experiential", "psychoeducational"] },
      params: { lacks: ["didactic"] },
      at: ["techniques"],
    },
    {
      why: "didactic only",
      given: { techniques: ["didactic"] },
      params: { lacks: ["experiential"] },
      at: ["techniques"],
    },
    {
      why: "neither, in one finding",
      given: { techniques: [] },
      params: { lacks: ["experiential", "didactic"] },
      at: ["techniques"],
    },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { techniques: undefined }, missing: ["techniques"] },
  ],
});
