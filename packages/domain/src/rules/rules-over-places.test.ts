import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import { describe, expect, it } from "vitest";
import { peruvianCalendar } from "../calendar/index.js";
import { normTimeline } from "../norms/timeline.js";
import { compileFolds, compileRules } from "./evaluate.js";
import { entityRules, type Rule } from "./index.js";
import { parameters } from "./parameter.js";
import { parametersOf } from "./parameters-of-a-run.js";
import { AsOf, Calendar, NormTimeline, Parameters, type RuleServices } from "./services.js";

const thresholds = parametersOf({}, parameters);
if ("problem" in thresholds) throw new Error(thresholds.problem);

/** All that a rule may ask for but a list of districts. */
const withoutPlaces = Context.make(AsOf, { date: "2023-12-31" }).pipe(
  Context.add(Calendar, peruvianCalendar),
  Context.add(NormTimeline, normTimeline),
  Context.add(Parameters, thresholds),
) as Context.Context<RuleServices>;

describe.each(entityRules.map((each) => [each.entity.name, each] as const))(
  "the rules over %s that are told to judge places",
  (_name, { entity, rules, rulesOverMembers, rulesOverPlaces }) => {
    const failureOf = (rule: Rule): string | undefined => {
      const made: Effect.Effect<unknown, never, RuleServices> =
        rule.kind === "fold" ? compileFolds([rule], 1) : compileRules(entity, [rule]);
      const exit = Effect.runSyncExitWith(withoutPlaces)(made);
      return Exit.isFailure(exit) ? String(exit.cause) : undefined;
    };

    it("are those that cannot be made without districts", () => {
      const failing = [...rules, ...rulesOverMembers].flatMap((rule) => {
        const failure = failureOf(rule);
        if (failure !== undefined) expect(failure, rule.code).toContain("@aurora/domain/Territory");
        return failure === undefined ? [] : [rule.code];
      });
      expect(failing).toEqual(rulesOverPlaces);
    });
  },
);
