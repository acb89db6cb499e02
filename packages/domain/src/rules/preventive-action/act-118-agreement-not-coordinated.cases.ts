import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act118 } from "./act-118-agreement-not-coordinated.js";

const agreement = "Convenio marco con la universidad de la región";

export default recordCases(preventiveAction, {
  rule: act118,
  satisfied: [
    { why: "an agreement, coordinated", given: { agreement, coordinatedWithUP: true } },
    { why: "coordinated without an agreement", given: { agreement: undefined, coordinatedWithUP: true } },
  ],
  violated: [
    {
      why: "an agreement is named and nothing was coordinated",
      given: { agreement, coordinatedWithUP: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "also where it is no national campaign",
      given: { agreement, nationalCampaign: false, coordinatedWithUP: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an agreement, coordination unknown",
      given: { agreement, coordinatedWithUP: undefined },
      missing: ["coordinatedWithUP"],
    },
    {
      why: "not coordinated, and no agreement known",
      given: { agreement: undefined, coordinatedWithUP: false },
      missing: ["agreement"],
    },
  ],
});
