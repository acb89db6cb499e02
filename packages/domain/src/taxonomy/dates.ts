import type { NormId } from "../norms/instruments.js";
import type { Timeline } from "../norms/timeline.js";
import type { Concept } from "./scheme.js";

/** A day, ISO 8601, and the norms that were in force then: what one has to know to ask as of a date. */
export interface AsOf {
  readonly date: string;
  readonly timeline: Timeline;
}

/** The first and the last day on which a concept holds, ISO 8601; a bound that is absent is open. */
export interface HeldDates {
  readonly from?: string;
  readonly until?: string;
}

/** What of a concept decides when it holds. */
type Dated = Pick<Concept, "citations" | "fromYear" | "untilYear">;

/**
 * From when until when a concept holds: from the day on which the first of the norms that it cites came into
 * force until the last of them ceases, and within its own years where it has them. Reports have no force and
 * date nothing: a concept that only reports name is dated by its years alone.
 */
export function datesOf(
  { citations, fromYear, untilYear }: Dated,
  timeline: Pick<Timeline, "inForceFrom" | "inForceUntil">,
): HeldDates {
  const norms = dating(citations, timeline);
  const starts = norms.flatMap((norm) => timeline.inForceFrom(norm) ?? []).sort();
  const ends = norms.map((norm) => timeline.inForceUntil(norm));
  const from = later(starts[0], fromYear === undefined ? undefined : `${isoYear(fromYear)}-01-01`);
  const until = earlier(
    ends.includes(undefined) ? undefined : (ends as string[]).sort().at(-1),
    untilYear === undefined ? undefined : `${isoYear(untilYear)}-12-31`,
  );
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/**
 * Whether a concept holds on a day: some norm that it cites is in force, if it cites any, and the day lies
 * within its own years. Unlike `datesOf` it tells a gap between two norms.
 */
export function isHeld({ citations, fromYear, untilYear }: Dated, { date, timeline }: AsOf): boolean {
  const norms = dating(citations, timeline);
  const year = date.slice(0, 4);
  return (
    (norms.length === 0 || norms.some((norm) => timeline.at(date).has(norm))) &&
    (fromYear === undefined || isoYear(fromYear) <= year) &&
    (untilYear === undefined || year <= isoYear(untilYear))
  );
}

/** The norms among what is cited; reports are never in force. */
function dating(citations: Concept["citations"], timeline: Pick<Timeline, "inForceFrom">): readonly NormId[] {
  const norms = new Set(citations.map(({ norm }) => norm));
  return [...norms].filter((norm) => timeline.inForceFrom(norm) !== undefined);
}

function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

// Both leave an open bound to the other: ISO dates sort as text.
function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
