import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp011 } from "./grp-011-learning-domains-not-covered.js";

export default recordCases(mensGroup, {
  rule: grp011,
  satisfied: [
    {
      why: "the sessions share the three",
      given: { sessions: [{ domains: ["cognitive"] }, { domains: ["attitudes", "skills"] }] },
    },
    {
      why: "all are covered: another session's domains need not be known",
      given: { sessions: [{ domains: ["cognitive", "attitudes", "skills"] }, {}] },
    },
  ],
  violated: [
    {
      why: "skills are missing",
      given: { sessions: [{ domains: ["cognitive"] }, { domains: ["attitudes"] }] },
      params: { domains: ["skills"] },
      at: ["sessions"],
    },
    {
      why: "no session is planned",
      given: { sessions: [] },
      params: { domains: ["cognitive", "attitudes", "skills"] },
      at: ["sessions"],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    {
      why: "a session whose domains are unknown may hold the missing one",
      given: { sessions: [{ id: "S-01" }, { domains: ["cognitive", "attitudes"] }] },
      missing: ["sessions[0].domains"],
    },
  ],
});
