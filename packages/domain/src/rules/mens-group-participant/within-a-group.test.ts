import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mensGroup } from "../../records/mens-group.js";
import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { exclusionGround } from "../../taxonomy/index.js";
import { compileRules } from "../evaluate.js";
import { ruleServices } from "../layers.js";
import { overMembers } from "../over-members.js";
import { participantRulesAnywhere } from "./index.js";

const services = ruleServices({ asOf: "2023-12-31" });
const alone = Effect.runSync(
  compileRules(mensGroupParticipant, participantRulesAnywhere).pipe(Effect.provide(services)),
);
const within = Effect.runSync(
  compileRules(
    mensGroup,
    participantRulesAnywhere.map((rule) =>
      overMembers(rule, { entity: "mens-group", field: "participants" }),
    ),
  ).pipe(Effect.provide(services)),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const yesNo = maybe(fc.boolean());
const participant = fc.record({
  id: fc.constant("P-1"),
  sex: fc.constant("man"),
  factors: maybe(fc.record({ weapons: fc.boolean(), threats: fc.boolean() })),
  exclusionGrounds: maybe(fc.subarray(exclusionGround.concepts.map(({ code }) => code))),
  status: maybe(fc.constantFrom("active", "excluded", "referred")),
  exclusion: maybe(
    fc.record({ explained: yesNo, supportInformed: yesNo, riskPersists: yesNo, coordinated: yesNo }),
  ),
  sentenced: yesNo,
  sentenceRegime: maybe(fc.constantFrom("community", "prison")),
  referredToCai: yesNo,
  replacesSanction: yesNo,
  riskPersists: yesNo,
  coordinated: yesNo,
  individualCare: maybe(fc.record({ given: yesNo, feedback: yesNo, principlesAndApproaches: yesNo })),
  familyFollowUp: maybe(fc.record({ held: yesNo, participantInformed: yesNo })),
});

describe("what obliges a participant", () => {
  it("obliges him the same within the record of his group", () => {
    fc.assert(
      fc.property(participant, (man) => {
        const path = (field: string) => `participants[1].${field}`;
        const inGroup = within.outcomes({ participants: [{ id: "P-0" }, man] } as never);
        for (const [index, { outcome }] of alone.outcomes(man as never).entries()) {
          const same = inGroup[index]?.outcome;
          if (outcome?.status === "undetermined") {
            expect(same).toEqual({ status: "undetermined", missing: outcome.missing.map(path) });
          } else if (outcome?.status === "violated") {
            const placed = [outcome, ...(outcome.also ?? [])].map(({ params, at }) => ({
              params,
              at: at?.map(path),
            }));
            const [first, ...also] = placed;
            expect(same).toMatchObject({
              status: "violated",
              ...first,
              ...(also.length > 0 ? { also } : {}),
            });
          } else expect(same).toEqual({ status: "satisfied" });
        }
      }),
    );
  });
});
