import type { Citations } from "../norms/citation.js";
import type { LegalInstrumentId } from "../norms/legal-instruments.js";
import type { LocalizedText } from "../text.js";
import type { PolicyEntity } from "./policy-entity.js";
import type { Policy } from "./policy-scheme.js";

/** Something that was done for the policy. */
export interface PolicyAchievement {
  /** Stable English kebab-case code. */
  readonly code: string;
  /** The element of the policy that it serves. */
  readonly under: Policy;
  readonly text: LocalizedText;
  /** Who did it, where the report says so. */
  readonly by?: readonly [PolicyEntity, ...PolicyEntity[]];
  /** What was issued or changed, where it is a norm. */
  readonly acts?: readonly [LegalInstrumentId, ...LegalInstrumentId[]];
  /** Ids of the published figures that measure it. */
  readonly figures?: readonly [string, ...string[]];
  readonly citations: Citations;
}
