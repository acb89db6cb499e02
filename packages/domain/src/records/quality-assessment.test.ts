import { describe, expect, it } from "vitest";
import { guideline } from "../taxonomy/index.js";
import { qualityAssessment } from "./quality-assessment.js";
import { qualityNorm } from "./quality-assessment-schemes.js";
import { schemaOf } from "./schema.js";

describe("the norms of a quality assessment", () => {
  it("are the seventeen lettered ones of guideline 6, in order", () => {
    const lettered = guideline.concepts.map(({ code }) => code).filter((code) => /^L6\.[a-z]$/.test(code));
    expect(qualityNorm.concepts.map(({ code }) => code)).toEqual(lettered);
    expect(lettered).toHaveLength(17);
  });
  it("take no answer under the paragraph without a letter", () => {
    const schema = schemaOf(qualityAssessment);
    expect(schema.safeParse({ id: "QA-01", answers: { "L6.g": { value: "met" } } }).success).toBe(true);
    expect(schema.safeParse({ id: "QA-01", answers: { "L6.g+": { value: "met" } } }).success).toBe(false);
  });
});
