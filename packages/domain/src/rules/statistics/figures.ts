import type { StatisticsFacts } from "../../records/statistics.js";
import { type Decimal, decimalOf } from "./decimal.js";

/** An observation as a record may hold it: anything may be missing. */
export type ObservationFacts = NonNullable<StatisticsFacts["observations"]>[number];

/** A claim as a record may hold it. */
export type ClaimFacts = NonNullable<StatisticsFacts["claims"]>[number];

/** A figure that a claim names. */
export interface Figure {
  readonly value: Decimal;
  readonly observation: ObservationFacts;
  /** Its name, as a message may show it. */
  readonly name: string;
}

/** Reads figures by their ids. */
export interface Figures {
  /** Whether an observation has this id. */
  readonly has: (id: string) => boolean;
  /** The figure with this id, or the path of what is missing: its value, or an id that is its alone. */
  readonly find: (id: string) => Figure | { readonly missing: string } | undefined;
}

/** Reads the figures of a record: one pass over the observations, whatever is asked of them. */
export function figuresOf(observations: readonly ObservationFacts[]): Figures {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  observations.forEach(({ id }, index) => {
    if (id === undefined) return;
    if (places.has(id)) repeated.add(id);
    else places.set(id, index);
  });
  return {
    has: (id) => places.has(id),
    find: (id) => {
      const index = places.get(id);
      if (index === undefined) return undefined;
      if (repeated.has(id)) return { missing: `observations[${index}].id` };
      const observation = observations[index] as ObservationFacts;
      const value = observation.value === undefined ? undefined : decimalOf(observation.value);
      if (value === undefined) return { missing: `observations[${index}].value` };
      return { value, observation, name: figureName(observation, index) };
    },
  };
}

const CODE = /^(?:[a-z\d]+(?:[._/#:-]+[a-z\d]+)*|(?=\P{N}*\p{N})[\p{L}\p{N}._/#:-]+)$/u;

/** An id as a message may show it: a code is shown; what might name somebody is not. */
export function shownId(id: string): string {
  return CODE.test(id) ? id : "•••";
}

/** How a message names an observation: by its id where that is a code, else by its place, counted from 1. */
export function figureName({ id }: ObservationFacts, index: number): string {
  return id !== undefined && CODE.test(id) ? id : `#${index + 1}`;
}

const SHARE_UNITS: ReadonlySet<string> = new Set([
  "percent",
  "per cent",
  "percentage",
  "%",
  "porcentaje",
  "por ciento",
]);

/** Whether a figure is a share, so that its changes are percentage points; undefined where its unit is not known. */
export function isShare({ unit }: ObservationFacts): boolean | undefined {
  return unit === undefined ? undefined : SHARE_UNITS.has(unit.toLowerCase());
}
