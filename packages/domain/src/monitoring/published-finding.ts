import type { Citations } from "../norms/citation.js";
import type { Sector } from "../taxonomy/sector.js";
import type { LocalizedText } from "../text.js";
import type { InstitutionalCapacity } from "./institutional-capacity.js";
import type { MonitoringAxis } from "./monitoring-axis.js";

/** Something that the report found in Carabayllo. */
export interface PublishedFinding {
  /** Stable English kebab-case code. */
  readonly code: string;
  /** What helps, or what is missing or in the way. */
  readonly kind: "advance" | "limitation";
  /** Of whom it is found. */
  readonly sectors: readonly [Sector, ...Sector[]];
  readonly axis: MonitoringAxis;
  /** Only where the report's words are those of the capacity. */
  readonly capacity?: InstitutionalCapacity;
  readonly text: LocalizedText;
  /** Ids of the published figures that bear it out. */
  readonly figures?: readonly string[];
  readonly citations: Citations;
  /** Where our axis or sector goes beyond the letter: why, in one line. */
  readonly interpretation?: LocalizedText;
}
