import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { goodVenue } from "./clean-group.js";
import { grp009 } from "./grp-009-setting-not-safe-or-confidential.js";

export default recordCases(mensGroup, {
  rule: grp009,
  satisfied: [
    { why: "safe and confidential", given: { venue: goodVenue } },
    {
      why: "what GRP-008 asks is not asked here",
      given: { venue: { safe: true, confidential: true, quiet: false } },
    },
  ],
  violated: [
    {
      why: "not safe",
      given: { venue: { ...goodVenue, safe: false } },
      params: { lacks: "safe" },
      at: ["venue.safe"],
      expected: "Sí",
    },
    {
      why: "not confidential",
      given: { venue: { ...goodVenue, confidential: false } },
      params: { lacks: "confidential" },
      at: ["venue.confidential"],
      expected: "Sí",
    },
    {
      why: "neither",
      given: { venue: { ...goodVenue, safe: false, confidential: false } },
      params: { lacks: "safe" },
      also: [{ params: { lacks: "confidential" }, at: ["venue.confidential"] }],
    },
  ],
  undetermined: [
    { why: "nothing is said of the venue", given: { venue: undefined }, missing: ["venue"] },
    {
      why: "safe, confidentiality unknown",
      given: { venue: { ...goodVenue, confidential: undefined } },
      missing: ["venue.confidential"],
    },
  ],
});
