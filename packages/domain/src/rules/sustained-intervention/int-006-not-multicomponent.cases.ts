import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int006 } from "./int-006-not-multicomponent.js";

export default recordCases(sustainedIntervention, {
  rule: int006,
  satisfied: [
    {
      why: "two levels and two components",
      given: { ecologicalLevels: ["individual", "community"], components: ["Sesiones", "Campaña"] },
    },
  ],
  violated: [
    {
      why: "one level",
      given: { ecologicalLevels: ["community"] },
      params: { part: "ecologicalLevels", count: 1 },
      at: ["ecologicalLevels"],
    },
    {
      why: "one component",
      given: { components: ["Sesiones"] },
      params: { part: "components", count: 1 },
      at: ["components"],
    },
    {
      why: "the same component written twice",
      given: { components: ["Sesiones", " SESIONES"] },
      params: { part: "components", count: 1 },
      at: ["components"],
    },
    {
      why: "neither levels nor components: two findings",
      given: { ecologicalLevels: [], components: ["Ninguno"] },
      params: { part: "ecologicalLevels", count: 0 },
      at: ["ecologicalLevels"],
      also: [{ params: { part: "components", count: 0 }, at: ["components"] }],
    },
    {
      why: "one level, components unknown",
      given: { ecologicalLevels: ["individual"], components: undefined },
      params: { part: "ecologicalLevels", count: 1 },
      at: ["ecologicalLevels"],
    },
  ],
  undetermined: [
    { why: "levels unknown", given: { ecologicalLevels: undefined }, missing: ["ecologicalLevels"] },
    {
      why: "neither known",
      given: { ecologicalLevels: undefined, components: undefined },
      missing: ["ecologicalLevels", "components"],
    },
  ],
});
