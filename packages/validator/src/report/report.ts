import { instruments } from "@aurora/domain/norms";
import { RULESET_VERSION } from "@aurora/domain/rules";
import type { Explanation } from "../run/explain.js";
import type { Finding } from "../run/finding.js";
import type { InputSummary } from "../run/input.js";
import type { RunOptions } from "../run/options.js";
import type { RunOutcome } from "../run/run.js";
import type { CenterCounts } from "../run/tally.js";
import { TOOL_VERSION } from "../version.js";

/** Everything that decided a verdict. */
export interface RulesetSummary {
  /** The version of the rules. */
  readonly version: string;
  /** The day as of which they judged. */
  readonly asOf: string;
  /** The thresholds that were set otherwise than by default. */
  readonly parameters: Readonly<Record<string, number>>;
  /** The norms that the rules rest on, with their first day in force. */
  readonly norms: readonly { readonly id: string; readonly inForceFrom: string }[];
  /** The holidays and the districts that the rules knew. */
  readonly calendar: string;
  readonly territory: string;
  /** The only rules that ran; null where all did. */
  readonly only: readonly string[] | null;
  /** The rules that were left out, and why. */
  readonly suppressed: readonly { readonly rule: string; readonly reason: string }[];
}

/** What a run found; see the public contract. */
export interface Report {
  readonly tool: { readonly name: "aurora"; readonly version: string };
  readonly ruleset: RulesetSummary;
  readonly inputs: readonly InputSummary[];
  readonly summary: {
    readonly records: number;
    /** Records without any error. */
    readonly valid: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings of each rule, all counted whether listed or not. */
    readonly byRule: Readonly<Record<string, number>>;
    readonly byCenter: Readonly<Record<string, CenterCounts>>;
    /** Of records that name no centre, and of those beyond the centres told apart. */
    readonly withoutCenter: CenterCounts;
  };
  readonly findings: readonly Finding[];
  /** Whether some findings are counted and not listed. */
  readonly truncated: boolean;
  /** How many of each rule are not listed. */
  readonly omitted: Readonly<Record<string, number>>;
  /** What every rule says of the records that were to be explained; absent where none were. */
  readonly explanations?: readonly Explanation[];
}

/** Makes the report of a run's outcome. */
export function makeReport(
  outcome: RunOutcome,
  options: RunOptions,
  facts: { readonly calendar: string; readonly territory: string },
): Report {
  const { records, valid, counts, byRule, byCenter, withoutCenter, findings, omitted } = outcome;
  return {
    tool: { name: "aurora", version: TOOL_VERSION },
    ruleset: {
      version: RULESET_VERSION,
      asOf: options.asOf,
      parameters: options.parameters ?? {},
      norms: instruments.flatMap((instrument) =>
        "inForceFrom" in instrument ? [{ id: instrument.id, inForceFrom: instrument.inForceFrom }] : [],
      ),
      calendar: facts.calendar,
      territory: facts.territory,
      only: options.only ?? null,
      suppressed: options.skip ?? [],
    },
    inputs: outcome.inputs,
    summary: {
      records,
      valid,
      ...counts,
      byRule: Object.fromEntries(byRule),
      byCenter: Object.fromEntries(byCenter),
      withoutCenter,
    },
    findings,
    truncated: omitted.size > 0,
    omitted: Object.fromEntries(omitted),
    ...(outcome.explanations && { explanations: outcome.explanations }),
  };
}
