import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con009 } from "./con-009-instruments-leave-objectives-out.js";

export default recordCases(concertationBody, {
  rule: con009,
  satisfied: [{ why: "one instrument", given: { localInstruments: ["Plan operativo institucional"] } }],
  violated: [{ why: "declared that none does", given: { localInstruments: [] }, params: {} }],
  undetermined: [
    {
      why: "an empty cell is unknown, not none",
      given: { localInstruments: undefined },
      missing: ["localInstruments"],
    },
  ],
});
