import { readFileSync } from "node:fs";
import {
  type Decision,
  type DecisionFailure,
  decision as decisionNamed,
  decisions,
  inLanguage,
  takeDecision,
} from "@aurora/domain/decisions";
import type { Field } from "@aurora/domain/records";
import { todayInLima } from "@aurora/validator";
import { dayOf } from "../arguments.js";
import type { Context } from "../context.js";
import { fileFailure, UsageError } from "../failures.js";
import { terminal } from "../output.js";
import { hint, json } from "./format.js";

/** The most of what is wrong with an input that one line tells. */
const ISSUES_TOLD = 5;

/** `aurora decide`: the decisions there are, what one asks for, or its conclusion on an input as JSON. */
export function decide(
  call: { readonly name: string | undefined; readonly file: string | undefined },
  flags: { readonly asOf?: string; readonly example?: boolean },
  context: Context,
): string {
  const { language, say } = context;
  const { name, file } = call;
  if (name === undefined) return listOf(context);
  const decision = decisionNamed(name);
  if (decision === undefined) {
    const names = decisions.map((known) => known.name);
    throw new UsageError(say.unknownDecision(name) + hint(name, names, say));
  }
  if (flags.example) return json(decision.example);
  const asOf = flags.asOf === undefined ? todayInLima() : dayOf(flags.asOf, say);
  if (file === undefined && terminal.input()) return descriptionOf(decision, context);
  const text = readInput(file ?? "-", context);
  if (text.trim() === "") throw new UsageError(say.noCase(decision.name));
  const outcome = takeDecision(decision, parsed(text, file ?? "-", context), { asOf });
  if ("failure" in outcome) {
    throw new UsageError(`${decision.name}: ${reasonOf(outcome.failure as DecisionFailure, context)}`);
  }
  return json(inLanguage(outcome.conclusion, language));
}

function listOf({ language, say }: Context): string {
  const lines = decisions.map(({ name, summary }) => `${name}\n  ${summary[language]}`);
  return `${lines.join("\n")}\n\n${say.decisionsHint}\n`;
}

function descriptionOf(decision: Decision, { language, say }: Context): string {
  const fields = Object.entries<Field>(decision.input).map(([name, field]) => {
    const codes = field.scheme?.concepts.map(({ code }) => code) ?? [];
    const listed = codes.length > 0 && codes.length <= 12 ? `: ${codes.join(" ")}` : "";
    const scheme = field.scheme === undefined ? "" : ` [${field.scheme.id}${listed}]`;
    return `  ${name}${field.required ? "*" : ""} · ${field.kind} · ${field.label[language]}${scheme}`;
  });
  return `${[
    `${decision.name} · ${decision.title[language]}`,
    decision.summary[language],
    ...(decision.interpretation === undefined
      ? []
      : [`${say.interpretation}: ${decision.interpretation[language]}`]),
    "",
    `${say.input}:`,
    ...fields,
    "",
    say.decideHint(decision.name),
  ].join("\n")}\n`;
}

function readInput(file: string, { say }: Context): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, "");
  } catch (thrown) {
    throw fileFailure(thrown, file === "-" ? say.standardInput : file, say);
  }
}

function parsed(text: string, file: string, { say }: Context): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(say.notJson(file === "-" ? say.standardInput : file));
  }
}

function reasonOf(failure: DecisionFailure, { language, say }: Context): string {
  if (failure._tag !== "InvalidInput") {
    return `${failure.because[language]} (${failure.fields.join(", ")})`;
  }
  const told = failure.issues.slice(0, ISSUES_TOLD).map(({ path, expected, nearest }) => {
    const near = nearest === undefined ? "" : say.didYouMean(nearest);
    return `${path === "" ? say.input : path}: ${say.expects(expected[language])}${near}`;
  });
  const more = failure.issues.length - told.length;
  return [...told, ...(more > 0 ? [say.moreIssues(more)] : [])].join("; ");
}
