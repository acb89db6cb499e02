import { preventiveAction } from "../../records/preventive-action.js";
import type { CleanSample } from "../cases.js";
import { cleanAction, cleanActionAsOf } from "./clean-action.js";

export default {
  entity: preventiveAction,
  clean: { ...cleanAction },
  asOf: cleanActionAsOf,
} satisfies CleanSample;
