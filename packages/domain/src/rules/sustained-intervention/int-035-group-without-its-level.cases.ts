import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int035 } from "./int-035-group-without-its-level.js";

export default recordCases(sustainedIntervention, {
  rule: int035,
  satisfied: [
    {
      why: "each group has a level",
      given: { audience: ["women", "families"], ecologicalLevels: ["individual", "relational"] },
    },
    {
      why: "one of a group's levels is enough",
      given: { audience: ["media"], ecologicalLevels: ["community"] },
    },
    {
      why: "no audience: another rule speaks of it",
      given: { audience: [], ecologicalLevels: ["individual"] },
    },
  ],
  violated: [
    {
      why: "families, and no relational level",
      given: { audience: ["women", "families"], ecologicalLevels: ["individual", "community"] },
      params: { groups: ["families"], fitting: ["relational"] },
      at: ["audience", "ecologicalLevels"],
    },
    {
      why: "several groups without theirs, in one finding",
      given: { audience: ["families", "women", "media"], ecologicalLevels: ["individual"] },
      params: { groups: ["families", "media"], fitting: ["relational", "community", "societal"] },
      at: ["audience", "ecologicalLevels"],
    },
    {
      why: "no level at all",
      given: { audience: ["men"], ecologicalLevels: [] },
      params: { groups: ["men"], fitting: ["individual"] },
      at: ["audience", "ecologicalLevels"],
    },
  ],
  undetermined: [
    { why: "audience unknown", given: { audience: undefined }, missing: ["audience"] },
    { why: "levels unknown", given: { ecologicalLevels: undefined }, missing: ["ecologicalLevels"] },
  ],
});
