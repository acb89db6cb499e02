import type { GroupOf } from "../../records/field.js";
import type { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { type Outcome, satisfied, undetermined, violated } from "../outcome.js";

type Care = GroupOf<(typeof mensGroupParticipant)["fields"]>["individualCare"];

/** Judges what individual care must have, where it was given. */
export function askedOfIndividualCare(
  field: "feedback" | "principlesAndApproaches",
  care: Care,
): Outcome<Record<string, never>> {
  if (care === undefined) return undetermined("individualCare");
  const answer = care[field];
  const path = `individualCare.${field}`;
  if (care.given === false || answer === true) return satisfied;
  if (care.given === undefined) {
    return answer === undefined
      ? undetermined("individualCare.given", path)
      : undetermined("individualCare.given");
  }
  return answer === undefined ? undetermined(path) : violated({ params: {}, at: [path], expected: "Sí" });
}
