import { mensGroup } from "../../records/mens-group.js";
import type { CleanSample } from "../cases.js";
import { cleanGroup, cleanGroupAsOf } from "./clean-group.js";

export default { entity: mensGroup, clean: { ...cleanGroup }, asOf: cleanGroupAsOf } satisfies CleanSample;
