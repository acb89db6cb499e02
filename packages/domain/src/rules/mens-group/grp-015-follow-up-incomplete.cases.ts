import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { goodIndicators } from "./clean-group.js";
import { grp015 } from "./grp-015-follow-up-incomplete.js";

export default recordCases(mensGroup, {
  rule: grp015,
  satisfied: [{ why: "all four are there", given: { indicators: goodIndicators } }],
  violated: [
    ...(["targets", "quantitative", "qualitative", "recordFormats"] as const).map((aspect) => ({
      why: `one is missing: ${aspect}`,
      given: { indicators: { ...goodIndicators, [aspect]: [] } },
      params: { lacks: [aspect] },
      at: [`indicators.${aspect}`],
    })),
    {
      why: "one finding names all that are missing, though another is unknown",
      given: { indicators: { targets: [], quantitative: ["Asistencia"], qualitative: [] } },
      params: { lacks: ["targets", "qualitative"] },
      at: ["indicators.targets", "indicators.qualitative"],
    },
  ],
  undetermined: [
    { why: "nothing is said of follow-up", given: { indicators: undefined }, missing: ["indicators"] },
    {
      why: "formats unknown",
      given: { indicators: { ...goodIndicators, recordFormats: undefined } },
      missing: ["indicators.recordFormats"],
    },
  ],
});
