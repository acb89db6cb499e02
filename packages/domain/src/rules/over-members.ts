import * as Effect from "effect/Effect";
import { concluded, type Outcome, type Violation } from "./outcome.js";
import type { Check, RecordRule } from "./rule.js";

/**
 * A rule over one kind of record, applied to each of the records that another holds in a list: what
 * obliges a participant obliges him also where the group's own record brings him along. It keeps its
 * code; what it finds is marked within the list (`participants[3].exclusion`). A member given by its
 * id alone says nothing, so that nothing is concluded of it.
 */
export function overMembers(
  rule: RecordRule,
  holder: { readonly entity: string; readonly field: string },
): RecordRule {
  const { entity, field } = holder;
  const lift =
    (check: Check<Readonly<Record<string, unknown>>>): Check<Readonly<Record<string, unknown>>> =>
    (facts): Outcome => {
      const members = facts[field] as readonly Readonly<Record<string, unknown>>[] | undefined;
      const violations: Violation[] = [];
      const missing: string[] = [];
      for (const [index, member] of (members ?? []).entries()) {
        const within = (path: string) => `${field}[${index}].${path}`;
        if (Object.values(member).filter((value) => value !== undefined).length <= 1) continue;
        const outcome = check(member);
        if (outcome.status === "undetermined") missing.push(...outcome.missing.map(within));
        if (outcome.status !== "violated") continue;
        const { status: _status, also = [], ...first } = outcome;
        for (const found of [first, ...also]) {
          violations.push({ ...found, at: (found.at ?? rule.fields).map(within) });
        }
      }
      return concluded(violations, missing);
    };
  return {
    ...rule,
    entity,
    fields: [field],
    singly: true,
    make: Effect.isEffect(rule.make)
      ? Effect.map(rule.make as Effect.Effect<Check<Readonly<Record<string, unknown>>>>, lift)
      : lift(rule.make),
  };
}
