import type { Entity } from "../records/entity.js";
import type { ConceptScheme } from "../taxonomy/scheme.js";
import type { RunnableRule } from "./rule.js";

/**
 * An entity with the rules over its records: what a program that knows one kind of record takes along, as
 * a rule without their prose.
 */
export interface EntityRules<E extends Entity = Entity, R extends RunnableRule = RunnableRule> {
  readonly entity: E;
  /** In the order of the catalogue. */
  readonly rules: readonly R[];
  /**
   * Rules of another entity as they apply to its records within these; they keep their codes, and the
   * catalogue names them under that entity.
   */
  readonly rulesOverMembers: readonly R[];
  /** The codes of those that judge places and cannot run without a list of districts. */
  readonly rulesOverPlaces: readonly string[];
  /** Schemes whose codes their findings name, beside those of the entity's fields. */
  readonly schemes?: readonly ConceptScheme[];
}
