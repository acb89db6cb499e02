import { type Entity, rootOf } from "@aurora/domain/records/core";
import type { RuleTerms, Violation } from "@aurora/domain/rules/core";

/** Of a record, the fields whose cells hold what cannot be read, by their paths: unknown, but not empty. */
export interface Unreadable {
  readonly entity: Entity;
  readonly paths: readonly string[];
}

/**
 * The fields that could not be read of those on which it depends what a rule finds. It reads them all together, as one
 * that adds up counts does; of a list of members each stands for itself. A record's own date is none of them: where
 * that is unknown, for whatever reason, the day of the run stands for it.
 */
export function unreadOf(
  { fields }: RuleTerms,
  { at = fields }: Pick<Violation, "at">,
  { entity, paths }: Unreadable,
): readonly string[] {
  return paths.filter((path) => {
    const root = rootOf(path);
    if (!fields.includes(root) || entity.dateFields.includes(path)) return false;
    const member = memberOf(path);
    return member === undefined || at.some((place) => place === root || memberOf(place) === member);
  });
}

/** The member of a list in which a path lies: `facilitators[1]`. */
function memberOf(path: string): string | undefined {
  return /^[^[]*\[[^\]]*\]/.exec(path)?.[0];
}
