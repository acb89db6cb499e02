import { normTimeline } from "@aurora/domain/norms/timeline";
import type { Entity, FactsOf } from "@aurora/domain/records/core";
import {
  AsOf,
  Calendar,
  type CompiledFold,
  compileFoldsOver,
  compileRules,
  NormTimeline,
  type ParameterProblem,
  Parameters,
  parametersOf,
  type RuleProgram,
  type RuleServices,
  type RunnableFoldRule,
  Territory,
} from "@aurora/domain/rules/core";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import type { Catalogue } from "../core/catalogue.js";
import { checkOptions, EXPIRED_SUPPRESSION, UNREADABLE_FILE } from "./check-options.js";
import { InvalidOptions } from "./failures.js";
import { DEFAULT_MAX_FINDINGS, type Limits, limitsOf, type RunOptions } from "./options.js";

/**
 * How much the rules over many records remember where what is listed does not bound it: where findings
 * are streamed, listed by centre, or left out one by one.
 */
const REMEMBERED_BEYOND_LIST = 100_000;

/** The options that decide which rules run and how; runs that share them share the compiled rules. */
export type RuleOptions = Pick<
  RunOptions,
  | "asOf"
  | "parameters"
  | "only"
  | "skip"
  | "suppressions"
  | "perCenter"
  | "calendar"
  | "territory"
  | "maxFindings"
  | "columns"
  | "language"
  | "severity"
  | "limits"
> & { readonly streams?: boolean };

/**
 * A catalogue's rules as some options have them run: made once, for any number of runs, since they hold
 * nothing of any record.
 */
export class CompiledRules {
  readonly catalogue: Catalogue;
  /** The place of each rule's code in the catalogue. */
  readonly order: ReadonlyMap<string, number>;
  /** How many records a rule over many has to remember. */
  readonly remembered: number;
  readonly #limits: Limits;
  readonly #options: RuleOptions;
  readonly #suppressed: ReadonlySet<string>;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #programs = new Map<string, RuleProgram<FactsOf<Entity>>>();
  #folds: readonly CompiledFold[] | undefined;

  /** @throws InvalidOptions where an option names what does not exist or cannot be */
  constructor(options: RuleOptions, catalogue: Catalogue) {
    checkOptions(options, catalogue);
    this.catalogue = catalogue;
    this.#limits = limitsOf(options.limits);
    this.#options = options;
    this.order = new Map(catalogue.rules.map((rule, index) => [rule.code, index]));
    const listed = options.maxFindings ?? DEFAULT_MAX_FINDINGS;
    const { streams = false, perCenter, suppressions = [] } = options;
    const isSearched = streams || perCenter !== undefined || suppressions.length > 0;
    this.remembered = isSearched ? Math.max(listed, REMEMBERED_BEYOND_LIST) : listed;
    this.#suppressed = new Set([
      ...(options.skip ?? []).map(({ rule }) => rule),
      ...(this.#gazetteer === undefined ? catalogue.rulesOverPlaces : []),
    ]);
    this.#only = options.only && new Set(options.only);
  }

  /** Whether a rule is to be reported. A file that cannot be read is always: silence would pass for a verdict. */
  isActive(code: string): boolean {
    if (code === UNREADABLE_FILE || code === EXPIRED_SUPPRESSION) return true;
    return !this.#suppressed.has(code) && (this.#only?.has(code) ?? true);
  }

  /** What bounds a run: of one with the same options it is known already. @throws InvalidOptions where it cannot be */
  limitsFor({ limits }: Pick<RunOptions, "limits">): Limits {
    return limits === this.#options.limits ? this.#limits : limitsOf(limits);
  }

  /** The rules over single records of an entity. @throws InvalidOptions for a parameter that none has */
  program(entity: Entity): RuleProgram<FactsOf<Entity>> {
    let program = this.#programs.get(entity.name);
    if (program === undefined) {
      const rules = this.catalogue.rulesOf(entity.name).filter(({ code }) => this.isActive(code));
      program = this.#made(compileRules(entity, rules));
      this.#programs.set(entity.name, program);
    }
    return program;
  }

  /** The rules over many records. @throws InvalidOptions for a parameter that none has */
  folds(): readonly CompiledFold[] {
    this.#folds ??= this.#made(
      compileFoldsOver(
        this.catalogue.rules.filter(
          (rule): rule is RunnableFoldRule =>
            "kind" in rule && rule.kind === "fold" && this.isActive(rule.code),
        ),
        this.remembered,
        (name) => this.catalogue.entities.find((entity) => entity.name === name),
      ),
    );
    return this.#folds;
  }

  /** Makes rules with the services that the options give. */
  #made<A>(rules: Effect.Effect<A, never, RuleServices>): A {
    const { asOf, parameters = {}, calendar = this.catalogue.calendar } = this.#options;
    const gazetteer = this.#gazetteer;
    const thresholds = parametersOf(parameters, this.catalogue.parameters);
    if ("problem" in thresholds) throw invalidParameter(thresholds);
    const services = Context.make(AsOf, { date: asOf }).pipe(
      Context.add(Calendar, calendar),
      Context.add(NormTimeline, normTimeline),
      Context.add(Parameters, thresholds),
    );
    // Without a list of districts the rules that ask for one are left out above.
    const all = gazetteer === undefined ? services : Context.add(services, Territory, gazetteer);
    return Effect.runSyncWith(all as Context.Context<RuleServices>)(rules);
  }

  get #gazetteer() {
    return this.#options.territory ?? this.catalogue.places?.gazetteer;
  }
}

function invalidParameter(found: ParameterProblem): InvalidOptions {
  return found.problem === "unknown"
    ? new InvalidOptions({ kind: "unknown-parameter", given: found.name, known: found.known })
    : new InvalidOptions({ kind: "invalid-parameter", given: found.name, minimum: found.minimum });
}
