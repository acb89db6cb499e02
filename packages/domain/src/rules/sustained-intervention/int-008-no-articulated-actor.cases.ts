import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int008 } from "./int-008-no-articulated-actor.js";

export default recordCases(sustainedIntervention, {
  rule: int008,
  satisfied: [{ why: "one actor is enough", given: { actors: [{ name: "Municipalidad" }] } }],
  violated: [
    { why: "an empty list is a declared absence", given: { actors: [] }, params: {}, at: ["actors"] },
  ],
  undetermined: [{ why: "nothing is said of them", given: { actors: undefined }, missing: ["actors"] }],
});
