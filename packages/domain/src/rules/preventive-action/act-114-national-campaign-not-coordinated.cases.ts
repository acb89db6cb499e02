import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act114 } from "./act-114-national-campaign-not-coordinated.js";

export default recordCases(preventiveAction, {
  rule: act114,
  satisfied: [
    { why: "a national campaign, coordinated", given: { nationalCampaign: true, coordinatedWithUP: true } },
    {
      why: "no national campaign, not coordinated",
      given: { nationalCampaign: false, coordinatedWithUP: false },
    },
    {
      why: "no national campaign, coordination unknown",
      given: { nationalCampaign: false, coordinatedWithUP: undefined },
    },
    {
      why: "coordinated, whatever it belongs to",
      given: { nationalCampaign: undefined, coordinatedWithUP: true },
    },
  ],
  violated: [
    {
      why: "a national campaign without coordination",
      given: { nationalCampaign: true, coordinatedWithUP: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "naming the campaign does not make up for it",
      given: { nationalCampaign: true, campaign: "25 de noviembre", coordinatedWithUP: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "a national campaign, coordination unknown",
      given: { nationalCampaign: true, coordinatedWithUP: undefined },
      missing: ["coordinatedWithUP"],
    },
    {
      why: "not coordinated, campaign unknown",
      given: { nationalCampaign: undefined, coordinatedWithUP: false },
      missing: ["nationalCampaign"],
    },
  ],
});
