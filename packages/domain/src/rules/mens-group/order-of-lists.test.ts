import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mensGroup } from "../../records/mens-group.js";
import { learningDomain, mensTheme } from "../../taxonomy/index.js";
import { compileRules } from "../evaluate.js";
import { ruleServices } from "../layers.js";
import { mensGroupRules } from "./index.js";

const program = Effect.runSync(
  compileRules(mensGroup, mensGroupRules).pipe(Effect.provide(ruleServices({ asOf: "2023-12-31" }))),
);

/** A field that may be unknown. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const yesNo = maybe(fc.boolean());
const people = (prefix: string) =>
  maybe(fc.uniqueArray(fc.constantFrom(1, 2, 3, 4).map((place) => `${prefix}-${place}`)));
const some = <T>(values: readonly T[]) => maybe(fc.subarray([...values]));

const facilitator = fc.record({
  id: maybe(fc.constantFrom("F-1", "F-2", "F-3")),
  formation: maybe(fc.constantFrom("social-sciences", "health", "other")),
  profession: maybe(fc.constantFrom("Psicóloga", "Sociólogo", "")),
  training: maybe(
    fc.record({ experiential: yesNo, theoretical: yesNo, methodological: yesNo, trainerSpecialist: yesNo }),
  ),
});

const participants = fc.uniqueArray(
  fc.record({
    id: fc.nat(30).map((place) => `P-${place}`),
    sex: maybe(fc.constantFrom("man", "woman")),
    ethnicGroup: maybe(fc.constantFrom("Quechua", "quechua", "Asháninka")),
    registered: yesNo,
    entryTest: yesNo,
    status: maybe(fc.constantFrom("active", "active", "active", "excluded")),
    individualCare: maybe(fc.record({ given: yesNo })),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);

const session = fc.record({
  date: maybe(fc.constantFrom("2016-07-26", "2016-07-27", "2023-05-02")),
  modality: maybe(fc.constantFrom("group", "individual")),
  themes: some(mensTheme.concepts.map(({ code }) => code)),
  domains: some(learningDomain.concepts.map(({ code }) => code)),
  facilitatorsPresent: people("F"),
  attendees: people("P"),
  conduct: maybe(
    fc.array(
      fc.record({
        code: fc.constantFrom("blaming-women", "evading-responsibility", "family-unity-above-rights"),
        corrected: yesNo,
      }),
      { maxLength: 3 },
    ),
  ),
  incidents: maybe(
    fc.array(
      fc.record({
        kind: maybe(fc.constantFrom("violence", "risk-of-violence", "other")),
        coordinated: yesNo,
      }),
      { maxLength: 3 },
    ),
  ),
  attendedUnderInfluence: people("P"),
  attendedArmed: people("P"),
});

/** A list and the same list in another order. */
const shuffled = <T>(list: fc.Arbitrary<T[]>) =>
  list.chain((all) =>
    fc.record({
      one: fc.constant(all),
      other: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    }),
  );

describe("the rules over men's groups", () => {
  it("conclude the same in whatever order facilitators, participants and sessions are listed", () => {
    fc.assert(
      fc.property(
        shuffled(fc.array(facilitator, { maxLength: 4 })),
        shuffled(participants),
        shuffled(fc.array(session, { maxLength: 4 })),
        (facilitators, men, sessions) => {
          const conclusions = (order: "one" | "other") =>
            program
              .outcomes({
                facilitators: facilitators[order],
                participants: men[order],
                sessions: sessions[order],
              } as never)
              .map(({ rule, inForce, outcome }) => ({
                code: rule.code,
                inForce,
                status: outcome?.status,
                findings: outcome?.status === "violated" ? 1 + (outcome.also?.length ?? 0) : 0,
                missing: outcome?.status === "undetermined" ? outcome.missing.length : 0,
              }));
          expect(conclusions("other")).toEqual(conclusions("one"));
        },
      ),
    );
  });
});
