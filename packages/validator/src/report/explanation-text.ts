import { type Citation, citationText } from "@aurora/domain/norms";
import { entity as entityNamed } from "@aurora/domain/records/entities";
import type { ExplainedRule, Explanation, RuleStatus } from "../run/explain.js";
import { HIDDEN, showFile } from "../run/show.js";

const WORDS = {
  es: {
    row: "fila",
    violated: "No se cumplen",
    undetermined: "No se puede saber",
    satisfied: "Se cumplen o no le conciernen",
    "not-in-force": "Todavía no regían",
    toSatisfy: "Para cumplir",
    norm: "Norma",
    facts: "El registro dice",
    empty: "(vacío)",
    member: "dato",
    members: "datos",
  },
  en: {
    row: "row",
    violated: "Not satisfied",
    undetermined: "Cannot be known",
    satisfied: "Satisfied, or of no concern to it",
    "not-in-force": "Not yet in force",
    toSatisfy: "To satisfy it",
    norm: "Norm",
    facts: "The record says",
    empty: "(empty)",
    member: "item",
    members: "items",
  },
};

const STATUSES: readonly RuleStatus[] = ["violated", "undetermined", "satisfied", "not-in-force"];

/** The most facts that a rule's line shows: a rule over thirty counts would hide the others. */
const FACTS_SHOWN = 8;

/** Explanations as a person reads them: per record, every rule with why, and what would satisfy it. */
export function explanationText(
  explanations: readonly Explanation[],
  options: {
    readonly language?: "es" | "en";
    readonly color?: boolean;
    readonly headingOf?: (citation: Citation) => string | undefined;
  } = {},
): string {
  const { language = "es", color = false, headingOf } = options;
  const say = WORDS[language];
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const colors: Record<RuleStatus, number> = {
    violated: 31,
    undetermined: 33,
    satisfied: 32,
    "not-in-force": 2,
  };
  const lines: string[] = [];
  for (const { entity, record, rules } of explanations) {
    const label = entityNamed(entity)?.label[language] ?? entity;
    const place = [
      ...(record.id === null ? [] : [record.id]),
      showFile(record.file).replace(/\p{Cc}/gu, "�"),
      `${say.row} ${record.row}`,
      label,
    ].join(" · ");
    lines.push(paint(1, place));
    for (const status of STATUSES) {
      const group = rules.filter((rule) => rule.status === status);
      if (group.length === 0) continue;
      lines.push("", paint(colors[status], paint(1, `${say[status]} (${group.length})`)));
      for (const rule of group) lines.push(...ruleLines(rule));
    }
    lines.push("");
  }
  return lines.join("\n");

  function held(value: string): string {
    const members = /^\[(\d+)\]$/.exec(value)?.[1];
    return members === undefined
      ? `«${value}»`
      : `(${members} ${members === "1" ? say.member : say.members})`;
  }

  function ruleLines(rule: ExplainedRule): string[] {
    const title = `  ${paint(1, rule.rule)} ${rule.summary}`;
    if (rule.status === "satisfied" || rule.status === "not-in-force") return [title];
    const facts = rule.facts
      .slice(0, FACTS_SHOWN)
      .map(
        ({ column, value }) =>
          `${column} ${value === null ? say.empty : value === HIDDEN ? HIDDEN : held(value)}`,
      );
    if (rule.facts.length > FACTS_SHOWN) facts.push("…");
    return [
      title,
      ...rule.because.map((because) => `      ${because}`),
      ...(facts.length === 0 ? [] : [`      ${paint(2, `${say.facts}: ${facts.join(" · ")}`)}`]),
      ...(rule.toSatisfy === null ? [] : [`      ${say.toSatisfy}: ${rule.toSatisfy}`]),
      `      ${paint(2, `${say.norm}: ${rule.citations.map(cited).join("; ")}`)}`,
    ];
  }

  function cited(citation: Citation): string {
    const heading = headingOf?.(citation);
    return `${citationText(citation, language)}${heading === undefined ? "" : ` (${heading})`}`;
  }
}
