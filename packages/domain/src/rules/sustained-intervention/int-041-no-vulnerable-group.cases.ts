import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int041 } from "./int-041-no-vulnerable-group.js";

export default recordCases(sustainedIntervention, {
  rule: int041,
  satisfied: [
    { why: "one such group", given: { audience: ["women", "people-with-disabilities"] } },
    { why: "adolescents are one", given: { audience: ["adolescents"] } },
    { why: "no audience: another rule speaks of it", given: { audience: [] } },
  ],
  violated: [
    {
      why: "women and men of no such group",
      given: { audience: ["women", "men"] },
      params: {},
      at: ["audience"],
    },
  ],
  undetermined: [{ why: "audience unknown", given: { audience: undefined }, missing: ["audience"] }],
});
