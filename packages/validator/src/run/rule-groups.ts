import type { Entity, Field } from "@aurora/domain/records/core";
import type { RuleTerms } from "@aurora/domain/rules/core";

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

/** Rules that are asked together: where all of them were kept for some codes they are kept for the same again. */
export interface RuleGroup {
  /** Their places among the rules. */
  readonly rules: readonly number[];
  /** Where the codes of their fields stand, and how many bits of each make up a combination. */
  readonly fields: readonly { readonly slot: number; readonly width: number }[];
  /** The binary logarithm of how many combinations are worth remembering. */
  readonly room: number;
}

/** How rules are asked of records that are known by codes. */
export interface RuleGroups {
  readonly groups: readonly RuleGroup[];
  /** The rules that are asked of each record: their fields hold too many combinations. */
  readonly always: readonly number[];
}

/** How many bits a combination may take: as many as a number holds exactly. */
const KEY_BITS = 52;

/** How many combinations come often, as a binary logarithm, beyond which a rule is asked each time. */
const MOST_VARIED = 14;

/** Up to how varied the fields of rules are that share a group though neither has the other's. */
const SHARED = 6;

/** The room of a group, as binary logarithms: twice as many places as combinations that come often, and more. */
const SPARE = 3;
const LEAST_ROOM = 6;
const MOST_ROOM = 13;

interface Growing {
  readonly rules: number[];
  readonly fields: Map<number, Width>;
}

/** How many codes of a field are told apart, and how many of them come often, both as binary logarithms. */
interface Width {
  readonly bits: number;
  readonly varied: number;
  readonly isName?: true;
}

/**
 * Groups rules by their fields: a rule joins one that reads all of its fields besides, and rules over a few
 * answers of yes or no stand together, since one look-up then serves them all.
 */
export function groupRules(rules: readonly RuleTerms[], { entity, slotOf }: CodedFields): RuleGroups {
  const always: number[] = [];
  const growing: Growing[] = [];
  const held = rules.map(({ fields }) => heldBy(fields, { entity, slotOf }));
  const largestFirst = [...rules.keys()].sort((a, b) => variedOf(held[b]) - variedOf(held[a]) || a - b);
  for (const rule of largestFirst) {
    const fields = held[rule];
    if (fields === undefined || variedOf(fields) > MOST_VARIED || bitsOf(fields) > KEY_BITS) {
      always.push(rule);
      continue;
    }
    const home = growing.find((group) => takes(group.fields, fields));
    if (home === undefined) growing.push({ rules: [rule], fields: new Map(fields) });
    else {
      home.rules.push(rule);
      for (const [slot, width] of fields) home.fields.set(slot, width);
    }
  }
  return {
    groups: growing.map(({ rules: members, fields }) => ({
      rules: members.sort((a, b) => a - b),
      fields: [...fields].map(([slot, { bits }]) => ({ slot, width: bits })),
      room: Math.min(MOST_ROOM, Math.max(LEAST_ROOM, variedOf(fields) + SPARE)),
    })),
    always: always.sort((a, b) => a - b),
  };
}

/** Whether a rule's fields are all there, or so plain that they may be. */
function takes(group: ReadonlyMap<number, Width>, fields: ReadonlyMap<number, Width>): boolean {
  if ([...fields.keys()].every((slot) => group.has(slot))) return true;
  const both = new Map([...group, ...fields]);
  return variedOf(both) <= SHARED;
}

/** The fields of a rule that records hold, by their slots; undefined where the codes of one do not tell its values. */
function heldBy(
  fields: readonly string[],
  { entity, slotOf }: CodedFields,
): ReadonlyMap<number, Width> | undefined {
  const held = new Map<number, Width>();
  for (const name of fields) {
    const slot = slotOf(name);
    if (slot === undefined) continue;
    const width = widthOf(entity.fields[name]);
    if (slot < 0 || width === undefined) return undefined;
    held.set(slot, width);
  }
  return held;
}

function bitsOf(fields: ReadonlyMap<number, Width>): number {
  return [...fields.values()].reduce((sum, { bits }) => sum + bits, 0);
}

function variedOf(fields: ReadonlyMap<number, Width> | undefined): number {
  if (fields === undefined) return Number.POSITIVE_INFINITY;
  const widths = [...fields.values()];
  const sum = widths.reduce((varied, width) => varied + (width.isName ? 0 : width.varied), 0);
  // Names go together: a district has one province.
  return sum + Math.max(0, ...widths.map((width) => (width.isName ? width.varied : 0)));
}

/** Undefined for values that hardly repeat. */
function widthOf(field: Field | undefined): Width | undefined {
  switch (field?.kind) {
    case "yes-no":
      return { bits: 2, varied: 1 };
    case "count":
      return { bits: 8, varied: 5 };
    case "code":
      return { bits: 8, varied: 3 };
    case "codes":
      return { bits: 12, varied: 5 };
    case "text":
    case "texts":
    case "identifier":
    case "ubigeo":
      return { bits: 12, varied: 9, isName: true };
    case "time":
      return { bits: 11, varied: 6 };
    case "date":
    case "month":
      return { bits: 12, varied: 8 };
    default:
      return undefined;
  }
}
