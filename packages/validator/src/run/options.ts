import type { WorkingCalendar } from "@aurora/domain/calendar";
import type { Severity } from "@aurora/domain/rules";
import type { Gazetteer } from "@aurora/domain/territory";
import type { InputFormat } from "../tables/format.js";
import { nearest } from "./did-you-mean.js";
import type { ExplainOptions } from "./explain.js";
import { InvalidOptions } from "./failures.js";
import type { Finding } from "./finding.js";

/** A rule that a run leaves out, and why. */
export interface Suppression {
  readonly rule: string;
  /** Reports show it: it is to name no person. What has the form of personal data is masked. */
  readonly reason: string;
}

/**
 * Findings of a rule that a run leaves out for a time, and why. The rule runs all the same: what is left
 * out is counted and told, and once the time is over that itself is an error (DAT-015).
 */
export interface DatedSuppression extends Suppression {
  /** The last day on which it holds, ISO 8601, against the day as of which the run judges. */
  readonly until: string;
  /** Only what concerns this centre; case, accents, spaces and hyphens do not count. */
  readonly center?: string;
  /** Only what concerns this file: its name as the run knows it, or the end of that from a folder on. */
  readonly file?: string;
  /** Only what concerns the records with this id, as a report shows it. */
  readonly record?: string;
  /** Where it is written, so that what is wrong with it can be told with its place. */
  readonly source?: { readonly file: string; readonly row: number };
}

/** What bounds a run, so that no input can exhaust the machine. */
export interface Limits {
  /** The longest row of a table or JSON record, in bytes of UTF-8. */
  readonly maxRowBytes: number;
  /** The most columns of a table; a spreadsheet has no more. */
  readonly maxColumns: number;
  /** The most levels of objects and lists within a JSON record, itself the first. */
  readonly maxJsonDepth: number;
  /** The most centres that the summary tells apart. */
  readonly maxCenters: number;
  /** The largest workbook, in bytes as it lies on the disk. */
  readonly maxWorkbookBytes: number;
  /** How many bytes a workbook may unpack to, over all that is read of it. */
  readonly maxUnpackedBytes: number;
  /** How many times as large as its packed bytes a part may be, once it is large at all. */
  readonly maxCompressionRatio: number;
  /** The bytes that the texts which cells share may take in memory. */
  readonly maxSharedStringBytes: number;
  /** The most worksheets of a workbook. */
  readonly maxSheets: number;
  /** The most parts of a workbook: its sheets, pictures, settings. */
  readonly maxParts: number;
}

export const defaultLimits: Limits = {
  maxRowBytes: 4 * 1024 * 1024,
  maxColumns: 16_384,
  maxJsonDepth: 64,
  maxCenters: 5000,
  maxWorkbookBytes: 256 * 1024 * 1024,
  maxUnpackedBytes: 4 * 1024 * 1024 * 1024,
  maxCompressionRatio: 250,
  maxSharedStringBytes: 128 * 1024 * 1024,
  maxSheets: 256,
  maxParts: 10_000,
};

/**
 * The limits of a run: those given, by default the others.
 *
 * @throws InvalidOptions where one is no whole number of 0 or more, or there is none of its name
 */
export function limitsOf(given: Partial<Limits> = {}): Limits {
  const limits = { ...defaultLimits, ...given };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultLimits, name)) {
      const near = nearest(name, Object.keys(defaultLimits));
      throw new InvalidOptions({ kind: "unknown-option", given: `limits.${name}`, nearest: near });
    }
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new InvalidOptions({ kind: "invalid-limit", given: `limits.${name}` });
    }
  }
  return limits;
}

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
  /** Findings that are left out for a time, each with its reason; the report tells how many. */
  readonly suppressions?: readonly DatedSuppression[];
  /**
   * Keeps the findings of each centre apart, so that each can be given a report of its own with so many
   * findings at most; costs their memory.
   */
  readonly perCenter?: { readonly maxFindings: number };
  /** The least grave findings that are listed or streamed; all are counted. */
  readonly severity?: Severity;
  /** The most findings that the report lists; all are counted. */
  readonly maxFindings?: number;
  /** Fields by header, where a file names them in its own way: each by its name, or by its official header. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly calendar?: WorkingCalendar;
  readonly territory?: Gazetteer;
  readonly limits?: Partial<Limits>;
  /** Formats that are read beside text. One that knows a file by its first bytes reads it, whatever it is called. */
  readonly formats?: readonly InputFormat[];
  /** The worksheet to read of workbooks, by its name; the one that fits best where absent. */
  readonly sheet?: string;
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
