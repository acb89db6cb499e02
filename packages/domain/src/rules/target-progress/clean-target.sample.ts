import { targetProgress } from "../../records/target-progress.js";
import type { CleanSample } from "../cases.js";
import { cleanTarget, cleanTargetAsOf } from "./clean-target.js";

export default {
  entity: targetProgress,
  clean: { ...cleanTarget },
  asOf: cleanTargetAsOf,
} satisfies CleanSample;
