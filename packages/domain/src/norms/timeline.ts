import { normsInForce } from "./in-force.js";
import type { Instrument, NormId } from "./instruments.js";

export { normsInForce };

/** Which norms are in force on a day. */
export interface Timeline {
  /** The norms in force on an ISO date; reports oblige to nothing and are never among them. */
  readonly at: (date: string) => ReadonlySet<NormId>;
  /** The first day in force of a norm; undefined for a report. */
  readonly inForceFrom: (norm: NormId) => string | undefined;
  /** The last day in force of a norm; undefined while it holds. */
  readonly inForceUntil: (norm: NormId) => string | undefined;
}

/** An instrument as far as a timeline needs it. */
export type DatedInstrument = Pick<Instrument, "inForceFrom" | "inForceUntil"> & { readonly id: NormId };

/** Makes the timeline of a list of instruments; the sets are made once for each distinct stretch of time. */
export function timelineOf(list: readonly DatedInstrument[]): Timeline {
  const dated = list.flatMap(({ id, inForceFrom, inForceUntil }) =>
    inForceFrom === undefined ? [] : [{ id, from: inForceFrom, until: inForceUntil }],
  );
  const byId = new Map(list.map((item) => [item.id, item]));
  const stretches = new Map<number, ReadonlySet<NormId>>();
  return {
    at: (date) => {
      let stretch = 0;
      for (let index = 0; index < dated.length; index++) {
        const { from, until } = dated[index]!;
        if (from <= date && (until === undefined || date <= until)) stretch |= 1 << index;
      }
      let norms = stretches.get(stretch);
      if (norms === undefined) {
        norms = new Set(dated.filter((_, index) => (stretch & (1 << index)) !== 0).map(({ id }) => id));
        stretches.set(stretch, norms);
      }
      return norms;
    },
    inForceFrom: (norm) => byId.get(norm)?.inForceFrom,
    inForceUntil: (norm) => byId.get(norm)?.inForceUntil,
  };
}

/** When the norms of the catalogue are in force. */
export const normTimeline: Timeline = /* @__PURE__ */ timelineOf(normsInForce);
