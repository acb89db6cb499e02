import type { LocalizedText } from "../../../text.js";
import type { Observation } from "../../published-figures.js";

/** One figure of the report; `more` says where it is not a national figure of all people in 2019. */
type Row = readonly [
  id: string,
  indicator: string,
  unit: string,
  value: number,
  more?: Partial<Pick<Observation, "population" | "place" | "period" | "precision" | "note">>,
];

/** What a figure counts, with its name in our own words. */
export interface Indicator {
  readonly code: string;
  readonly label: LocalizedText;
}

/** The figures of a chapter by the place of the report in which they stand. */
export type Sections = { readonly [locator: string]: readonly Row[] };

/**
 * The observations of a chapter, in the order of its text.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function observed(sections: Sections): readonly Observation[] {
  return Object.entries(sections).flatMap(([locator, rows]) =>
    rows.map(([id, indicator, unit, value, more]) => ({
      id: `pnig-2019.${id}`,
      indicator,
      unit,
      population: "all",
      place: "pe",
      period: "2019",
      value,
      source: `PNIG-2019 ${locator}`,
      ...more,
    })),
  );
}
