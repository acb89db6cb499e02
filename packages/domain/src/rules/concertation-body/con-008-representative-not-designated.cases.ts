import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con008 } from "./con-008-representative-not-designated.js";

export default recordCases(concertationBody, {
  rule: con008,
  satisfied: [{ why: "designated", given: { representativeDesignated: true } }],
  violated: [
    { why: "not designated", given: { representativeDesignated: false }, params: {}, expected: "Sí" },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { representativeDesignated: undefined },
      missing: ["representativeDesignated"],
    },
  ],
});
