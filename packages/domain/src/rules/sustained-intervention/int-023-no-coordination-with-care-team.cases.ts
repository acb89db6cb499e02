import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int023 } from "./int-023-no-coordination-with-care-team.js";

export default recordCases(sustainedIntervention, {
  rule: int023,
  satisfied: [{ why: "it is there", given: { careTeamCoordination: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { careTeamCoordination: false },
      params: {},
      at: ["careTeamCoordination"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "nothing is said of it",
      given: { careTeamCoordination: undefined },
      missing: ["careTeamCoordination"],
    },
  ],
});
