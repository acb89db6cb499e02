import { yearOf } from "../../calendar/day.js";
import type { ConcertationBodyFacts } from "../../records/concertation-body.js";

type Meeting = NonNullable<ConcertationBodyFacts["meetings"]>[number];

/** A meeting and where in the list it stands. */
export interface PlacedMeeting {
  readonly position: number;
  readonly meeting: Meeting;
}

/** The meetings of the year in which a record lies. */
export interface MeetingsOfYear {
  readonly year: number;
  /** Those held in that year. */
  readonly held: readonly PlacedMeeting[];
  /** Those whose day is unknown: they may be of that year. */
  readonly undated: readonly PlacedMeeting[];
}

/**
 * The meetings of the year of a record's own date, or of the day of the check where it has none. A
 * meeting that is still to come has not been held.
 */
export function meetingsOfYear(
  meetings: readonly Meeting[],
  date: string | undefined,
  asOf: string,
): MeetingsOfYear {
  const year = yearOf(date ?? asOf);
  const placed = meetings.map((meeting, position) => ({ position, meeting }));
  return {
    year,
    held: placed.filter(
      ({ meeting }) => meeting.date !== undefined && yearOf(meeting.date) === year && meeting.date <= asOf,
    ),
    undated: placed.filter(({ meeting }) => meeting.date === undefined),
  };
}
