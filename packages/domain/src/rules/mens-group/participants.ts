import type { MensGroupFacts } from "../../records/mens-group.js";
import { concluded, type MessageParams, type Outcome, undetermined, type Violation } from "../outcome.js";

/** What a group's record says of one participant; by his id alone, nothing more. */
export type Participant = NonNullable<MensGroupFacts["participants"]>[number];

/** A participant and his place in the group's list, from 0. */
export interface Listed {
  readonly participant: Participant;
  readonly index: number;
}

/** The path of a field of a participant within the group. */
export function participantPath(index: number, field: string): string {
  return `participants[${index}].${field}`;
}

/**
 * The participants who are active, and those whose status is not known: they may be, or may have
 * left, so that a rule concludes only what holds either way. An id that stands twice counts once.
 */
export function activeParticipants(participants: readonly Participant[]): {
  readonly active: readonly Listed[];
  readonly open: readonly Listed[];
} {
  const byId = new Map<string | number, Listed>();
  for (const [index, participant] of participants.entries()) {
    const key = participant.id ?? index;
    if (byId.get(key)?.participant.status === undefined) byId.set(key, { participant, index });
  }
  const listed = [...byId.values()];
  return {
    active: listed.filter(({ participant }) => participant.status === "active"),
    open: listed.filter(({ participant }) => participant.status === undefined),
  };
}

/** Judges the participants one by one: a finding for each faulty one, with his place counted from 1. */
export function eachParticipant<P extends MessageParams>(
  participants: readonly Participant[] | undefined,
  judge: (participant: Participant) => Outcome<P>,
): Outcome<P & { readonly participant: number }> {
  if (participants === undefined) return undetermined("participants");
  const violations: Violation<P & { readonly participant: number }>[] = [];
  const missing: string[] = [];
  for (const [index, participant] of participants.entries()) {
    const outcome = judge(participant);
    if (outcome.status === "undetermined") {
      missing.push(...outcome.missing.map((field) => participantPath(index, field)));
    }
    if (outcome.status !== "violated") continue;
    violations.push({
      ...(outcome.expected === undefined ? {} : { expected: outcome.expected }),
      params: { ...outcome.params, participant: index + 1 },
      at: (outcome.at ?? []).map((field) => participantPath(index, field)),
    });
  }
  return concluded(violations, missing);
}
