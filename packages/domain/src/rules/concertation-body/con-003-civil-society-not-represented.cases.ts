import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con003 } from "./con-003-civil-society-not-represented.js";

const police = { sector: "police" } as const;

export default recordCases(concertationBody, {
  rule: con003,
  satisfied: [
    { why: "a women's organization", given: { members: [police, { sector: "womens-organizations" }] } },
    { why: "civil society, unspecified", given: { members: [{ sector: "civil-society" }] } },
    { why: "a social organization", given: { members: [{ sector: "social-organizations" }] } },
    { why: "an NGO, whatever else is unknown", given: { members: [{ name: "Otra" }, { sector: "ngos" }] } },
  ],
  violated: [
    {
      why: "only public sectors and a university",
      given: { members: [police, { sector: "health" }, { sector: "universities" }] },
      params: { members: 3 },
    },
    { why: "no member at all", given: { members: [] }, params: { members: 0 } },
    {
      why: "a report's rule holds on every date",
      given: { date: "2015-01-01", members: [police] },
      params: { members: 1 },
    },
  ],
  undetermined: [
    { why: "the members are unknown", given: { members: undefined }, missing: ["members"] },
    {
      why: "a member of unknown sector may be of civil society",
      given: { members: [police, { name: "Otra" }] },
      missing: ["members[1].sector"],
    },
  ],
});
