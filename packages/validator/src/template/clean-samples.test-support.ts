import type { Entity } from "@aurora/domain/records";
import type { Filled } from "./filled.test-support.js";

/** A record that breaks no rule, and the day on which it is judged. */
export interface CleanSample {
  readonly entity: Entity;
  readonly clean: Filled;
  readonly asOf: string;
}

const samples = Object.values(
  import.meta.glob<{ readonly default: CleanSample }>("../../../domain/src/rules/*/clean-*.sample.ts", {
    eager: true,
  }),
).map((module) => module.default);

/** The clean record of an entity. */
export function sampleOf(name: string): CleanSample {
  const sample = samples.find(({ entity }) => entity.name === name);
  if (sample === undefined) throw new Error(`no clean record of ${name}`);
  return sample;
}
