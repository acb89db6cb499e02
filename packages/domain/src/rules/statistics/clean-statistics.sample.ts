import { statistics } from "../../records/statistics.js";
import type { CleanSample } from "../cases.js";
import { cleanStatistics } from "./clean-statistics.js";

export default {
  entity: statistics,
  clean: { ...cleanStatistics },
  asOf: "2023-12-31",
} satisfies CleanSample;
