import { normsInForce } from "@aurora/domain/norms/timeline";
import { RULESET_VERSION, type Severity } from "@aurora/domain/rules/core";
import type { Explanation } from "../run/explain.js";
import type { Finding } from "../run/finding.js";
import type { InputSummary } from "../run/input.js";
import type { RunOptions } from "../run/options.js";
import type { RunOutcome } from "../run/run.js";
import { showReason } from "../run/show.js";
import type { SuppressionUse } from "../run/suppressions.js";
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
  /** A team's own rules; absent where none ran. */
  readonly ownRules?: readonly OwnRuleSummary[];
  /** The only rules that ran; null where all did. */
  readonly only: readonly string[] | null;
  /** The rules that were left out, and why. */
  readonly suppressed: readonly { readonly rule: string; readonly reason: string }[];
}

/** What a report says of a rule that no catalogue knows. */
export interface OwnRuleSummary {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: { readonly es: string; readonly en: string };
  readonly remedy: { readonly es: string; readonly en: string };
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
  /** What was left out for a time, why, until when and how often; absent where nothing was to be. */
  readonly suppressions?: readonly SuppressionUse[];
  /** What every rule says of the records that were to be explained; absent where none were. */
  readonly explanations?: readonly Explanation[];
}

/** Makes the report of a run's outcome. */
export function makeReport(
  outcome: RunOutcome,
  options: RunOptions,
  facts: {
    readonly calendar: string;
    readonly territory: string;
    readonly ownRules?: readonly OwnRuleSummary[];
  },
): Report {
  const { records, valid, counts, byRule, byCenter, withoutCenter, findings, omitted } = outcome;
  return {
    tool: { name: "aurora", version: TOOL_VERSION },
    ruleset: {
      version: RULESET_VERSION,
      asOf: options.asOf,
      parameters: options.parameters ?? {},
      norms: normsInForce,
      calendar: facts.calendar,
      territory: facts.territory,
      ...(facts.ownRules &&
        facts.ownRules.length > 0 && {
          ownRules: facts.ownRules.map(({ code, severity, summary, remedy }) => ({
            code,
            severity,
            summary,
            remedy,
          })),
        }),
      only: options.only ?? null,
      suppressed: (options.skip ?? []).map(({ rule, reason }) => ({ rule, reason: showReason(reason) })),
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
    ...(outcome.suppressions && { suppressions: outcome.suppressions }),
    ...(outcome.explanations && { explanations: outcome.explanations }),
  };
}
