import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int038 } from "./int-038-state-or-society-not-articulated.js";

export default recordCases(sustainedIntervention, {
  rule: int038,
  satisfied: [
    {
      why: "a municipality and a women's organization",
      given: {
        actors: [
          { name: "A", sector: "local-government" },
          { name: "B", sector: "womens-organizations" },
        ],
      },
    },
    {
      why: "both, whatever the sectors not said",
      given: { actors: [{ name: "A", sector: "health" }, { name: "B" }, { name: "C", sector: "ngos" }] },
    },
    {
      why: "a university may stand on either side",
      given: {
        actors: [
          { name: "A", sector: "police" },
          { name: "B", sector: "universities" },
        ],
      },
    },
    { why: "no actor: another rule speaks of it", given: { actors: [] } },
  ],
  violated: [
    {
      why: "only the State",
      given: {
        actors: [
          { name: "A", sector: "local-government" },
          { name: "B", sector: "justice" },
        ],
      },
      params: { lacks: ["society"] },
      at: ["actors"],
    },
    {
      why: "only society",
      given: {
        actors: [
          { name: "A", sector: "civil-society" },
          { name: "B", sector: "social-organizations" },
        ],
      },
      params: { lacks: ["state"] },
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
