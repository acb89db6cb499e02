import { communityActivism } from "../../records/community-activism.js";
import type { CleanSample } from "../cases.js";
import { cleanActivism, cleanActivismAsOf } from "./clean-activism.js";

export default {
  entity: communityActivism,
  clean: { ...cleanActivism },
  asOf: cleanActivismAsOf,
} satisfies CleanSample;
