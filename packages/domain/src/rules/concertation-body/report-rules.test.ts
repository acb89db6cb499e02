import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { instrument } from "../../norms/instruments.js";
import { type ConcertationBodyFacts, concertationBody } from "../../records/concertation-body.js";
import { compileRules } from "../evaluate.js";
import { ruleServices } from "../layers.js";
import { cleanBody } from "./clean-body.js";
import { concertationBodyRules } from "./index.js";

const onReportsAlone = concertationBodyRules
  .filter(({ citations }) => citations.every(({ norm }) => instrument(norm)?.kind === "report"))
  .map(({ code }) => code as string);

describe("rules that rest on a report alone", () => {
  it("are those that the report of Carabayllo founds", () => {
    expect(onReportsAlone).toEqual(["CON-001", "CON-003", "CON-004", "CON-005", "CON-006"]);
  });
  it.each(["1990-01-01", "2022-04-05", "2022-11-27", "2100-12-31"])("fire on %s", (date) => {
    const program = Effect.runSync(
      compileRules(concertationBody, concertationBodyRules).pipe(
        Effect.provide(ruleServices({ asOf: "2023-12-31" })),
      ),
    );
    const inForce = program
      .outcomes({ ...(cleanBody as ConcertationBodyFacts), date })
      .filter((outcome) => outcome.inForce)
      .map((outcome) => outcome.rule.code);
    expect(inForce).toEqual(expect.arrayContaining(onReportsAlone));
  });
});
