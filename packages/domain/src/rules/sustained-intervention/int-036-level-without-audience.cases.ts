import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int036 } from "./int-036-level-without-audience.js";

export default recordCases(sustainedIntervention, {
  rule: int036,
  satisfied: [
    {
      why: "each level has a group",
      given: { audience: ["women", "families"], ecologicalLevels: ["individual", "relational"] },
    },
    {
      why: "one group may serve two levels",
      given: { audience: ["media"], ecologicalLevels: ["community", "societal"] },
    },
    {
      why: "no audience: another rule speaks of it",
      given: { audience: [], ecologicalLevels: ["individual"] },
    },
    { why: "no level: another rule speaks of it", given: { audience: undefined, ecologicalLevels: [] } },
  ],
  violated: [
    {
      why: "the community, and only women",
      given: { audience: ["women"], ecologicalLevels: ["individual", "community"] },
      params: { levels: ["community"] },
      at: ["ecologicalLevels", "audience"],
    },
    {
      why: "several levels, in one finding",
      given: { audience: ["women"], ecologicalLevels: ["relational", "individual", "societal"] },
      params: { levels: ["relational", "societal"] },
      at: ["ecologicalLevels", "audience"],
    },
  ],
  undetermined: [
    { why: "audience unknown", given: { audience: undefined }, missing: ["audience"] },
    { why: "levels unknown", given: { ecologicalLevels: undefined }, missing: ["ecologicalLevels"] },
  ],
});
