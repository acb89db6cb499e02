import type { RuleProgram } from "@aurora/domain/rules/core";
import { AskedRules } from "./asked-rules.js";
import { type CodedFields, groupRules } from "./rule-groups.js";

/** What is remembered of a group of rules. */
interface Memory {
  /** The combinations of codes for which all of its rules were kept, each where its hash points; -1 for none. */
  readonly known: Float64Array;
  /** How far a hash of 32 bits is shifted to be a place there. */
  readonly shift: number;
  readonly slots: Int32Array;
  /** Of each field, how many codes there are room for. */
  readonly sizes: Float64Array;
}

/**
 * The rules over single records, with a memory: a rule is a pure function of the fields that it declares,
 * so that what it said of their values once holds again. Only that a rule was kept is remembered; whatever
 * else there is to say is said by the rule itself.
 *
 * A register repeats itself: of the rules over a few codes, yes and no, most combinations come thousands
 * of times. The kernel has the same memory of the rows that it reads.
 */
export class RememberedRules<Facts> {
  readonly #rules: AskedRules<Facts>;
  readonly #memories: readonly Memory[];

  constructor(program: RuleProgram<Facts>, coded: CodedFields) {
    const groups = groupRules(program.rules, coded);
    this.#rules = new AskedRules(program, groups);
    this.#memories = groups.groups.map(({ room, fields }) => ({
      known: new Float64Array(1 << room).fill(-1),
      shift: 32 - room,
      slots: Int32Array.from(fields, ({ slot }) => slot),
      sizes: Float64Array.from(fields, ({ width }) => 2 ** width),
    }));
  }

  /**
   * Which rules a record breaks, by their places among the rules, in their order; undefined where not all of
   * them are in force on its date. The list is good until the next record.
   *
   * @param codes the codes of the record's fields, from `at` on; none of them stale
   */
  broken(facts: Facts, codes: Int32Array, at: number): readonly number[] | undefined {
    const rules = this.#rules;
    const memories = this.#memories;
    if (!rules.begin(facts)) return undefined;
    for (let group = 0; group < memories.length; group++) {
      const { known, shift, slots, sizes } = memories[group] as Memory;
      const key = keyOf(codes, at, slots, sizes);
      const place = Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> shift;
      if (key >= 0 && known[place] === key) continue;
      if (rules.ask(group, facts) && key >= 0) known[place] = key;
    }
    return rules.broken();
  }
}

/** A combination of codes as one number; -1 where one is beyond its size or negative: that is remembered by nobody. */
function keyOf(codes: Int32Array, at: number, slots: Int32Array, sizes: Float64Array): number {
  let key = 0;
  for (let index = 0; index < slots.length; index++) {
    const code = codes[at + (slots[index] as number)] as number;
    const size = sizes[index] as number;
    if (code < 0 || code >= size) return -1;
    key = key * size + code;
  }
  return key;
}
