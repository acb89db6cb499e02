import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int039 } from "./int-039-sector-not-articulated.js";

export default recordCases(sustainedIntervention, {
  rule: int039,
  satisfied: [
    {
      why: "all three",
      given: {
        actors: [
          { name: "A", sector: "health" },
          { name: "B", sector: "local-government" },
          { name: "C", sector: "education" },
        ],
      },
    },
    { why: "no actor: another rule speaks of it", given: { actors: [] } },
  ],
  violated: [
    {
      why: "one of the three is missing",
      given: {
        actors: [
          { name: "A", sector: "health" },
          { name: "B", sector: "local-government" },
        ],
      },
      params: { lacks: ["education"] },
      at: ["actors"],
    },
    {
      why: "all three are, in one finding",
      given: { actors: [{ name: "A", sector: "ngos" }] },
      params: { lacks: ["local-government", "education", "health"] },
      at: ["actors"],
    },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { actors: undefined }, missing: ["actors"] },
    {
      why: "the sector of one is not said",
      given: { actors: [{ name: "A", sector: "health" }, { name: "B" }] },
      missing: ["actors[1].sector"],
    },
  ],
});
