import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int040 } from "./int-040-public-not-involved.js";

export default recordCases(sustainedIntervention, {
  rule: int040,
  satisfied: [
    { why: "men, families and media", given: { audience: ["men", "families", "media"] } },
    {
      why: "police, municipal security or authorities stand for the men",
      given: { audience: ["police", "families", "public-figures"] },
    },
    { why: "no audience: another rule speaks of it", given: { audience: [] } },
  ],
  violated: [
    {
      why: "no men",
      given: { audience: ["women", "families", "media"] },
      params: { lacks: ["men"] },
      at: ["audience"],
    },
    {
      why: "none of them, in one finding",
      given: { audience: ["women"] },
      params: { lacks: ["men", "families", "media"] },
      at: ["audience"],
    },
  ],
  undetermined: [{ why: "audience unknown", given: { audience: undefined }, missing: ["audience"] }],
});
