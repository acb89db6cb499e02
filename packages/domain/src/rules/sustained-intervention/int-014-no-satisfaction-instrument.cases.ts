import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int014 } from "./int-014-no-satisfaction-instrument.js";

export default recordCases(sustainedIntervention, {
  rule: int014,
  satisfied: [{ why: "it is there", given: { satisfactionInstrument: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { satisfactionInstrument: false },
      params: {},
      at: ["satisfactionInstrument"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "nothing is said of it",
      given: { satisfactionInstrument: undefined },
      missing: ["satisfactionInstrument"],
    },
  ],
});
