import type { Citation } from "@aurora/domain/norms";
import type { MessageParams, RuleTerms, Severity } from "@aurora/domain/rules/core";

/** Where a record stands: in which input, on which row of it. */
export interface RecordPlace {
  readonly file: string;
  /** The worksheet, for workbooks. */
  readonly sheet: string | null;
  /** As a spreadsheet numbers rows, header included; null where a finding concerns the whole file. */
  readonly row: number | null;
  readonly id: string | null;
}

/** What a run found, before it is put in words. */
export interface FindingFacts {
  readonly rule: RuleTerms;
  /** The entity whose record it concerns. */
  readonly entity: string;
  readonly severity: Severity;
  /** The record's place in the run, for order and for merging; the file's own start for what concerns a whole file. */
  readonly position: number;
  readonly wholeFile: boolean;
  readonly id: string | null;
  readonly fields: readonly string[];
  /** The headers of those fields as the file writes them; official ones where it has none. */
  readonly columns: readonly string[];
  /** What was found, safe to show: masked or null where it might name a person. */
  readonly value: string | null;
  readonly expected: string | null;
  readonly suggestion: string | null;
  readonly params: MessageParams;
  /** Another record that the finding speaks of, by its place in the run. */
  readonly other?: number;
  /** Where it stands, for what concerns nothing that was read: the file that says what is left out. */
  readonly place?: { readonly file: string; readonly row: number | null };
}

/** A finding as reports carry it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params: MessageParams;
  readonly record: RecordPlace;
  readonly fields: readonly string[];
  readonly columns: readonly string[];
  readonly value: string | null;
  readonly expected: string | null;
  readonly suggestion: string | null;
  readonly citations: readonly Citation[];
}
