// Writes CONTRADICTIONS.md and examples/published-statistics.json from the published figures; `--check`
// fails where the committed ones differ. Either way it fails for a finding that nobody checked by hand
// in its source, and for a hand check whose finding is gone.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as Effect from "effect/Effect";
import { instrument } from "../src/norms/index.js";
import { schemaOf } from "../src/records/schema.js";
import type { StatisticsFacts } from "../src/records/statistics.js";
import { statistics } from "../src/records/statistics.js";
import { compileRules } from "../src/rules/evaluate.js";
import type { RuleMeta } from "../src/rules/index.js";
import { ruleServices, type Violation } from "../src/rules/index.js";
import { statisticsRules } from "../src/rules/statistics/index.js";
import {
  type CheckedContradiction,
  type Claim,
  checkedContradictions,
  indicators,
  type Observation,
  otherContradictions,
  publishedFigures,
  publishedSources,
} from "../src/statistics/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const problems: string[] = [];

const { observations, claims } = publishedFigures;
const { error } = schemaOf(statistics).safeParse(publishedFigures);
if (error !== undefined) problems.push(`the published figures are no record of statistics: ${error.message}`);
const figures = new Map(observations.map((observation) => [observation.id, observation]));
const labels = new Map(indicators.map(({ code, label }) => [code, label.en]));

/** A contradiction that a rule finds, with what it is about. */
interface Finding {
  readonly rule: RuleMeta;
  readonly params: Violation["params"];
  /** The claim's id, or those of the two figures. */
  readonly of: readonly string[];
  /** The sources that it is about, each once. */
  readonly sources: readonly string[];
  readonly check: CheckedContradiction | undefined;
}

const keyOf = (rule: string, of: readonly string[]) => [rule, ...of].join(" ");
const checks = new Map(checkedContradictions.map((check) => [keyOf(check.rule, check.of), check]));
// Every rule over statistics fires whatever the day.
const program = Effect.runSync(
  compileRules(statistics, statisticsRules).pipe(Effect.provide(ruleServices({ asOf: "2025-01-01" }))),
);
const findings: Finding[] = [];
let notices = 0;
program.violations(publishedFigures as StatisticsFacts, (rule, violation) => {
  if ((violation.severity ?? rule.severity) === "info") {
    notices++;
    return;
  }
  const [list, index] = placeOf(violation);
  const subject = list === "claims" ? claims[index] : observations[index];
  if (subject === undefined) throw new Error(`${rule.code}: nothing at ${list}[${index}]`);
  const earlier = figures.get(String(violation.params.earlier));
  const of = earlier === undefined ? [subject.id] : [earlier.id, subject.id];
  const sources = [...(earlier === undefined ? [] : [earlier]), subject].map(({ source }) =>
    sourceOf(source),
  );
  const check = checks.get(keyOf(rule.code, of));
  if (check === undefined) problems.push(`${keyOf(rule.code, of)}: found, but not checked by hand`);
  findings.push({ rule, params: violation.params, of, sources: [...new Set(sources)], check });
});
const found = new Set(findings.map(({ rule, of }) => keyOf(rule.code, of)));
for (const key of checks.keys()) if (!found.has(key)) problems.push(`${key}: checked by hand, but not found`);

const within = (id: string) => findings.filter(({ sources }) => sources.length === 1 && sources[0] === id);
const across = findings.filter(({ sources }) => sources.length > 1);

const page = [
  "# Contradictions",
  "",
  "<!-- Generated from the published figures, their rules and the hand checks; change those, then run `npm run generate:contradictions`. -->",
  "",
  "What the sources publish in figures, where it contradicts itself. Each figure is kept as printed, never mended;",
  "the rules of [STA](RULES.md#sta-001) run over all of them as one record, [examples/published-statistics.json](examples/published-statistics.json),",
  "and each finding was read again in its source.",
  "",
  "| Source | Figures | Claims | Contradictions within it |",
  "|---|---|---|---|",
  ...publishedSources.map(
    (source) =>
      `| ${source.id} | ${source.figures.observations.length} | ${source.figures.claims.length} | ${within(source.id).length} |`,
  ),
  `| All | ${observations.length} | ${claims.length} | ${findings.length}, of which ${across.length} across sources |`,
  "",
  `Besides, ${notices} figures cover months in which their service was suspended, as their source itself notes; that is no contradiction.`,
  "",
  ...publishedSources.flatMap(({ id }) =>
    within(id).length === 0
      ? []
      : [`## ${id}`, "", `${instrument(id)?.title}.`, "", ...within(id).flatMap(findingLines)],
  ),
  "## Across sources",
  "",
  ...across.flatMap(findingLines),
  "## What no claim can state",
  "",
  "Counts against lists, doubtful headings, acts cited in two ways: found by reading, not by the rules.",
  "",
  ...otherContradictions.flatMap(({ id, places, printed, explanation }) => [
    `### ${id}`,
    "",
    `- **Source:** ${places.map(({ norm, locator }) => `${norm} ${locator}`).join("; ")}`,
    `- **Printed:** ${printed.es} *${printed.en}*`,
    `- **Explanation:** ${explanation.es} *${explanation.en}*`,
    "",
  ]),
]
  .join("\n")
  .trimEnd()
  .concat("\n");

emit("CONTRADICTIONS.md", page);
emit("examples/published-statistics.json", `${JSON.stringify(publishedFigures, null, 2)}\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

function emit(name: string, text: string): void {
  const target = join(root, name);
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, "utf8") !== text)
    problems.push(
      `${name} differs from what it is made of: run \`npm run generate:contradictions\` and commit it`,
    );
}

/** The list and the place in it that a violation marks. */
function placeOf({ at = [] }: Violation): readonly [list: string, index: number] {
  const [, list = "", index = ""] = /^(observations|claims)\[(\d+)\]/.exec(at[0] ?? "") ?? [];
  return [list, Number(index)];
}

/** The source that an origin (`PNIG-2019 OP05 MIG`) names first. */
function sourceOf(origin: string): string {
  return origin.split(" ", 1)[0] ?? "";
}

function findingLines({ rule, params, of, check }: Finding): string[] {
  const claim = claims.find(({ id }) => id === of[0]);
  const places = claim === undefined ? of.map((id) => figure(id).source) : [claim.source];
  return [
    `### ${rule.code}: \`${of.join("` and `")}\``,
    "",
    `- **Rule:** [${rule.code}](RULES.md#${rule.code.toLowerCase()}), ${rule.severity}. ${rule.summary.en}`,
    `- **Source:** ${[...new Set(places)].join("; ")}`,
    ...(claim === undefined ? pairLines(of) : claimLines(claim, params)),
    `- **Hand check:** ${check === undefined ? "none" : `${check.verdict.es} *${check.verdict.en}*`}`,
    "",
  ];
}

function pairLines(of: readonly string[]): string[] {
  const [earlier, later] = of.map(figure);
  if (earlier === undefined || later === undefined) return of.map((id) => `- ${figureText(figure(id))}`);
  return [
    `- **One:** ${figureText(earlier)}, in ${earlier.source}`,
    `- **Other:** ${figureText(later)}, in ${later.source}`,
    `- **Difference:** ${difference(later.value, earlier.value)}`,
  ];
}

function claimLines(claim: Claim, params: Violation["params"]): string[] {
  switch (claim.kind) {
    case "total":
      return [
        `- **Stated:** ${figureText(figure(claim.whole))}`,
        `- **Computed:** ${claim.parts.map((id) => shown(figure(id).value)).join(" + ")} = ${shown(Number(params.sum))}`,
        `- **Parts:** ${claim.parts.map((id) => figureText(figure(id))).join("; ")}`,
        `- **Difference:** ${difference(figure(claim.whole).value, Number(params.sum))}`,
      ];
    case "share":
      return [
        `- **Stated:** ${claim.stated} %`,
        `- **Computed:** 100 × ${shown(figure(claim.part).value)} / ${shown(figure(claim.whole).value)} = ${params.exact} %`,
        `- **Parts:** ${figureText(figure(claim.part))}; ${figureText(figure(claim.whole))}`,
        `- **Difference:** ${difference(claim.stated, Number(params.exact))} percentage points`,
      ];
    case "change":
      return [
        `- **Stated:** ${claim.stated} ${claim.unit === "percent" ? "%" : "percentage points"}`,
        `- **Computed:** 100 × (${shown(figure(claim.to).value)} − ${shown(figure(claim.from).value)}) / ${shown(figure(claim.from).value)} = ${params.percent} %`,
        `- **Parts:** ${figureText(figure(claim.from))}; ${figureText(figure(claim.to))}`,
        `- **Difference:** ${difference(claim.stated, Number(params.percent))}`,
      ];
    case "partition":
      return [
        "- **Stated:** 100 %",
        `- **Computed:** ${claim.shares.map((id) => figure(id).value).join(" + ")} = ${params.sum} %`,
        `- **Parts:** ${claim.shares.map((id) => figureText(figure(id))).join("; ")}`,
        `- **Difference:** ${params.difference} percentage points, where rounding explains ${params.tolerance}`,
      ];
  }
}

function figure(id: string): Observation {
  const observation = figures.get(id);
  if (observation === undefined) throw new Error(`no figure ${id}`);
  return observation;
}

function figureText({ indicator, value, unit, population, place, period }: Observation): string {
  const where = [population, place, period].filter((code) => code !== "all").join(", ");
  return `${labels.get(indicator) ?? indicator} (${where}): ${shown(value)} ${unit}`;
}

/** A number as the page shows it: its thousands apart. */
function shown(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 10 });
}

/** One number less another, without the noise of binary fractions. */
function difference(one: number, other: number): string {
  return shown(Number((one - other).toFixed(4)));
}
