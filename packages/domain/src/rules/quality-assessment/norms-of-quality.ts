import { type QualityNorm, qualityNorm } from "../../records/quality-assessment-schemes.js";

/** The seventeen norms in their order. */
export const normsOfQuality: readonly QualityNorm[] = qualityNorm.concepts.map(({ code }) => code);
