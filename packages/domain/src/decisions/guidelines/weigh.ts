import type { Rule } from "../../rules/rule.js";
import type { Action, Literal, Plan, Sign } from "./evidence.js";
import { type WeighedLiteral, weighedLiterals } from "./table.js";

/** What rules say of a record, by their code; a rule that was not in force says nothing. */
export type Verdicts = ReadonlyMap<string, "satisfied" | "undetermined" | "violated">;

/** What the records taken in so far say of one literal. Tallies of parts add up to that of the whole, in any order. */
export interface Tally {
  /** How many records speak for it, and in nothing against it. */
  supporting: number;
  /** How many records speak against it. */
  contradicting: number;
  /** How many speak for it by each sign. */
  readonly signs: number[];
  /** How many speak against it by each sign. */
  readonly denials: number[];
  /** How many violate each rule that speaks against it, by its code. */
  readonly broken: Map<string, number>;
  /** The named things that were touched. */
  readonly parts: Set<string>;
}

/** The tallies of every literal. */
export type Tallies = ReadonlyMap<Literal, Tally>;

/** The tallies of every literal, with nothing taken in yet. */
export function emptyTallies(kind: "plan" | "action"): Tallies {
  return new Map(
    weighedLiterals.map((weighed) => [
      weighed.literal,
      {
        supporting: 0,
        contradicting: 0,
        signs: weighed[kind].map(() => 0),
        denials: weighed[kind].map(() => 0),
        broken: new Map(),
        parts: new Set(),
      },
    ]),
  );
}

/** Takes in what an action says of every literal. */
export function takeInAction(tallies: Tallies, action: Action, verdicts: Verdicts): void {
  for (const weighed of weighedLiterals) {
    takeIn(tallies, weighed, weighed.action, weighed.against.action, action, verdicts);
  }
}

/** Takes in what a plan says of every literal. */
export function takeInPlan(tallies: Tallies, plan: Plan, verdicts: Verdicts): void {
  for (const weighed of weighedLiterals) {
    takeIn(tallies, weighed, weighed.plan, weighed.against.plan, plan, verdicts);
  }
}

function takeIn<Facts extends Plan | Action>(
  tallies: Tallies,
  { literal, parts }: WeighedLiteral,
  signs: readonly Sign<Facts>[],
  against: readonly Rule[],
  facts: Facts,
  verdicts: Verdicts,
): void {
  const tally = tallies.get(literal) as Tally;
  let isFor = false;
  let isAgainst = false;
  for (const { code } of against) {
    if (verdicts.get(code) !== "violated") continue;
    tally.broken.set(code, (tally.broken.get(code) ?? 0) + 1);
    isAgainst = true;
  }
  for (let index = 0; index < signs.length; index++) {
    const { holds, kept } = signs[index] as Sign<Facts>;
    const speaks =
      kept === undefined ? holds?.(facts) : kept.every(({ code }) => verdicts.get(code) === "satisfied");
    if (speaks) {
      tally.signs[index] = (tally.signs[index] ?? 0) + 1;
      isFor = true;
    } else if (speaks === false && kept === undefined) {
      tally.denials[index] = (tally.denials[index] ?? 0) + 1;
      isAgainst = true;
    }
  }
  if (parts !== undefined) {
    for (const part of facts[parts.field] ?? []) if (parts.codes.includes(part)) tally.parts.add(part);
  }
  // What breaks a literal does not serve it, though some part of it was done.
  if (isAgainst) tally.contradicting++;
  else if (isFor) tally.supporting++;
}
