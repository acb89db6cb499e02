import { center } from "../../records/center.js";
import type { CleanSample } from "../cases.js";
import { cleanCenter, cleanCenterAsOf } from "./clean-center.js";

export default { entity: center, clean: { ...cleanCenter }, asOf: cleanCenterAsOf } satisfies CleanSample;
