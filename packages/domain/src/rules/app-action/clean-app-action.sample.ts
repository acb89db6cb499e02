import { appAction } from "../../records/app-action.js";
import type { CleanSample } from "../cases.js";
import { cleanActionAsOf } from "../preventive-action/clean-action.js";
import { cleanAppAction } from "./clean-app-action.js";

export default {
  entity: appAction,
  clean: { ...cleanAppAction },
  asOf: cleanActionAsOf,
} satisfies CleanSample;
