// Writes RULES.md from the rules and their tables of cases; `--check` fails where the committed one differs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { citationText, provision } from "../src/norms/index.js";
import { type Entity, entities } from "../src/records/index.js";
import type { CleanSample, FoldCases, RecordCases } from "../src/rules/cases.js";
import { basisText, type Rule, type RuleMeta, ruleCatalogue } from "../src/rules/index.js";
import { labelOf } from "../src/taxonomy/index.js";

type Facts = Record<string, unknown>;
type Table = RecordCases<Facts> | FoldCases<Facts>;

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(packageRoot, "..", "..", "RULES.md");
const samples: Record<string, Facts> = {};

const FAMILIES: readonly { readonly prefix: string; readonly title: string; readonly intro: string }[] = [
  {
    prefix: "DAT",
    title: "DAT — structure of a file",
    intro: "Found while a file is read, whatever entity it holds.",
  },
  {
    prefix: "PRV",
    title: "PRV — personal data",
    intro: "Searched for in free text; what is found is never shown.",
  },
  {
    prefix: "ACT",
    title: "ACT — preventive action",
    intro: "Over each row of the register of preventive actions.",
  },
  {
    prefix: "APP",
    title: "APP — the programme's register as laid out in 2017",
    intro: "Over each row, APP-007 over all of them.",
  },
  {
    prefix: "INT",
    title: "INT — sustained intervention",
    intro: "Over each plan, INT-013 and INT-046 over plans and the register of the same run together.",
  },
  {
    prefix: "GRP",
    title: "GRP — men's group",
    intro: "Over each group of the work with men.",
  },
  {
    prefix: "SES",
    title: "SES — session of a men's group",
    intro: "Over each session within a group's record, by the session's own date.",
  },
  {
    prefix: "PAR",
    title: "PAR — participant of a men's group",
    intro:
      "Over each participant, alone or within a group's record; PAR-013 to PAR-015 alone, since GRP rules say the same of a group.",
  },
  {
    prefix: "TEA",
    title: "TEA — the programme's team for work with men",
    intro: "Over each programme's team.",
  },
  { prefix: "ACV", title: "ACV — community activism", intro: "Over each activity." },
  { prefix: "CTR", title: "CTR — the centre", intro: "Over each centre." },
  { prefix: "REF", title: "REF — referral", intro: "Over each referral." },
  {
    prefix: "REP",
    title: "REP — monthly report",
    intro: "Over each report, REP-002 and REP-003 over reports and the register of the same run together.",
  },
  { prefix: "QUA", title: "QUA — quality assessment", intro: "Over each assessment by guideline 6." },
  { prefix: "TGT", title: "TGT — target progress", intro: "Over each indicator's year." },
  { prefix: "CON", title: "CON — concertation body", intro: "Over each body." },
  {
    prefix: "STA",
    title: "STA — published statistics",
    intro: "Over a table of figures and what their source claims of them.",
  },
];

const tables = new Map<string, { readonly table: Table; readonly file: string }>();
for (const path of (await readdir(join(packageRoot, "src", "rules"), { recursive: true })).sort()) {
  const file = join(packageRoot, "src", "rules", path);
  if (path.endsWith(".sample.ts")) {
    const { default: sample } = (await import(pathToFileURL(file).href)) as { readonly default: CleanSample };
    samples[sample.entity.name] = { ...sample.clean };
  }
  if (!path.endsWith(".cases.ts")) continue;
  const { default: table } = (await import(pathToFileURL(file).href)) as { readonly default: Table };
  tables.set(table.rule.code, { table, file });
}

const unlisted = ruleCatalogue.filter(({ code }) => !FAMILIES.some(({ prefix }) => code.startsWith(prefix)));
if (unlisted.length > 0) throw new Error(`no family for ${unlisted.map(({ code }) => code).join(", ")}`);

const lines = [
  "# Rules",
  "",
  "<!-- Generated from the rules and their tables of cases; change those, then run `npm run generate:rules`. -->",
  "",
  `${ruleCatalogue.length} rules. Each names the invalid condition; its severity follows the words of the norm that it cites.`,
  "A rule whose norm was not in force on the record's own date says nothing, except those marked *always*.",
  "Where the record does not say enough, a rule is undetermined and reports nothing: unknown is not no.",
  "",
];
for (const { prefix, title, intro } of FAMILIES) {
  lines.push(`## ${title}`, "", intro, "");
  for (const rule of ruleCatalogue) if (rule.code.startsWith(prefix)) lines.push(...ruleLines(rule));
}

const text = `${lines.join("\n").trimEnd()}\n`;
if (process.argv.includes("--check")) {
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
    process.stderr.write("RULES.md differs from the rules: run `npm run generate:rules` and commit it\n");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}

function ruleLines(rule: RuleMeta | Rule): string[] {
  const entity = "entity" in rule ? entities.find(({ name }) => name === rule.entity) : undefined;
  const wording = rule.wording === undefined ? "" : ` («${rule.wording}»)`;
  const found = tables.get(rule.code);
  return [
    `### ${rule.code}`,
    "",
    `${rule.summary.es}  `,
    `*${rule.summary.en}*`,
    "",
    `- **Severity:** ${rule.severity}: ${basisText[rule.basis].en}${wording}${rule.timeless ? "; fires *always*" : ""}`,
    `- **Cites:** ${rule.citations.map((citation) => citationLine(citation)).join("; ")}`,
    ...(rule.fields.length === 0
      ? [
          `- **Fields:** ${rule.code.startsWith("PRV") ? "every free text" : "any column, or the file as a whole"}`,
        ]
      : [`- **Fields:** ${rule.fields.map((name) => fieldName(entity, name)).join(", ")}`]),
    `- **To satisfy it:** ${rule.remedy.en}`,
    ...(rule.interpretation ? [`- **Interpretation:** ${rule.interpretation.en}`] : []),
    ...(rule.parameters ?? []).map(
      (parameter) =>
        `- **Parameter:** \`${parameter.name}\` = ${parameter.default} ${parameter.unit}. ${parameter.reason.en}`,
    ),
    ...(rule.examples ? [`- **Bad:** ${rule.examples.bad}`, `- **Good:** ${rule.examples.good}`] : []),
    ...(found && entity ? exampleLines(found.table, entity, found.file) : []),
    "",
  ];
}

function citationLine(citation: RuleMeta["citations"][number]): string {
  const heading = provision(citation.norm, citation.locator)?.heading.en;
  return `${citationText(citation, "en")}${heading === undefined ? "" : ` (${heading})`}`;
}

function fieldName(entity: Entity | undefined, name: string): string {
  const header = entity?.fields[name]?.header;
  return header === undefined ? `\`${name}\`` : `\`${header}\``;
}

function exampleLines(table: Table, entity: Entity, file: string): string[] {
  const cases = `- **Cases:** [${relative(join(packageRoot, "..", ".."), file)}](${relative(join(packageRoot, "..", ".."), file)})`;
  if ("runs" in table) {
    const bad = table.runs.find((run) => run.violations.length > 0);
    const good = table.runs.find((run) => run.violations.length === 0);
    return [`- **Bad:** ${bad?.why ?? ""}`, `- **Good:** ${good?.why ?? ""}`, cases];
  }
  const [bad] = table.violated;
  const [good] = table.satisfied;
  const values = (given: Partial<Facts> | undefined) =>
    table.rule.fields
      .map(
        (name) =>
          `${fieldName(entity, name)} ${valueText(entity, name, { ...samples[entity.name], ...given }[name])}`,
      )
      .join(", ");
  return [
    `- **Bad:** ${bad?.why ?? ""}: ${values(bad?.given)}`,
    `- **Good:** ${good?.why ?? ""}: ${values(good?.given)}`,
    cases,
  ];
}

function valueText(entity: Entity, name: string, value: unknown): string {
  if (value === undefined) return "empty";
  if (Array.isArray(value))
    return value.length === 0 ? "none" : value.map((item) => valueText(entity, name, item)).join("; ");
  if (typeof value === "boolean") return value ? "sí" : "no";
  if (typeof value === "object") return `\`${JSON.stringify(value)}\``;
  const scheme = entity.fields[name]?.scheme;
  return (scheme && labelOf(scheme, String(value), "es")) ?? String(value);
}
