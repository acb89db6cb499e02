import type { Citation } from "@aurora/domain/norms";
import { type Entity, type Field, fieldAt, NESTED_KINDS, rootOf } from "@aurora/domain/records/core";
import type { RuleMeta, RuleOutcome, RuleTerms, Severity } from "@aurora/domain/rules/core";
import type { ConceptScheme } from "@aurora/domain/taxonomy";
import { speaker } from "../messages/speaker.js";
import type { FindingFacts, RecordPlace } from "./finding.js";

/** What a rule concludes of one record. */
export type RuleStatus = "violated" | "undetermined" | "satisfied" | "not-in-force";

/** One field that a rule reads, and what the record holds there as far as it may be shown. */
export interface ShownFact {
  readonly field: string;
  readonly column: string;
  /** Null where it is empty; the number of its members, `[2]`, where it is a list or a group. */
  readonly value: string | null;
}

/** What one rule concludes of a record, why, and what would satisfy it. */
export interface ExplainedRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly status: RuleStatus;
  /** The condition that breaks the rule. */
  readonly summary: string;
  /** Why it concludes so; a line for each violation. */
  readonly because: readonly string[];
  /** The facts that it read. */
  readonly facts: readonly ShownFact[];
  /** The fields whose values are missing, where it is undetermined. */
  readonly missing: readonly string[];
  /** What would satisfy it; null where it is satisfied or says nothing. */
  readonly toSatisfy: string | null;
  readonly citations: readonly Citation[];
}

/** Every rule over one record. */
export interface Explanation {
  readonly entity: string;
  readonly record: RecordPlace;
  /** Violated first, then undetermined, satisfied, and not in force; each in the catalogue's order. */
  readonly rules: readonly ExplainedRule[];
}

/** Which records a run explains. */
export interface ExplainOptions {
  /** Ids, or rows as `row:17`; every record where absent. */
  readonly records?: readonly string[];
  /** The most records that are explained. */
  readonly limit?: number;
}

/** How many records a run explains unless told otherwise. */
export const DEFAULT_EXPLAINED = 100;

/** What explains records, with the prose of every rule: what a program does without that only finds faults. */
export interface Explanations {
  readonly explain: typeof explain;
  readonly shownFacts: typeof shownFacts;
  /** What is said of a rule of ours; undefined for a code that is none of them. */
  readonly proseOf: (code: string) => Pick<RuleMeta, "summary" | "remedy"> | undefined;
}

/** A record as it passed, with all that an explanation needs: the reader reuses its own. */
export interface Witness {
  readonly entity: Entity;
  readonly position: number;
  readonly id: string | null;
  /** False where its cells cannot be trusted to stand in their columns. */
  readonly judged: boolean;
  readonly outcomes: readonly RuleOutcome[];
  readonly found: readonly FindingFacts[];
  readonly facts: ReadonlyMap<string, ShownFact>;
  readonly columns: ReadonlyMap<string, string>;
}

const WORDS = {
  es: {
    satisfied: "Los datos del registro no muestran lo que la regla rechaza, o la regla no le concierne.",
    fold: "Mirando todos los registros revisados, no se encontró lo que la regla rechaza.",
    notInForce: "La norma en que se apoya no regía en la fecha del registro.",
    missing: (fields: string) => `Falta saber: ${fields}.`,
    unread: "La fila no tiene tantas celdas como el encabezado, así que no se juzgó.",
  },
  en: {
    satisfied: "The record's facts do not show what the rule rejects, or the rule does not concern it.",
    fold: "Over all the records checked, what the rule rejects was not found.",
    notInForce: "The norm on which it rests was not in force on the record's date.",
    missing: (fields: string) => `Not known: ${fields}.`,
    unread: "The row has not as many cells as the header, so that it was not judged.",
  },
};

const ORDER: readonly RuleStatus[] = ["violated", "undetermined", "satisfied", "not-in-force"];

/** The shown value of each field that rules read, as the record holds it. */
export function shownFacts(
  entity: Entity,
  fields: Iterable<string>,
  reader: {
    readonly text: (field: string) => string | undefined;
    readonly value: (field: string) => unknown;
    readonly header: (field: string) => string;
    readonly show: (field: Field, text: string) => string;
  },
): ReadonlyMap<string, ShownFact> {
  const facts = new Map<string, ShownFact>();
  for (const name of fields) {
    const field = fieldAt(entity, name);
    if (field === undefined || facts.has(name)) continue;
    const held = NESTED_KINDS.has(field.kind) ? reader.value(name) : undefined;
    const text = held === undefined ? reader.text(name)?.trim() : `[${membersOf(held)}]`;
    facts.set(name, {
      field: name,
      column: reader.header(name),
      value: text === undefined || text === "" ? null : held === undefined ? reader.show(field, text) : text,
    });
  }
  return facts;
}

function membersOf(held: unknown): number {
  return Array.isArray(held) ? held.length : Object.keys(held as object).length;
}

/**
 * Explains a record: what each rule over it concludes. `late` are findings that the whole run made
 * on it, `others` the rules that are not over single records: of structure and privacy, and folds.
 */
export function explain(
  witness: Witness,
  run: {
    readonly language: "es" | "en";
    readonly place: RecordPlace;
    readonly others: readonly (RuleTerms & { readonly kind?: string })[];
    readonly late: readonly FindingFacts[];
    readonly messageOf: (finding: FindingFacts) => string;
    readonly schemes: ReadonlyMap<string, ConceptScheme>;
    readonly proseOf: Explanations["proseOf"];
  },
): Explanation {
  const { language, late, messageOf, proseOf } = run;
  const say = WORDS[language];
  const speak = speaker(language, witness.entity, run.schemes);
  const found = [...witness.found, ...late];
  const explained = (
    rule: RuleTerms,
    status: RuleStatus,
    because: readonly string[],
    missing: readonly string[] = [],
  ) => {
    // A team's own rule brings its prose along; ours may have been bundled without.
    const { summary = proseOf(rule.code)?.summary, remedy = proseOf(rule.code)?.remedy } = rule;
    return {
      rule: rule.code,
      severity: rule.severity,
      status,
      summary: summary?.[language] ?? rule.code,
      because,
      facts: rule.fields.flatMap((name) => witness.facts.get(name) ?? []),
      missing,
      toSatisfy: status === "violated" || status === "undetermined" ? (remedy?.[language] ?? null) : null,
      citations: rule.citations,
    };
  };
  const violatedBy = (rule: RuleTerms) =>
    found.filter((finding) => finding.rule.code === rule.code).map((finding) => messageOf(finding));

  const single = witness.outcomes.map(({ rule, inForce, outcome }): ExplainedRule => {
    if (!witness.judged) return explained(rule, "undetermined", [say.unread]);
    if (!inForce || outcome === undefined) return explained(rule, "not-in-force", [say.notInForce]);
    if (outcome.status === "violated") return explained(rule, "violated", violatedBy(rule));
    if (outcome.status === "satisfied") return explained(rule, "satisfied", [say.satisfied]);
    const labels = outcome.missing.map((path) => {
      const root = rootOf(path);
      return `«${witness.columns.get(root) ?? speak.field(root)}»${path === root ? "" : ` (${path})`}`;
    });
    return explained(rule, "undetermined", [say.missing(speak.list(labels))], outcome.missing);
  });
  const beside = run.others.map((rule): ExplainedRule => {
    const because = violatedBy(rule);
    if (because.length > 0) return explained(rule, "violated", because);
    return explained(rule, "satisfied", [rule.kind === "fold" ? say.fold : say.satisfied]);
  });
  const rules = [
    ...beside.filter(({ rule }) => /^(DAT|PRV)-/.test(rule)),
    ...single,
    ...beside.filter(({ rule }) => !/^(DAT|PRV)-/.test(rule)),
  ];
  return {
    entity: witness.entity.name,
    record: run.place,
    rules: ORDER.flatMap((status) => rules.filter((rule) => rule.status === status)),
  };
}
