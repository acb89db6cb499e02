import { rootOf } from "@aurora/domain/records/core";
import type { RuleTerms, Violation } from "@aurora/domain/rules/core";

/**
 * The fields that could not be read of those on which it depends what a rule finds: of all that it reads, since it may
 * add them up or compare them. A rule that judges the members of a list one by one depends on the one at hand alone.
 *
 * @param paths the fields of the record whose cells hold what cannot be read: unknown, but not empty
 */
export function unreadOf(
  { fields, singly }: RuleTerms,
  { at = fields }: Pick<Violation, "at">,
  paths: readonly string[],
): readonly string[] {
  return paths.filter((path) => {
    const root = rootOf(path);
    if (!fields.includes(root)) return false;
    const member = singly ? memberOf(path) : undefined;
    return member === undefined || at.some((place) => place === root || memberOf(place) === member);
  });
}

/** The member of a list in which a path lies: `participants[1]`. */
function memberOf(path: string): string | undefined {
  return /^[^[]*\[[^\]]*\]/.exec(path)?.[0];
}
