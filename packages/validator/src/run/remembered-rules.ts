import type { Entity, Field } from "@aurora/domain/records/core";
import type { RuleProgram } from "@aurora/domain/rules/core";

/**
 * Records whose values are known by numbers beside: one code a field, the same value for the same code.
 */
export interface CodedFields {
  readonly entity: Entity;
  /**
   * The place of a field's code among those of a record; undefined for a field that no record holds, -1
   * for one whose code does not tell its values apart.
   */
  readonly slotOf: (field: string) => number | undefined;
}

/** How many combinations of codes are remembered of each rule. */
const ROOM_BITS = 10;
const ROOM = 1 << ROOM_BITS;

/** How many bits all codes of a rule may take together: a combination is one number. */
const KEY_BITS = 30;

/**
 * The rules over single records, with a memory: a rule is a pure function of the fields that it declares,
 * so that what it said of their values once holds again. Only that a rule was kept is remembered; whatever
 * else there is to say is said by the rule itself.
 *
 * A register repeats itself: of the rules over a few codes, yes and no, most combinations come thousands
 * of times.
 */
export class RememberedRules<Facts> {
  readonly #program: RuleProgram<Facts>;
  readonly #count: number;
  /** Where the fields of each rule begin in `#slots` and `#widths`. */
  readonly #starts: Int32Array;
  /** 1 for a rule with a memory. */
  readonly #told: Uint8Array;
  readonly #slots: Int32Array;
  readonly #widths: Int32Array;
  readonly #known: Int32Array;

  constructor(program: RuleProgram<Facts>, { entity, slotOf }: CodedFields) {
    this.#program = program;
    this.#count = program.rules.length;
    const slots: number[] = [];
    const widths: number[] = [];
    const starts = [0];
    const told: number[] = [];
    for (const { fields } of program.rules) {
      const held = [...new Set(fields)].flatMap((field) => {
        const slot = slotOf(field);
        return slot === undefined ? [] : [{ slot, width: widthOf(entity.fields[field]) }];
      });
      const bits = held.reduce((sum, { width }) => sum + width, 0);
      const isTold = held.every(({ slot }) => slot >= 0) && bits <= KEY_BITS;
      told.push(isTold ? 1 : 0);
      if (isTold) {
        slots.push(...held.map(({ slot }) => slot));
        widths.push(...held.map(({ width }) => width));
      }
      starts.push(slots.length);
    }
    this.#starts = Int32Array.from(starts);
    this.#told = Uint8Array.from(told);
    this.#slots = Int32Array.from(slots);
    this.#widths = Int32Array.from(widths);
    // No combination is negative.
    this.#known = new Int32Array(this.#count * ROOM).fill(-1);
  }

  /**
   * Whether no rule is violated, as the program has it.
   *
   * @param codes the codes of the record's fields, from `at` on; none of them stale
   */
  isClean(facts: Facts, codes: Int32Array, at: number): boolean {
    const program = this.#program;
    // Which rules are in force is told by the record's date, which is no part of a combination.
    if (!program.areAllInForce(facts)) return program.isClean(facts);
    const starts = this.#starts;
    const told = this.#told;
    const slots = this.#slots;
    const widths = this.#widths;
    const known = this.#known;
    const count = this.#count;
    let next = 0;
    for (let rule = 0; rule < count; rule++) {
      let index = next;
      next = starts[rule + 1] as number;
      if (told[rule] === 0) {
        if (!program.isKept(rule, facts)) return false;
        continue;
      }
      let key = 0;
      for (; index < next; index++) {
        const code = codes[at + (slots[index] as number)] as number;
        const width = widths[index] as number;
        // A code beyond its width, or a negative one, is remembered by nobody.
        if (code >>> width !== 0) break;
        key = (key << width) | code;
      }
      if (index < next) {
        if (!program.isKept(rule, facts)) return false;
        continue;
      }
      const place = (rule << ROOM_BITS) + (Math.imul(key, 0x9e3779b1) >>> (32 - ROOM_BITS));
      if (known[place] === key) continue;
      if (!program.isKept(rule, facts)) return false;
      known[place] = key;
    }
    return true;
  }
}

/** How many bits the commonest codes of a field take; values that hardly repeat are not worth any memory. */
function widthOf(field: Field | undefined): number {
  switch (field?.kind) {
    case "yes-no":
      return 2;
    case "count":
      return 4;
    case "code":
      return 6;
    case "codes":
      return 8;
    case "text":
    case "texts":
    case "identifier":
      return 8;
    default:
      return KEY_BITS + 1;
  }
}
