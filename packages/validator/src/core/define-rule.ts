import type { Citations } from "@aurora/domain/norms";
import type { Entity, FactsOf, FieldName } from "@aurora/domain/records/core";
import {
  type AlsoRead,
  type Check,
  type Fold,
  type MessageParams,
  maskPersonalData,
  type Outcome,
  type Parameter,
  type Rule,
  type RuleMeta,
  type Violation,
} from "@aurora/domain/rules/core";
import type { Message, Speaker } from "../messages/message.js";
import { InvalidOptions } from "../run/failures.js";
import { isNamed } from "../run/option-shapes.js";
import { shorten } from "../run/show.js";
import type { Catalogue, EntityPack, Language } from "./catalogue.js";

/** A code of a team's own: a namespace, and a code as ours are written. Ours have no namespace, so that none collide. */
export type OwnCode = `${string}/${string}-${number}`;

const OWN_CODE = /^[a-z][a-z0-9-]{0,39}\/[A-Z][A-Z0-9]{0,9}-\d{1,5}$/;

/** A text in both languages. */
interface BothLanguages {
  readonly es: string;
  readonly en: string;
}

/** On what a team's rule rests: places of the norms that we know, documents of its own, or a reason why on none. */
export type Grounds =
  | { readonly citations: Citations }
  | { readonly documents: readonly [OwnDocument, ...OwnDocument[]] }
  | { readonly ungrounded: BothLanguages };

/** A document of a team's own, and the place in it. */
export interface OwnDocument {
  /** What findings call it: "Directiva 003-2026-GORE". */
  readonly document: string;
  readonly locator: string;
}

/** What is said of a team's rule, whatever it runs over. */
export type OwnRuleMeta = Pick<RuleMeta, "severity" | "basis" | "summary" | "remedy" | "interpretation"> &
  Grounds & {
    readonly code: OwnCode;
    readonly parameters?: readonly Parameter[];
  };

/**
 * What a finding says, from the parameters of its violation. Nothing that a person wrote freely may be among
 * them: DNI, telephones and addresses are masked, names cannot be known.
 */
export type OwnMessages<P extends MessageParams> = {
  readonly [L in Language]: (params: P, say: Speaker) => string;
};

/** A rule over single records. */
export interface OwnRecordRule<E extends Entity, F extends FieldName<E>, P extends MessageParams> {
  /** Every field that the check reads. */
  readonly fields: readonly F[];
  readonly check: Check<Pick<FactsOf<E>, F>, P>;
}

/** A rule over the records of a run; see the law of `Fold`: merging parts is folding the whole. */
export interface OwnFoldRule<E extends Entity, F extends FieldName<E>, State, P extends MessageParams> {
  readonly fields: readonly F[];
  readonly fold: (limit: number) => Fold<State, Pick<FactsOf<E>, F>, P>;
  /** Other entities whose records it takes in. */
  readonly reads?: readonly AlsoRead[];
}

/** A team's rule, ready for `createValidator`. */
export interface OwnRule {
  readonly rule: Rule;
  readonly messages: Readonly<Record<Language, Message<MessageParams>>>;
}

/** A rule that cannot be defined, or not beside the others. */
export class InvalidRule extends Error {
  override readonly name = "InvalidRule";
  /** What is wrong, for callers that word it themselves. */
  readonly reason: InvalidRuleReason;

  /** @param cause what the rule itself threw */
  constructor(reason: InvalidRuleReason, cause?: unknown) {
    super(wording(reason), cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

export type InvalidRuleReason =
  | { readonly kind: "not-namespaced"; readonly code: string }
  | { readonly kind: "unknown-field"; readonly code: string; readonly field: string }
  | { readonly kind: "repeated-code"; readonly code: string }
  | { readonly kind: "repeated-parameter"; readonly code: string; readonly parameter: string }
  | { readonly kind: "unknown-entity"; readonly code: string; readonly entity: string }
  /** A part of it is missing, or is not what it has to be; `expected` says what, in English. */
  | { readonly kind: "malformed"; readonly code: string; readonly part: string; readonly expected: string }
  /** Its check, fold or message threw: the error's `cause` is what it threw. */
  | { readonly kind: "threw"; readonly code: string; readonly part: RulePart }
  /** Its check, fold or message came to something that none can come to. */
  | {
      readonly kind: "wrong-outcome";
      readonly code: string;
      readonly part: RulePart;
      readonly outcome: string;
    };

/** What of a team's rule runs. */
export type RulePart = "check" | "fold" | "message";

const OUTCOMES: Readonly<Record<RulePart, string>> = {
  check: "satisfied, undetermined(…) or violated(…), at once",
  fold: "what a fold of @aurora/domain/rules gives: { violations, unlisted } in the end",
  message: "a text",
};

function wording(reason: InvalidRuleReason): string {
  switch (reason.kind) {
    case "malformed":
      return `${reason.code === "" ? "a rule" : reason.code}: its ${reason.part} has to be ${reason.expected}`;
    case "threw":
      return `${reason.code}: its ${reason.part} threw; see the cause of this error`;
    case "wrong-outcome":
      return `${reason.code}: its ${reason.part} gave ${reason.outcome}; it gives ${OUTCOMES[reason.part]}`;
    case "not-namespaced":
      return `"${reason.code}" is no code of a team's own: write a namespace and a code, as "region-x/REG-001"`;
    case "unknown-field":
      return `${reason.code} reads "${reason.field}", which its entity does not have`;
    case "repeated-code":
      return `two rules have the code ${reason.code}`;
    case "repeated-parameter":
      return `${reason.code} names a parameter "${reason.parameter}" that another rule has`;
    case "unknown-entity":
      return `${reason.code} is about "${reason.entity}", which the validator does not know`;
  }
}

/**
 * Defines a rule over single records. The check sees only the fields that the rule declares: reading
 * another one does not compile.
 *
 * @param of the entity, or the pack of it, over whose records the rule runs
 * @throws InvalidRule where its code has no namespace or a field is none of the entity's
 */
export function defineRule<
  const E extends Entity,
  const F extends FieldName<E>,
  P extends MessageParams = Readonly<Record<never, never>>,
>(of: E | EntityPack<E>, rule: OwnRuleMeta & OwnRecordRule<E, F, P>, messages: OwnMessages<P>): OwnRule;
/**
 * Defines a rule over the records of a run.
 *
 * @throws InvalidRule where its code has no namespace or a field is none of the entity's
 */
export function defineRule<
  const E extends Entity,
  const F extends FieldName<E>,
  State,
  P extends MessageParams = Readonly<Record<never, never>>,
>(of: E | EntityPack<E>, rule: OwnRuleMeta & OwnFoldRule<E, F, State, P>, messages: OwnMessages<P>): OwnRule;
export function defineRule(
  of: Entity | EntityPack,
  rule: OwnRuleMeta & {
    readonly fields: readonly string[];
    // biome-ignore lint/suspicious/noExplicitAny: the overloads say which parameters and facts belong together.
    readonly check?: Check<any>;
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    readonly fold?: (limit: number) => Fold<any, any>;
    readonly reads?: readonly AlsoRead[];
  },
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  messages: OwnMessages<any>,
): OwnRule {
  const entity = checkedEntity(of);
  checkRule(rule, messages);
  const { code, severity, basis, summary, remedy, interpretation, fields, parameters } = rule;
  if (!OWN_CODE.test(code)) throw new InvalidRule({ kind: "not-namespaced", code });
  for (const field of fields) {
    if (!Object.hasOwn(entity.fields, field)) throw new InvalidRule({ kind: "unknown-field", code, field });
  }
  const meta: RuleMeta = {
    code,
    severity,
    basis,
    summary,
    remedy,
    fields,
    citations: citationsOf(rule),
    // A team's rule holds whatever day the record is of: where it does not, its check asks the day.
    timeless: true,
    ...("ungrounded" in rule ? { interpretation: rule.ungrounded } : interpretation && { interpretation }),
    ...(parameters && { parameters }),
  };
  const { check, fold, reads = [] } = rule;
  return {
    rule:
      fold === undefined
        ? { ...meta, kind: "record", entity: entity.name, make: safeCheck(check as Check<unknown>, code) }
        : { ...meta, kind: "fold", entity: entity.name, reads, make: safeFold(fold, code) },
    messages: { es: safeMessage(messages.es, code), en: safeMessage(messages.en, code) },
  };
}

/** A catalogue with a team's rules behind ours. @throws InvalidRule where one of them cannot stand beside the others */
export function withOwnRules(catalogue: Catalogue, own: readonly OwnRule[]): Catalogue {
  if (own.length === 0) return catalogue;
  const codes = new Set(catalogue.rules.map(({ code }) => code));
  const parameters = [...catalogue.parameters];
  for (const each of own) {
    if (isNamed(each) && isNamed(each.rule) && isNamed(each.messages)) continue;
    const expected = "a list of rules, as `defineRule` makes them";
    throw new InvalidOptions({ kind: "wrong-type", given: "rules", expected });
  }
  for (const { rule } of own) {
    const { code, entity } = rule;
    if (codes.has(code)) throw new InvalidRule({ kind: "repeated-code", code });
    codes.add(code);
    if (catalogue.entities.every(({ name }) => name !== entity)) {
      throw new InvalidRule({ kind: "unknown-entity", code, entity });
    }
    for (const parameter of rule.parameters ?? []) {
      if (parameters.includes(parameter)) continue;
      if (parameters.some(({ name }) => name === parameter.name)) {
        throw new InvalidRule({ kind: "repeated-parameter", code, parameter: parameter.name });
      }
      parameters.push(parameter);
    }
  }
  const messages = Object.fromEntries(
    (Object.keys(catalogue.messages) as Language[]).map((language) => [
      language,
      {
        ...catalogue.messages[language],
        ...Object.fromEntries(own.map((each) => [each.rule.code, each.messages[language]])),
      },
    ]),
  );
  return {
    ...catalogue,
    rules: [...catalogue.rules, ...own.map(({ rule }) => rule)],
    rulesOf: (entity) => [
      ...catalogue.rulesOf(entity),
      ...own.map(({ rule }) => rule).filter((rule) => rule.entity === entity),
    ],
    messages,
    parameters,
    ownRules: [...catalogue.ownRules, ...own.map(({ rule }) => rule)],
  };
}

function citationsOf(grounds: Grounds): Citations {
  if ("citations" in grounds) return grounds.citations;
  const documents = "documents" in grounds ? grounds.documents : [];
  // Findings carry them as they carry those of the norms; that they are none is known by the namespace.
  return documents.map(({ document, locator }) => ({ norm: document, locator })) as unknown as Citations;
}

function checkedEntity(of: unknown): Entity {
  const entity: unknown = isNamed(of) && "entity" in of ? of.entity : of;
  if (isNamed(entity) && isNamed(entity.fields)) return entity as unknown as Entity;
  throw new InvalidRule({
    kind: "malformed",
    code: "",
    part: "entity",
    expected: "an entity or its pack, from @aurora/validator/entities/…",
  });
}

/** @throws InvalidRule where a program in plain JavaScript left out what a rule is made of */
function checkRule(rule: unknown, messages: unknown): void {
  const given = isNamed(rule) ? rule : {};
  const code = typeof given.code === "string" ? given.code : "";
  const isFunction = (value: unknown) => typeof value === "function";
  const parts: readonly (readonly [part: string, holds: boolean, expected: string])[] = [
    ["code", code !== "", 'a text such as "region-x/REG-001"'],
    [
      "severity",
      ["error", "warning", "info"].includes(given.severity as string),
      '"error", "warning" or "info"',
    ],
    ["summary", isNamed(given.summary), "a text in Spanish and in English: { es, en }"],
    ["remedy", isNamed(given.remedy), "a text in Spanish and in English: { es, en }"],
    ["fields", Array.isArray(given.fields), "the names of the fields that it reads"],
    ["check", isFunction(given.check) !== isFunction(given.fold), "a function, or `fold` one in its place"],
    [
      "grounds",
      Array.isArray(given.citations) || Array.isArray(given.documents) || isNamed(given.ungrounded),
      "`citations`, `documents`, or `ungrounded` with the reason why it has none",
    ],
    [
      "messages",
      isNamed(messages) && isFunction(messages.es) && isFunction(messages.en),
      "a function for each language: { es, en }",
    ],
  ];
  for (const [part, holds, expected] of parts) {
    if (!holds) throw new InvalidRule({ kind: "malformed", code, part, expected });
  }
}

/** What a part of a rule comes to; what it throws is told as the rule's own fault. */
function guarded<T>(code: string, part: RulePart, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof InvalidRule ? thrown : new InvalidRule({ kind: "threw", code, part }, thrown);
  }
}

function wrongOutcome(code: string, part: RulePart, outcome: unknown): InvalidRule {
  const isPromise = isNamed(outcome) && typeof outcome.then === "function";
  const told = isPromise
    ? "a promise"
    : outcome === null
      ? "null"
      : outcome === undefined
        ? "nothing"
        : `a ${typeof outcome}`;
  // What was promised may fail with nobody there to hear it.
  if (isPromise) Promise.resolve(outcome).catch(() => {});
  return new InvalidRule({ kind: "wrong-outcome", code, part, outcome: told });
}

/** Whatever a team's words say, nobody's data are shown and no terminal is commanded. */
function safeMessage<P extends MessageParams>(
  message: (params: P, say: Speaker) => string,
  code: string,
): Message<MessageParams> {
  return (params, say) => {
    const told: unknown = guarded(code, "message", () => message(params as P, say));
    if (typeof told !== "string") throw wrongOutcome(code, "message", told);
    return printable(told);
  };
}

/** The longest message of a team's rule, in UTF-16 units. */
const LONGEST_MESSAGE = 1000;

function printable(text: string): string {
  return shorten(maskPersonalData(text), LONGEST_MESSAGE);
}

function safeViolation<V extends Omit<Violation, "params">>(violation: V): V {
  const { expected, suggestion } = violation;
  return {
    ...violation,
    ...(expected !== undefined && { expected: shorten(maskPersonalData(expected)) }),
    ...(suggestion !== undefined && { suggestion: shorten(maskPersonalData(suggestion)) }),
  };
}

function safeCheck(check: Check<unknown>, code: string): Check<unknown> {
  return (facts): Outcome => {
    const outcome = guarded(code, "check", () => check(facts));
    const status: unknown = isNamed(outcome) ? outcome.status : undefined;
    if (status === "satisfied" || status === "undetermined") return outcome;
    if (outcome?.status !== "violated") throw wrongOutcome(code, "check", outcome);
    return {
      ...safeViolation(outcome),
      ...(outcome.also && { also: outcome.also.map((violation) => safeViolation(violation)) }),
    };
  };
}

function safeFold(
  fold: (limit: number) => Fold<unknown, unknown>,
  code: string,
): (limit: number) => Fold<unknown, unknown> {
  return (limit) => {
    const made = guarded(code, "fold", () => fold(limit));
    if (!isNamed(made)) throw wrongOutcome(code, "fold", made);
    const { step, also } = made;
    return {
      ...made,
      step: (state, facts, position) => guarded(code, "fold", () => step(state, facts, position)),
      ...(also && {
        also: Object.fromEntries(
          Object.entries(also).map(([entity, take]): [string, typeof step] => [
            entity,
            (state, facts, position) => guarded(code, "fold", () => take(state, facts, position)),
          ]),
        ),
      }),
      finish: (state) => {
        const result = guarded(code, "fold", () => made.finish(state));
        if (!isNamed(result) || !Array.isArray(result.violations) || !Array.isArray(result.unlisted)) {
          throw wrongOutcome(code, "fold", result);
        }
        return { ...result, violations: result.violations.map((violation) => safeViolation(violation)) };
      },
    };
  };
}
