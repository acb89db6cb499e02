import type { GroupOf } from "../../records/field.js";
import type { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { type Outcome, satisfied, undetermined, violated } from "../outcome.js";

type Participant = GroupOf<(typeof mensGroupParticipant)["fields"]>;

/**
 * Judges what every active participant must have. One who was excluded or referred is no longer asked
 * for it. An unknown status is not taken for active: nobody is blamed for what a man who had left lacks.
 */
export function askedOfActive<const F extends "registered" | "entryTest">(
  field: F,
  participant: Pick<Participant, F | "status">,
): Outcome<Record<string, never>> {
  const answer: boolean | undefined = participant[field];
  const { status } = participant;
  if (answer === true || (status !== undefined && status !== "active")) return satisfied;
  if (answer === undefined) return status === undefined ? undetermined(field, "status") : undetermined(field);
  if (status === undefined) return undetermined("status");
  return violated({ params: {}, at: [field], expected: "Sí" });
}
