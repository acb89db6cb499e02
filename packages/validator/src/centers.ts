import { type CenterReporting, centerOutcomes } from "./run/center-outcomes.js";
import { CenterParts } from "./run/center-parts.js";

/** Makes a report of each centre beside that of the whole run. */
export const centers: CenterReporting = {
  partsOf: (options) => new CenterParts(options),
  outcomesOf: centerOutcomes,
};
