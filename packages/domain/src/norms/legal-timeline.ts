import { type LegalInstrument, type LegalInstrumentId, legalInstruments } from "./legal-instruments.js";

/** How an instrument stands on a day; `unknown` where the sources do not let one tell. */
export type LegalStanding = "in-force" | "not-yet" | "ended" | "unknown";

/** Which legal instruments are known to be in force on a day. It never guesses. */
export interface LegalTimeline<Id extends string = string> {
  /** How one instrument stands on an ISO date; an id that it does not hold is unknown. */
  readonly standing: (id: Id, date: string) => LegalStanding;
  /** Every instrument by its standing on an ISO date. */
  readonly at: (date: string) => { readonly [S in LegalStanding]: ReadonlySet<Id> };
}

type Dated<Id extends string> = Pick<LegalInstrument, "date" | "inForceFrom" | "inForceUntil"> & {
  readonly id: Id;
};

function standingOf(
  { date: made, inForceFrom, inForceUntil }: Omit<Dated<string>, "id">,
  date: string,
): LegalStanding {
  if (inForceUntil !== undefined && date > inForceUntil) {
    return "ended";
  }
  // An act binds nobody before it exists; a month or a year sorts before each of its days.
  const earliest = inForceFrom ?? made;
  if (earliest !== undefined && date < earliest) {
    return "not-yet";
  }
  return inForceFrom === undefined ? "unknown" : "in-force";
}

/** Makes the timeline of a list of legal instruments. */
export function legalTimelineOf<const Id extends string>(list: readonly Dated<Id>[]): LegalTimeline<Id> {
  const byId: ReadonlyMap<string, Dated<Id>> = new Map(list.map((item) => [item.id, item]));
  return {
    standing: (id, date) => {
      const item = byId.get(id);
      return item === undefined ? "unknown" : standingOf(item, date);
    },
    at: (date) => {
      const idsOf = (standing: LegalStanding) =>
        new Set(list.filter((item) => standingOf(item, date) === standing).map(({ id }) => id));
      return {
        "in-force": idsOf("in-force"),
        "not-yet": idsOf("not-yet"),
        ended: idsOf("ended"),
        unknown: idsOf("unknown"),
      };
    },
  };
}

/** How the legal instruments that the sources cite stand on a day, as far as the sources say. */
export const legalTimeline: LegalTimeline<LegalInstrumentId> =
  /* @__PURE__ */ legalTimelineOf(legalInstruments);
