import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { goodVenue } from "./clean-group.js";
import { grp008 } from "./grp-008-venue-not-fit-for-group-work.js";

export default recordCases(mensGroup, {
  rule: grp008,
  satisfied: [
    { why: "accessible, quiet, with room", given: { venue: goodVenue } },
    {
      why: "safety and confidentiality are GRP-009's",
      given: { venue: { ...goodVenue, safe: false, confidential: undefined } },
    },
  ],
  violated: [
    ...(["accessibleSchedule", "accessible", "quiet", "roomToMove"] as const).map((lacks) => ({
      why: `one aspect is missing: ${lacks}`,
      given: { venue: { ...goodVenue, [lacks]: false } },
      params: { lacks },
      at: [`venue.${lacks}`],
      expected: "Sí",
    })),
    {
      why: "each is a finding; what is wrong is said though the rest is unknown",
      given: { venue: { quiet: false, accessible: false } },
      params: { lacks: "accessible" },
      at: ["venue.accessible"],
      also: [{ params: { lacks: "quiet" }, at: ["venue.quiet"] }],
    },
  ],
  undetermined: [
    { why: "nothing is said of the venue", given: { venue: undefined }, missing: ["venue"] },
    {
      why: "one aspect unknown",
      given: { venue: { ...goodVenue, roomToMove: undefined } },
      missing: ["venue.roomToMove"],
    },
  ],
});
