import type { Entity, FactsOf } from "@aurora/domain/records/core";
import type { RuleProgram } from "@aurora/domain/rules/core";
import { AskedRules } from "../run/asked-rules.js";
import type { RuleGroups } from "../run/rule-groups.js";
import type { Kernel } from "./kernel.js";

/** How many numbers tell of a question: its group, where the answer goes, and the two that are written there. */
const QUESTION = 4;

type Facts = FactsOf<Entity>;

/** The rules over the records that the kernel reads: it asks what it does not remember, and is told what was kept. */
export class KernelRules {
  /** The fields that they read of each record. */
  readonly fields: readonly string[];
  readonly #kernel: Kernel;
  readonly #rules: AskedRules<Facts>;

  constructor(kernel: Kernel, program: RuleProgram<Facts>, groups: RuleGroups) {
    this.#kernel = kernel;
    this.#rules = new AskedRules(program, groups);
    this.fields = this.#rules.fields;
  }

  /**
   * Which rules a record breaks, by their places among the rules, in their order; undefined where not all of them
   * are in force on its date. The list is good until the next record.
   *
   * @param facts the record; of its fields those need to be known that are read of each one
   * @param questions where the kernel asks of it what it does not remember, from one word to another
   * @param complete makes all fields of the record known
   */
  broken(
    facts: Facts,
    questions: { readonly from: number; readonly to: number },
    complete: () => void,
  ): readonly number[] | undefined {
    const rules = this.#rules;
    if (!rules.begin(facts)) {
      complete();
      return undefined;
    }
    if (questions.from < questions.to) {
      complete();
      for (let at = questions.from; at < questions.to; at += QUESTION) this.#answer(facts, at);
    }
    const broken = rules.broken();
    if (broken.length > 0) complete();
    return broken;
  }

  #answer(facts: Facts, at: number): void {
    const { words } = this.#kernel;
    const isKept = this.#rules.ask(words[at] as number, facts);
    const place = (words[at + 1] as number) >> 2;
    if (!isKept || place === 0) return;
    words[place] = words[at + 2] as number;
    words[place + 1] = words[at + 3] as number;
  }
}
