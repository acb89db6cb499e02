import type { Citations } from "../norms/citation.js";
import type { LegalInstrumentId } from "../norms/legal-instruments.js";
import type { Policy } from "./policy-scheme.js";

/** Something of which an element of the policy has a number. */
export type PolicyPart =
  | "objectives"
  | "guidelines"
  | "services"
  | "lines"
  | "actions"
  | "targets"
  | "results"
  | "products"
  | "interventions"
  | "models"
  | "blocks"
  | "prevention-types"
  | "mechanisms";

/** How many parts an element has, and which of them the report names. */
export interface PolicyCount {
  readonly of: PolicyPart;
  /** Ids of the published figures that say how many: more than one where the report repeats the number. */
  readonly figures: readonly [string, ...string[]];
  /** Absent where the report names none. */
  readonly named?: readonly Policy[];
}

/** An element of the policy with what founds it and what it is made of. */
export interface PolicyElement {
  readonly code: Policy;
  /** The acts that approve or create it. */
  readonly foundedBy: readonly LegalInstrumentId[];
  readonly counts: readonly PolicyCount[];
  readonly citations: Citations;
}
