import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int037 } from "./int-037-level-of-change-not-reached.js";

export default recordCases(sustainedIntervention, {
  rule: int037,
  satisfied: [
    { why: "all four", given: { ecologicalLevels: ["societal", "individual", "community", "relational"] } },
    { why: "one level: INT-006 speaks of it", given: { ecologicalLevels: ["individual"] } },
  ],
  violated: [
    {
      why: "three of four",
      given: { ecologicalLevels: ["individual", "relational", "community"] },
      params: { levels: ["societal"] },
      at: ["ecologicalLevels"],
    },
    {
      why: "two of four",
      given: { ecologicalLevels: ["individual", "community"] },
      params: { levels: ["relational", "societal"] },
      at: ["ecologicalLevels"],
    },
  ],
  undetermined: [
    { why: "levels unknown", given: { ecologicalLevels: undefined }, missing: ["ecologicalLevels"] },
  ],
});
