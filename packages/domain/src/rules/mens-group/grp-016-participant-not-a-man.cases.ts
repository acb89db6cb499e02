import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp016 } from "./grp-016-participant-not-a-man.js";

export default recordCases(mensGroup, {
  rule: grp016,
  satisfied: [
    {
      why: "all men",
      given: {
        participants: [
          { id: "P-1", sex: "man" },
          { id: "P-2", sex: "man" },
        ],
      },
    },
    { why: "nobody yet", given: { participants: [] } },
  ],
  violated: [
    {
      why: "each woman is a finding, whatever her status",
      given: {
        participants: [
          { id: "P-1", sex: "woman", status: "active" },
          { id: "P-2", sex: "man" },
          { id: "P-3", sex: "woman", status: "excluded" },
        ],
      },
      params: { participant: 1 },
      at: ["participants[0].sex"],
      also: [{ params: { participant: 3 }, at: ["participants[2].sex"] }],
    },
  ],
  undetermined: [
    { why: "not known", given: { participants: undefined }, missing: ["participants"] },
    {
      why: "given by his id alone",
      given: { participants: [{ id: "P-1", sex: "man" }, { id: "P-2" }] },
      missing: ["participants[1].sex"],
    },
  ],
});
