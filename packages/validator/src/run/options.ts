import type { WorkingCalendar } from "@aurora/domain/calendar";
import type { Severity } from "@aurora/domain/rules";
import type { Gazetteer } from "@aurora/domain/territory";
import type { ExplainOptions } from "./explain.js";
import type { Finding } from "./finding.js";

/** A rule that a run leaves out, and why. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
}

/** What bounds a run, so that no input can exhaust the machine. */
export interface Limits {
  /** The longest row of a table or JSON record, in bytes of UTF-8. */
  readonly maxRowBytes: number;
  /** The most centres that the summary tells apart. */
  readonly maxCenters: number;
}

export const defaultLimits: Limits = { maxRowBytes: 4 * 1024 * 1024, maxCenters: 5000 };

/** What a run may be told. */
export interface RunOptions {
  /** The day as of which rules judge, ISO 8601. */
  readonly asOf: string;
  /** Thresholds by name; see the catalogue for each rule's. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Only these rules; all where absent. */
  readonly only?: readonly string[];
  /** Not these rules. */
  readonly skip?: readonly Suppression[];
  /** The least grave findings that are listed or streamed; all are counted. */
  readonly severity?: Severity;
  /** The most findings that the report lists; all are counted. */
  readonly maxFindings?: number;
  /** Columns by header, where a file names them in its own way. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly calendar?: WorkingCalendar;
  readonly territory?: Gazetteer;
  readonly limits?: Partial<Limits>;
  /** Language of the messages; Spanish by default. */
  readonly language?: "es" | "en";
  /** Called with each finding as it is found, beyond what the report lists. */
  readonly onFinding?: (finding: Finding) => void;
  /**
   * Promises that the run has one input: rules that read several kinds of record then need not
   * remember what would matter only beside another. The outcome is the same.
   */
  readonly singleInput?: boolean;
  /** Explains records: what every rule says of each, and why. */
  readonly explain?: ExplainOptions;
  /** Lets the run be merged into another; costs the memory of every record's id. */
  readonly mergeable?: boolean;
}

/** How many findings a report lists unless told otherwise. */
export const DEFAULT_MAX_FINDINGS = 1000;
