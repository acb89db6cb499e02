import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con002 } from "./con-002-cem-takes-no-part.js";

export default recordCases(concertationBody, {
  rule: con002,
  satisfied: [{ why: "the CEM takes part", given: { cemParticipates: true } }],
  violated: [
    { why: "the CEM takes no part", given: { cemParticipates: false }, params: {}, expected: "Sí" },
    {
      why: "on the first day of the Lineamientos",
      given: { date: "2022-11-28", cemParticipates: false },
      params: {},
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { cemParticipates: undefined },
      missing: ["cemParticipates"],
    },
  ],
});
