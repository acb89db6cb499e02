import type { Severity } from "@aurora/domain/rules/core";
import { en } from "./words-en.js";
import { es } from "./words-es.js";

/** The words of the report for people. Counts come as they are written, with thousands parted. */
export interface Words {
  readonly title: string;
  readonly skip: string;
  readonly contents: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly unit: {
    readonly record: readonly [string, string];
    readonly error: readonly [string, string];
    readonly warning: readonly [string, string];
    readonly info: readonly [string, string];
    readonly file: readonly [string, string];
  };
  readonly row: string;
  readonly wholeFile: string;
  readonly asOf: (day: string) => string;
  readonly verdict: {
    readonly yes: string;
    readonly yesDetail: string;
    readonly yesWithWarnings: (warnings: string) => string;
    readonly no: string;
    readonly noDetail: (faulty: string, records: string) => string;
    readonly noFile: string;
    readonly empty: string;
    readonly emptyDetail: string;
    readonly partial: string;
  };
  readonly summary: string;
  readonly figures: {
    readonly records: string;
    readonly valid: string;
    readonly errors: string;
    readonly warnings: string;
    readonly infos: string;
  };
  readonly share: {
    readonly title: string;
    readonly description: (valid: string, faulty: string, share: string) => string;
    readonly valid: string;
    readonly faulty: string;
  };
  readonly mend: {
    readonly title: string;
    readonly exact: string;
    readonly estimate: string;
    readonly caption: string;
    readonly step: string;
    readonly rule: string;
    readonly records: string;
    readonly findings: string;
    readonly frees: string;
    readonly validAfter: string;
    readonly wholeFile: (rules: string) => string;
    readonly more: (count: string) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly none: string;
    readonly caption: string;
    readonly chart: string;
    readonly chartDescription: (count: number, most: string) => string;
    readonly severity: string;
    readonly rule: string;
    readonly what: string;
    readonly norm: string;
    readonly findings: string;
    readonly remedy: string;
    readonly left: (count: string) => string;
  };
  readonly centers: {
    readonly title: string;
    readonly none: string;
    readonly caption: string;
    readonly captionRest: string;
    readonly chart: string;
    readonly chartDescription: (centers: string, clean: string) => string;
    readonly chartTable: string;
    readonly share: string;
    readonly centers: string;
    readonly center: string;
    readonly records: string;
    readonly valid: string;
    readonly validShare: string;
    readonly without: string;
    readonly rest: (count: string) => string;
    readonly left: (count: string) => string;
  };
  readonly examples: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly place: string;
    readonly message: string;
    readonly found: string;
    readonly expected: string;
    readonly suggestion: string;
    readonly shown: (shown: string, total: string) => string;
    readonly elsewhere: string;
    readonly unlisted: (count: string) => string;
    readonly leftRules: (count: string) => string;
  };
  readonly provenance: {
    readonly title: string;
    readonly intro: string;
    readonly tool: string;
    readonly ruleset: string;
    readonly asOf: string;
    readonly calendar: string;
    readonly territory: string;
    readonly parameters: string;
    readonly byDefault: string;
    readonly only: string;
    readonly all: string;
    readonly suppressed: string;
    readonly noneSuppressed: string;
    /** Findings that are left out for a time. */
    readonly dated: {
      readonly title: string;
      readonly intro: string;
      readonly until: string;
      readonly only: string;
      readonly outcome: string;
      readonly leftOut: (count: string) => string;
      readonly unused: string;
      readonly expired: string;
    };
    readonly rule: string;
    readonly reason: string;
    readonly inputs: string;
    readonly file: string;
    readonly kind: string;
    readonly format: string;
    readonly encoding: string;
    readonly rows: string;
    readonly norms: string;
    readonly norm: string;
    readonly normTitle: string;
    readonly inForce: string;
    readonly isReport: string;
    readonly left: (count: string) => string;
  };
}

export const words: Readonly<Record<"es" | "en", Words>> = { es, en };
