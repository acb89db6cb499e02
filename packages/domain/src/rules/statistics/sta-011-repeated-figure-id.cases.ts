import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { figure } from "./figures-for-cases.js";
import { sta011 } from "./sta-011-repeated-figure-id.js";

export default recordCases(statistics, {
  rule: sta011,
  satisfied: [
    { why: "each figure has its own id", given: { observations: [figure("a", 1), figure("b", 1)] } },
    { why: "no figures", given: { observations: [] } },
  ],
  violated: [
    {
      why: "the same id again, though its value is the same",
      given: { observations: [figure("a", 1), figure("b", 2), figure("a", 1)] },
      params: { figure: "a", place: 3, earlierPlace: 1 },
      at: ["observations[2].id"],
    },
    {
      why: "each repetition is a finding",
      given: { observations: [figure("a", 1), figure("a", 2), { value: 3 }, figure("a", 3)] },
      params: { figure: "a", place: 2, earlierPlace: 1 },
      at: ["observations[1].id"],
      also: [{ params: { figure: "a", place: 4, earlierPlace: 1 }, at: ["observations[3].id"] }],
    },
  ],
  undetermined: [
    { why: "no list of figures", given: { observations: undefined }, missing: ["observations"] },
    {
      why: "a figure without an id",
      given: { observations: [figure("a", 1), { value: 1 }] },
      missing: ["observations[1].id"],
    },
  ],
});
