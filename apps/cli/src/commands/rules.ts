import { citationText, provision } from "@aurora/domain/norms";
import { type Entity, entity as entityNamed } from "@aurora/domain/records";
import { type Rule, type RuleMeta, ruleCatalogue } from "@aurora/domain/rules";
import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import { formatOf, hint, json } from "./format.js";

/** `aurora rules`: the catalogue of rules, or one of them with all that is said of it. */
export function describeRules(
  code: string | undefined,
  flags: { readonly format?: string },
  context: Context,
): string {
  const { say } = context;
  const format = formatOf(flags.format, ["text", "json", "md"], say);
  if (code === undefined) {
    if (format === "json") return json(ruleCatalogue.map(facts));
    return format === "md" ? tableOf(context) : listOf(context);
  }
  const rule = ruleCatalogue.find((known) => known.code === code.toUpperCase());
  if (rule === undefined) {
    const codes = ruleCatalogue.map((known) => known.code);
    throw new UsageError(say.unknownRule(code) + hint(code, codes, say));
  }
  if (format === "json") return json(facts(rule));
  const details = detailsOf(rule, context);
  const title = `${rule.code} · ${say.severity[rule.severity]}`;
  const summary = rule.summary[context.language];
  return format === "md"
    ? `## ${title}\n\n${summary}\n\n${details.map(([name, text]) => `- **${name}:** ${text.join("; ")}`).join("\n")}\n`
    : `${title}\n${summary}\n\n${details.map(([name, text]) => (text.length === 1 ? `${name}: ${text[0]}` : `${name}:\n${text.map((line) => `  ${line}`).join("\n")}`)).join("\n")}\n`;
}

/** A rule as data: what makes its check is no data. */
function facts(rule: RuleMeta | Rule): object {
  if (!("make" in rule)) return rule;
  const { make: _make, ...meta } = rule;
  return meta;
}

function listOf({ language, say }: Context): string {
  const severityWidth = Math.max(...Object.values(say.severity).map((word) => word.length));
  const lines = ruleCatalogue.map(
    ({ code, severity, summary }) =>
      `${code}  ${say.severity[severity].padEnd(severityWidth)}  ${summary[language]}`,
  );
  return `${lines.join("\n")}\n\n${say.rulesCount(ruleCatalogue.length)}\n`;
}

function tableOf({ language, say }: Context): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return `${[
    row([say.code, say.severityTitle, say.summaryTitle, say.citations]),
    "|---|---|---|---|",
    ...ruleCatalogue.map(({ code, severity, summary, citations }) =>
      row([
        code,
        say.severity[severity],
        summary[language],
        citations.map((citation) => citationText(citation, language)).join("; "),
      ]),
    ),
  ].join("\n")}\n`;
}

/** All that is said of a rule beside its summary, by title. */
function detailsOf(
  rule: RuleMeta | Rule,
  { language, say }: Context,
): (readonly [string, readonly string[]])[] {
  const entity = "entity" in rule ? entityNamed(rule.entity) : undefined;
  const wording = rule.wording === undefined ? "" : ` («${rule.wording}»)`;
  const { parameters = [], deprecated, interpretation } = rule;
  const citations = rule.citations.map((citation) => {
    const heading = provision(citation.norm, citation.locator)?.heading[language];
    return citationText(citation, language) + (heading === undefined ? "" : `: ${heading}`);
  });
  const details: [string, readonly string[]][] = [[say.basisTitle, [say.basis[rule.basis] + wording]]];
  if (entity !== undefined) details.push([say.entity, [`${entity.label[language]} (${entity.name})`]]);
  if (rule.fields.length > 0)
    details.push([say.fields, [rule.fields.map((name) => fieldName(entity, name)).join(", ")]]);
  details.push([say.remedy, [rule.remedy[language]]]);
  details.push([say.citations, rule.timeless ? [...citations, say.timeless] : citations]);
  if (interpretation !== undefined) details.push([say.interpretation, [interpretation[language]]]);
  if (parameters.length > 0) {
    details.push([
      say.parameters,
      parameters.map(
        ({ name, default: value, minimum, reason }) =>
          `${say.parameter(name, value, minimum)}: ${reason[language]}`,
      ),
    ]);
  }
  if (deprecated !== undefined) {
    const { replacedBy } = deprecated;
    details.push([say.retired, [replacedBy === undefined ? "" : say.replacedBy(replacedBy)]]);
  }
  return details;
}

function fieldName(entity: Entity | undefined, name: string): string {
  const header = entity?.fields[name]?.header;
  return header === undefined || header === name ? name : `${name} (${header})`;
}
