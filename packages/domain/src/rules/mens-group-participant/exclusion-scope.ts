import type { GroupOf } from "../../records/field.js";
import type { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { type ExclusionGround, exclusionGround } from "../../taxonomy/index.js";

type Participant = GroupOf<(typeof mensGroupParticipant)["fields"]>;

/** The grounds that exclude from one session only: those that the directive gives nowhere but in VI.6.7.2. */
const sessionGrounds: ReadonlySet<ExclusionGround> = new Set(
  exclusionGround.concepts
    .filter(({ citations }) => citations.every(({ locator }) => locator === "VI.6.7.2"))
    .map(({ code }) => code),
);

/** Those of some grounds that exclude from the group (VI.6.7.1, VI.6.7.3). */
export function groupGroundsOf(grounds: readonly ExclusionGround[]): readonly ExclusionGround[] {
  return grounds.filter((ground) => !sessionGrounds.has(ground));
}

/** Whether a participant was excluded, from the group or from a session; else the fields that would tell. */
export function wasExcluded({
  status,
  exclusionGrounds,
}: Pick<Participant, "status" | "exclusionGrounds">): boolean | readonly ("status" | "exclusionGrounds")[] {
  if (status === "excluded") return true;
  if (exclusionGrounds?.some((ground) => sessionGrounds.has(ground))) return true;
  if (status !== undefined && exclusionGrounds !== undefined) return false;
  return [
    ...(status === undefined ? (["status"] as const) : []),
    ...(exclusionGrounds === undefined ? (["exclusionGrounds"] as const) : []),
  ];
}
