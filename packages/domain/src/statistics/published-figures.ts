/**
 * A figure that a source publishes. `id` names the source first (`mimp-2021.cem-cases.2020`).
 */
export interface Observation {
  readonly id: string;
  /** A code of `indicator`. */
  readonly indicator: string;
  /** What is counted: `cases`, `people`, `centres`, `percent`, `soles`. */
  readonly unit: string;
  /** Of whom: `all`, or codes of sexes and ages apart by a comma (`women`, `women,ages-18-59`). */
  readonly population: string;
  /** `pe` for the whole country, else the ubigeo of a department (`05`), province or district. */
  readonly place: string;
  /** ISO 8601: `2020`, `2021-10`, `2021-01/2021-10`, a day for a state of things. */
  readonly period: string;
  readonly value: number;
  /** How many decimals the source gives; 0 where absent. */
  readonly precision?: number;
  /** Where the figure stands: the source's id and the locator in it (`MIMP-2021 AURORA 1`). */
  readonly source: string;
  /** Months in which the service was suspended, as the source notes (`2020-04`). */
  readonly suspendedMonths?: readonly string[];
  readonly note?: string;
}

/** What every claim may say of itself. */
interface ClaimBase {
  readonly id: string;
  /** Where the source states it. */
  readonly source: string;
  readonly note?: string;
}

/**
 * An arithmetic statement of a source over its figures, which are named by their ids:
 * that `whole` is the sum of `parts`; that `part` is `stated` per cent of `whole`; that from `from`
 * to `to` a figure changed by `stated`; that the shares exclude each other and cover everything.
 */
export type Claim =
  | (ClaimBase & { readonly kind: "total"; readonly whole: string; readonly parts: readonly string[] })
  | (ClaimBase & {
      readonly kind: "share";
      readonly part: string;
      readonly whole: string;
      readonly stated: number;
      readonly decimals: number;
    })
  | (ClaimBase & {
      readonly kind: "change";
      readonly from: string;
      readonly to: string;
      /** Negative for a fall. */
      readonly stated: number;
      readonly decimals: number;
      readonly unit: "percent" | "percentage-points";
    })
  | (ClaimBase & { readonly kind: "partition"; readonly shares: readonly string[] });

/** The figures of one source and what it claims of them. */
export interface PublishedFigures {
  readonly observations: readonly Observation[];
  readonly claims: readonly Claim[];
}
