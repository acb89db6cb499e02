import * as Effect from "effect/Effect";
import { ownDateOf } from "../../records/entity.js";
import { type MensGroupFacts, mensGroup } from "../../records/mens-group.js";
import { concluded, type MessageParams, type Outcome, undetermined, type Violation } from "../outcome.js";
import { AsOf, NormTimeline } from "../services.js";

/** What a group's record says of one session. */
export type Session = NonNullable<MensGroupFacts["sessions"]>[number];

/** Where a session stands in its group's list. */
export interface SessionPlace {
  /** Counted from 1, as people count. */
  readonly session: number;
  /** The path of a field of the session: `sessions[2].modality`. */
  readonly path: (field: string) => string;
}

/** The part of a group's record that rules over its sessions read. */
type WithSessions = Pick<MensGroupFacts, "sessions" | "date">;

/**
 * Makes the check that judges each session by itself, on its own day: the session's date, else the
 * group's own, else the day of the run. Sessions held before the directive was in force are passed
 * over; what is wrong in the others is found session by session.
 */
export const eachSession = Effect.gen(function* () {
  const asOf = yield* AsOf;
  const timeline = yield* NormTimeline;
  return <G extends WithSessions, P extends MessageParams>(
    judge: (session: Session, place: SessionPlace, group: G) => Outcome<P>,
  ) =>
    (group: G): Outcome<P> => {
      if (group.sessions === undefined) return undetermined("sessions");
      const groupDate = ownDateOf(mensGroup, group) ?? asOf.date;
      const violations: Violation<P>[] = [];
      const missing: string[] = [];
      for (const [index, session] of group.sessions.entries()) {
        if (!timeline.at(session.date ?? groupDate).has("DG-018-2016")) continue;
        const place = { session: index + 1, path: (field: string) => `sessions[${index}].${field}` };
        const outcome = judge(session, place, group);
        if (outcome.status === "undetermined") missing.push(...outcome.missing);
        if (outcome.status !== "violated") continue;
        const { status: _status, also = [], ...first } = outcome;
        violations.push(first, ...also);
      }
      return concluded(violations, missing);
    };
});
