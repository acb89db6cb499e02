import { referral } from "../../records/referral.js";
import type { CleanSample } from "../cases.js";
import { cleanReferral } from "./clean-referral.js";

export default {
  entity: referral,
  clean: { ...cleanReferral },
  asOf: "2023-12-31",
} satisfies CleanSample;
