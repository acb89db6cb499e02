import { mensProgrammeTeam } from "../../records/mens-programme-team.js";
import { recordCases } from "../cases.js";
import { tea003 } from "./tea-003-fewer-than-two-members.js";

export default recordCases(mensProgrammeTeam, {
  rule: tea003,
  satisfied: [
    { why: "two members", given: { members: [{ id: "F-01" }, { id: "F-02" }] } },
    {
      why: "two members whose ids are not given",
      given: { members: [{ trained: true }, { trained: true }] },
    },
  ],
  violated: [
    { why: "one member", given: { members: [{ id: "F-01" }] }, params: { members: 1, fewest: 2 } },
    {
      why: "the same member twice is one",
      given: { members: [{ id: "F-01" }, { id: "F-01" }] },
      params: { members: 1, fewest: 2 },
    },
    { why: "nobody", given: { members: [] }, params: { members: 0, fewest: 2 } },
  ],
  undetermined: [{ why: "the members are unknown", given: { members: undefined }, missing: ["members"] }],
});
