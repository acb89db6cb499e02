import type { Citation } from "@aurora/domain/norms";
import type { RuleMeta, RuleTerms } from "@aurora/domain/rules/core";
import type { Catalogue, Language } from "../core/catalogue.js";
import { fullCatalogue } from "../core/full-catalogue.js";
import type { Speaker } from "../messages/message.js";
import { speaker } from "../messages/speaker.js";
import type { Finding } from "../run/finding.js";
import { messageOf } from "../run/render.js";
import type { Report } from "./report.js";

/** In which words a report is told. */
export interface WordOptions {
  /** Spanish by default, whatever the language of the run. */
  readonly language?: Language;
  /** What knows the rules and entities of the report; everything of ours by default. */
  readonly catalogue?: Catalogue;
}

/** What is said of a rule; a report tells less of a team's own rules than a catalogue does of ours. */
export type ToldRule = Pick<RuleMeta, "code" | "severity" | "summary" | "remedy"> &
  Partial<Pick<RuleMeta, "basis" | "wording" | "interpretation">> & {
    readonly citations: readonly Citation[];
  };

/** The words of a report in one language. */
export interface ReportWords {
  readonly language: Language;
  readonly speak: Speaker;
  /** What is said of a rule; undefined for one that neither catalogue nor report knows. */
  readonly metaOf: (code: string) => ToldRule | undefined;
  /** What is wrong, made anew from the finding's parameters; its own words where the rule is not known. */
  readonly messageOf: (finding: Finding) => string;
  /** What a kind of record is called. */
  readonly entityLabel: (name: string) => string;
}

/** Prepares the words in which a report is told. */
export function wordsOf(
  report: Report,
  { language = "es", catalogue = fullCatalogue }: WordOptions,
): ReportWords {
  const citationsOf = (code: string) => report.findings.find(({ rule }) => rule === code)?.citations ?? [];
  const ownRules = (report.ruleset.ownRules ?? []).map((rule) => ({
    ...rule,
    citations: citationsOf(rule.code),
  }));
  const metaByCode = new Map<string, ToldRule>(
    [...ownRules, ...catalogue.rules.flatMap((rule) => withProse(rule) ?? [])].map((rule) => [
      rule.code,
      rule,
    ]),
  );
  const labels = new Map(catalogue.entities.map(({ name, label }) => [name, label[language]]));
  const messages = catalogue.messages[language] ?? {};
  const entityOf = new Map(report.inputs.map(({ file, entity }) => [file, entity]));
  const fallback = report.inputs[0]?.entity ?? "";
  return {
    language,
    speak: speaker(language, undefined, catalogue.schemes),
    metaOf: (code) => metaByCode.get(code),
    messageOf: (finding) =>
      Object.hasOwn(messages, finding.rule)
        ? messageOf(finding.rule, finding.params, {
            catalogue,
            language,
            entity: entityOf.get(finding.record.file) ?? fallback,
          })
        : finding.message,
    entityLabel: (name) => labels.get(name) ?? name,
  };
}

/** A rule with what is said of it: its own prose, or that of our catalogue where its program does without. */
function withProse(rule: RuleTerms): ToldRule | undefined {
  const { summary, remedy } = rule;
  return summary && remedy
    ? { ...rule, summary, remedy }
    : fullCatalogue.rules.find(({ code }) => code === rule.code);
}
