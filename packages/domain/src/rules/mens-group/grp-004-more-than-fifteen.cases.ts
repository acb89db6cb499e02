import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp004 } from "./grp-004-more-than-fifteen.js";

const men = (count: number, status?: "active" | "excluded", from = 1) =>
  Array.from({ length: count }, (_, index) => ({ id: `P-${from + index}`, status }));

export default recordCases(mensGroup, {
  rule: grp004,
  satisfied: [
    { why: "fifteen", given: { participants: men(15, "active") } },
    {
      why: "fifteen active; those who were excluded do not count",
      given: { participants: [...men(15, "active"), ...men(3, "excluded", 16)] },
    },
    { why: "fifteen by their ids: not more, active or not", given: { participants: men(15) } },
    {
      why: "one man who stands twice counts once",
      given: { participants: [...men(15, "active"), ...men(1, "active")] },
    },
    {
      why: "one man who stands twice, once by his id alone, counts once",
      given: { participants: [{ id: "P-1" }, ...men(15, "active")] },
    },
    { why: "nobody yet", given: { participants: [] } },
  ],
  violated: [
    {
      why: "sixteen",
      given: { participants: men(16, "active") },
      params: { participants: 16 },
      at: ["participants"],
    },
    {
      why: "sixteen for certain, others unknown",
      given: { participants: [...men(16, "active"), ...men(2, undefined, 17)] },
      params: { participants: 16 },
      at: ["participants"],
    },
  ],
  undetermined: [
    { why: "not known", given: { participants: undefined }, missing: ["participants"] },
    {
      why: "fifteen for certain and one by his id alone",
      given: { participants: [...men(15, "active"), { id: "P-16" }] },
      missing: ["participants[15].status"],
    },
    {
      why: "sixteen by their ids alone",
      given: { participants: men(16) },
      missing: Array.from({ length: 16 }, (_, index) => `participants[${index}].status`),
    },
  ],
});
