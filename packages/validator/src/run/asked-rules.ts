import type { RuleProgram, RuleTerms } from "@aurora/domain/rules/core";
import type { RuleGroup, RuleGroups } from "./rule-groups.js";

/**
 * The rules over single records, asked of one record after another: some of each, and of the others those
 * groups of which it is not remembered that they were kept. What is violated is said by the rules alone.
 */
export class AskedRules<Facts> {
  /** The fields of the rules that are asked of each record. */
  readonly fields: readonly string[];
  readonly #program: RuleProgram<Facts>;
  readonly #groups: readonly RuleGroup[];
  readonly #always: readonly number[];
  readonly #broken: number[] = [];

  constructor(program: RuleProgram<Facts>, { groups, always }: RuleGroups) {
    this.#program = program;
    this.#groups = groups;
    this.#always = always;
    this.fields = always.flatMap((rule) => (program.rules[rule] as RuleTerms).fields);
  }

  /** Begins with a record; false where not all rules are in force on its date, so that none was asked. */
  begin(facts: Facts): boolean {
    const program = this.#program;
    const broken = this.#broken;
    broken.length = 0;
    // Which rules are in force is told by the record's date, which is no part of what is remembered.
    if (!program.areAllInForce(facts)) return false;
    for (const rule of this.#always) {
      if (!program.isKept(rule, facts)) broken.push(rule);
    }
    return true;
  }

  /** Asks the rules of a group, by its place among the groups; whether all of them are kept. */
  ask(group: number, facts: Facts): boolean {
    let isKept = true;
    for (const rule of (this.#groups[group] as RuleGroup).rules) {
      if (this.#program.isKept(rule, facts)) continue;
      this.#broken.push(rule);
      isKept = false;
    }
    return isKept;
  }

  /** The rules that the record breaks, by their places among the rules, in their order; good until the next record. */
  broken(): readonly number[] {
    return this.#broken.length > 1 ? this.#broken.sort((a, b) => a - b) : this.#broken;
  }
}
