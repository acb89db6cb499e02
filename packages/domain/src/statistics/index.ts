export { type CheckedContradiction, checkedContradictions } from "./checked.js";
export { type Indicator, indicators } from "./indicators.js";
export { type OtherContradiction, otherContradictions } from "./other-contradictions.js";
export type { Claim, Observation, PublishedFigures } from "./published-figures.js";
export { type PublishedSource, publishedFigures, publishedSources } from "./sources.js";
