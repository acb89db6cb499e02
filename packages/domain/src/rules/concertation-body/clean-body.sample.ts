import { concertationBody } from "../../records/concertation-body.js";
import type { CleanSample } from "../cases.js";
import { cleanBody, cleanBodyAsOf } from "./clean-body.js";

export default {
  entity: concertationBody,
  clean: { ...cleanBody },
  asOf: cleanBodyAsOf,
} satisfies CleanSample;
