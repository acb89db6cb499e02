import type { PublishedFigures } from "../published-figures.js";
import { contextFigures } from "./carabayllo-2022/context.js";
import { studyFigures } from "./carabayllo-2022/study.js";

export { carabayllo2022Indicators } from "./carabayllo-2022/indicators.js";

/** Every figure of CARABAYLLO-2022, in the order of the report, and what the report claims of them. */
export const carabayllo2022Figures: PublishedFigures = {
  observations: [...contextFigures.observations, ...studyFigures.observations],
  claims: [...contextFigures.claims, ...studyFigures.claims],
};
