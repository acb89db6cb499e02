import { sustainedIntervention } from "../../records/sustained-intervention.js";
import type { CleanSample } from "../cases.js";
import { cleanIntervention, cleanInterventionAsOf } from "./clean-intervention.js";

export default {
  entity: sustainedIntervention,
  clean: { ...cleanIntervention },
  asOf: cleanInterventionAsOf,
} satisfies CleanSample;
