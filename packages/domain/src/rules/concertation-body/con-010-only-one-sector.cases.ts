import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con010 } from "./con-010-only-one-sector.js";

export default recordCases(concertationBody, {
  rule: con010,
  satisfied: [
    { why: "two sectors", given: { members: [{ sector: "police" }, { sector: "health" }] } },
    {
      why: "two sectors, whatever the third is",
      given: { members: [{ sector: "police" }, { name: "Otra" }, { sector: "health" }] },
    },
  ],
  violated: [
    {
      why: "two members of one sector",
      given: { members: [{ sector: "health" }, { sector: "health" }] },
      params: { sectors: ["health"] },
    },
    { why: "no member at all", given: { members: [] }, params: { sectors: [] } },
    {
      why: "one member, whatever its sector",
      given: { members: [{ name: "Otra" }] },
      params: { sectors: [] },
    },
  ],
  undetermined: [
    { why: "the members are unknown", given: { members: undefined }, missing: ["members"] },
    {
      why: "the second may be of another sector",
      given: { members: [{ sector: "health" }, { name: "Otra" }] },
      missing: ["members[1].sector"],
    },
  ],
});
