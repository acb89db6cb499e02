import { peruvianCalendar, type WorkingCalendar } from "@aurora/domain/calendar";
import type { Entity, Field } from "@aurora/domain/records/core";
import {
  type EntityRules,
  type MessageParams,
  type Parameter,
  privacyRules,
  type RuleMeta,
  type RuleTerms,
  type RunnableRule,
  structureRules,
} from "@aurora/domain/rules/core";
import type { ConceptScheme } from "@aurora/domain/taxonomy";
import type { Gazetteer } from "@aurora/domain/territory";
import type { Message } from "../messages/message.js";
import type { CenterReporting } from "../run/center-outcomes.js";
import type { Explanations } from "../run/explain.js";

/** A language in which findings are told. */
export type Language = "es" | "en";

/** The messages of rules by their codes. */
export type MessageTable = Readonly<Record<string, Message<MessageParams>>>;

/** Messages in each language that a program carries along. */
export type Messages = Readonly<Partial<Record<Language, MessageTable>>>;

/** An entity with all that it takes to judge its records: its rules and their messages. */
export interface EntityPack<E extends Entity = Entity> extends EntityRules<E> {
  /** Of its rules and of those on structure and privacy. */
  readonly messages: Messages;
}

/** What judges places: a list of districts, and the names that a finding may show because they name nobody. */
export interface Places {
  readonly gazetteer: Gazetteer;
  /** Whether a name, folded as headers are, is that of a place. */
  readonly names: (folded: string) => boolean;
}

/**
 * What a run knows: entities, rules, words. A run asks nothing else, so that a page may carry one entity
 * in one language, and a team add rules of its own.
 */
export interface Catalogue {
  /** The entities among which the kind of an input is found; the first is that of objects that say nothing else. */
  readonly entities: readonly Entity[];
  /** Every rule in the order of reports: of structure, of privacy, of each entity, a team's own. */
  readonly rules: readonly (RuleTerms | RunnableRule)[];
  /** The rules that run over an entity's records, those over the records within them included. */
  readonly rulesOf: (entity: string) => readonly RunnableRule[];
  /** The codes of rules that cannot run without a list of districts. */
  readonly rulesOverPlaces: ReadonlySet<string>;
  readonly messages: Messages;
  readonly schemes: ReadonlyMap<string, ConceptScheme>;
  /** Every threshold that its rules know. */
  readonly parameters: readonly Parameter[];
  /** A team's own, beside those of the norms. */
  readonly ownRules: readonly RuleMeta[];
  /** Absent where a program carries no list of districts: the rules that need one are then left out, and said so. */
  readonly places?: Places | undefined;
  readonly calendar: WorkingCalendar;
  /** Absent where a program carries no prose of the rules: then no record can be explained. */
  readonly explanations?: Explanations | undefined;
  /** Absent where a program makes no report of each centre. */
  readonly centers?: CenterReporting | undefined;
}

/** Makes the catalogue of some entities. */
export function catalogueOf(
  packs: readonly EntityPack[],
  more: {
    readonly places?: Places | undefined;
    readonly schemes?: readonly ConceptScheme[];
    /** Says more than the packs do, of what is read beside objects. */
    readonly messages?: Messages | undefined;
    readonly explanations?: Explanations | undefined;
    readonly centers?: CenterReporting | undefined;
  } = {},
): Catalogue {
  const byEntity = new Map(
    packs.map(({ entity, rules, rulesOverMembers }) => [entity.name, [...rules, ...rulesOverMembers]]),
  );
  const rules = onceByCode<RuleTerms | RunnableRule>([
    ...structureRules,
    ...privacyRules,
    ...packs.flatMap((pack) => pack.rules),
    ...packs.flatMap((pack) => pack.rulesOverMembers),
  ]);
  return {
    entities: packs.map(({ entity }) => entity),
    rules,
    rulesOf: (entity) => byEntity.get(entity) ?? [],
    rulesOverPlaces: new Set(packs.flatMap(({ rulesOverPlaces }) => rulesOverPlaces)),
    messages: joinedMessages(
      packs.map(({ messages }) => messages),
      more.messages,
    ),
    schemes: new Map(
      [
        ...packs.flatMap(({ entity, schemes = [] }) => [...schemesOf(entity.fields), ...schemes]),
        ...(more.schemes ?? []),
      ].map((scheme) => [scheme.id, scheme]),
    ),
    parameters: [...new Set(rules.flatMap((rule) => rule.parameters ?? []))],
    ownRules: [],
    places: more.places,
    calendar: peruvianCalendar,
    explanations: more.explanations,
    centers: more.centers,
  };
}

/** Messages of several packs as one, a language where each of them speaks it; `more` speaks over them. */
function joinedMessages(messages: readonly Messages[], more: Messages = {}): Messages {
  const joined: Partial<Record<Language, MessageTable>> = {};
  for (const language of ["es", "en"] as const) {
    const tables = messages.map((each) => each[language]);
    if (tables.every((table) => table !== undefined))
      joined[language] = Object.assign({}, ...tables, more[language]);
  }
  return joined;
}

/** A rule over the members of another record keeps its code: the catalogue names it once. */
function onceByCode<R extends RuleTerms>(rules: readonly R[]): readonly R[] {
  const byCode = new Map<string, R>();
  for (const rule of rules) if (!byCode.has(rule.code)) byCode.set(rule.code, rule);
  return [...byCode.values()];
}

function schemesOf(fields: Readonly<Record<string, Field>>): readonly ConceptScheme[] {
  return Object.values(fields).flatMap(({ scheme, fields: inner }) => [
    ...(scheme === undefined ? [] : [scheme]),
    ...(inner === undefined ? [] : schemesOf(inner)),
  ]);
}
