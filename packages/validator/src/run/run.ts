import { isIsoDate } from "@aurora/domain/calendar";
import { type Entity, entities } from "@aurora/domain/records";
import {
  compileFolds,
  compileRules,
  type FoldRule,
  type InvalidParameter,
  parameters as knownParameters,
  type MessageParams,
  maskPersonalData,
  privacyRules,
  type RuleMeta,
  type RuleServices,
  ruleCatalogue,
  ruleServices,
  rulesOf,
  type UnknownParameter,
} from "@aurora/domain/rules";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { nearest } from "./did-you-mean.js";
import { EntityRun } from "./entity-run.js";
import { DEFAULT_EXPLAINED, type Explanation, explain, type Witness } from "./explain.js";
import { InvalidOptions } from "./failures.js";
import type { Finding, FindingFacts } from "./finding.js";
import { Folds } from "./folds.js";
import { type InputDescription, type InputSummary, type RunHost, RunInput } from "./input.js";
import { DEFAULT_MAX_FINDINGS, defaultLimits, type Limits, type RunOptions } from "./options.js";
import { renderFinding } from "./render.js";
import { shorten, showCenter, showIdentifier } from "./show.js";
import { structureRule } from "./structure-rule.js";
import { type CenterCounts, Tally } from "./tally.js";

/** What a run concluded; a report is made of it. */
export interface RunOutcome {
  readonly inputs: readonly InputSummary[];
  readonly records: number;
  readonly valid: number;
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** How many findings of each rule, in the catalogue's order. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly byCenter: readonly (readonly [string, CenterCounts])[];
  readonly withoutCenter: CenterCounts;
  readonly findings: readonly Finding[];
  /** How many findings of each rule are not listed. */
  readonly omitted: ReadonlyMap<string, number>;
  /** The records that were to be explained; absent where none were. */
  readonly explanations?: readonly Explanation[];
}

const ruleOrder: ReadonlyMap<string, number> = new Map(
  ruleCatalogue.map((rule, index) => [rule.code, index]),
);
const orderOf = (code: string) => ruleOrder.get(code) ?? Number.MAX_SAFE_INTEGER;

/** The one rule that no option silences. */
const UNREADABLE_FILE = "DAT-001";
const REPEATED_ID = structureRule("DAT-009");
const PROBABLE_DUPLICATE = structureRule("DAT-010");

/** The rules of structure and privacy that speak of one record; the others speak of the file. */
const OF_A_RECORD: ReadonlySet<string> = new Set([
  "DAT-005",
  "DAT-006",
  "DAT-007",
  "DAT-008",
  "DAT-009",
  "DAT-010",
  "DAT-012",
  ...privacyRules.map(({ code }) => code),
]);

/** How many ids the rules over many records remember for findings that are streamed and not listed. */
const REMEMBERED_FOR_STREAMS = 100_000;

/**
 * A run of the rules over any number of inputs: counts everything, lists a bounded choice of
 * findings. Inputs are read one after the other; what they share (ids, duplicates, a centre's
 * usual department) is judged over all of them.
 */
export class Run implements RunHost {
  readonly options: RunOptions;
  readonly limits: Limits;
  readonly tally: Tally;
  readonly #inputs: RunInput[] = [];
  readonly #entities = new Map<string, EntityRun>();
  readonly #folds: Folds;
  readonly #suppressed: ReadonlySet<string>;
  readonly #only: ReadonlySet<string> | undefined;
  /** Every record's id by position, kept only where the run is to be merged. */
  readonly #ids: string[] | undefined;
  /** The position at which the next input begins. */
  #next = 0;
  #concluded = false;
  readonly #witnesses: Witness[] = [];
  /** What was found of explained records once all were read. */
  readonly #lateByRecord = new Map<number, FindingFacts[]>();

  /** @throws InvalidOptions where an option names what does not exist or cannot be */
  constructor(options: RunOptions) {
    checkOptions(options);
    this.options = options;
    this.limits = { ...defaultLimits, ...options.limits };
    this.tally = new Tally({
      limit: options.maxFindings ?? DEFAULT_MAX_FINDINGS,
      severity: options.severity ?? "info",
      maxCenters: this.limits.maxCenters,
      order: ruleOrder,
    });
    this.#suppressed = new Set(options.skip?.map(({ rule }) => rule));
    this.#only = options.only && new Set(options.only);
    this.#ids = options.mergeable ? [] : undefined;
    const rules = ruleCatalogue.filter(
      (rule): rule is FoldRule => "kind" in rule && rule.kind === "fold" && this.isActive(rule.code),
    );
    this.#folds = new Folds(
      this.#compiled(compileFolds(rules, this.#remembered)),
      options.singleInput ?? false,
    );
  }

  /** Whether a rule is to be reported. A file that cannot be read is always: silence would pass for a verdict. */
  isActive(code: string): boolean {
    if (code === UNREADABLE_FILE) return true;
    return !this.#suppressed.has(code) && (this.#only?.has(code) ?? true);
  }

  /**
   * The rules of an entity, made once for the run.
   *
   * @throws InvalidOptions where a parameter of the options is none of the rules'
   */
  entity(entity: Entity): EntityRun {
    const known = this.#entities.get(entity.name);
    if (known !== undefined) return known;
    const rules = rulesOf(entity.name).filter((rule) => this.isActive(rule.code));
    const program = this.#compiled(compileRules(entity, rules));
    const run = new EntityRun(entity, program, this.#folds.of(entity.name), this.#remembered);
    this.#entities.set(entity.name, run);
    return run;
  }

  /** Makes rules with the services that the options give. @throws InvalidOptions for a parameter that none has */
  #compiled<A>(rules: Effect.Effect<A, never, RuleServices>): A {
    const { asOf, parameters, calendar, territory } = this.options;
    const made = Effect.runSync(
      Effect.result(
        rules.pipe(
          Effect.provide(
            ruleServices({
              asOf,
              ...(parameters && { parameters }),
              ...(calendar && { calendar }),
              ...(territory && { territory }),
            }),
          ),
        ),
      ),
    );
    if (Result.isFailure(made)) throw invalidParameter(made.failure);
    return made.success;
  }

  /** Begins the next input; it must be closed or failed before another begins. */
  open(description: InputDescription, entity: Entity): RunInput {
    const input = new RunInput(this, this.entity(entity), description, this.#next);
    this.#inputs.push(input);
    return input;
  }

  /** Reports a finding to whoever listens, if it is grave enough; the tally has it already. */
  stream(finding: FindingFacts): void {
    const { onFinding } = this.options;
    if (onFinding !== undefined && this.tally.collector.lists(finding.severity))
      onFinding(this.#render(finding));
  }

  /** Notes that an input has ended at a position. */
  ended(position: number): void {
    this.#next = position;
  }

  /** Keeps what the input just read taught the rules over many records. */
  settle(): void {
    this.#folds.settle();
  }

  /** Forgets what it taught them: it turned out to be unreadable. */
  discard(): void {
    this.#folds.discard();
  }

  explains(id: string | undefined, row: number): boolean {
    const { explain } = this.options;
    if (explain === undefined) return false;
    if (this.#witnesses.length >= (explain.limit ?? DEFAULT_EXPLAINED)) return false;
    const { records } = explain;
    return (
      records === undefined || (id !== undefined && records.includes(id)) || records.includes(`row:${row}`)
    );
  }

  witness(witness: Witness): void {
    this.#witnesses.push(witness);
  }

  /** Keeps a record's id, where the run is to be merged. */
  keepId(position: number, id: () => string | undefined): void {
    if (this.#ids === undefined) return;
    const text = id();
    if (text !== undefined) this.#ids[position] = text;
  }

  /**
   * Takes a run over later inputs in, made with the same options: the outcome is that of one run
   * over all the inputs, finding for finding. Both must have been made `mergeable`.
   */
  merge(later: Run): void {
    const ids = this.#ids;
    if (ids === undefined || later.#ids === undefined) {
      throw new InvalidOptions({ kind: "not-mergeable" });
    }
    const offset = this.#next;
    later.#ids.forEach((id, position) => {
      ids[position + offset] = id;
    });
    this.tally.merge(later.tally, offset);
    for (const input of later.#inputs) this.#inputs.push(input.shifted(this, offset));
    for (const { entity } of later.#entities.values()) {
      const theirs = later.#entities.get(entity.name) as EntityRun;
      this.entity(entity).merge(theirs, offset, (position) => ids[position]);
    }
    this.#folds.merge(later.#folds, offset);
    for (const witness of later.#witnesses) {
      this.#witnesses.push({
        ...witness,
        position: witness.position + offset,
        found: witness.found.map((finding) => ({ ...finding, position: finding.position + offset })),
      });
    }
    this.#next = offset + later.#next;
  }

  /** Concludes the rules over many records and tells what the whole run found. */
  finish(): RunOutcome {
    if (!this.#concluded) {
      this.#concluded = true;
      for (const entityRun of this.#entities.values()) this.#concludeRepetitions(entityRun);
      this.#concludeFolds();
    }
    const { collector } = this.tally;
    const { findings, omitted } = collector.result();
    return {
      inputs: this.#inputs.map((input) => input.summary),
      records: this.tally.records,
      valid: this.tally.valid,
      counts: { ...collector.counts },
      byRule: inCatalogueOrder(collector.byRule),
      ...this.tally.centers(),
      findings: findings.map((finding) => this.#render(finding)),
      omitted: inCatalogueOrder(omitted),
      ...(this.options.explain === undefined ? {} : { explanations: this.#explanations() }),
    };
  }

  #explanations(): readonly Explanation[] {
    const { language = "es" } = this.options;
    return this.#witnesses.map((witness) => {
      const input = this.#inputAt(witness.position);
      const { name } = witness.entity;
      return explain(witness, {
        language,
        place: {
          file: input.summary.file,
          sheet: null,
          row: witness.position - input.offset,
          id: witness.id,
        },
        others: ruleCatalogue.filter(
          (rule) =>
            this.isActive(rule.code) &&
            ("kind" in rule ? rule.kind === "fold" && rule.entity === name : OF_A_RECORD.has(rule.code)),
        ),
        late: this.#lateByRecord.get(witness.position) ?? [],
        messageOf: (finding) => this.#render(finding).message,
      });
    });
  }

  #concludeRepetitions(entityRun: EntityRun): void {
    const { entity } = entityRun;
    const { idField, likenessFields } = entity;
    entityRun.finish({
      repeatedId: ({ position, other, id = null }) =>
        this.#late(REPEATED_ID, entity.name, {
          position,
          other,
          id,
          value: id,
          fields: idField === undefined ? likenessFields : [idField],
        }),
      probableDuplicate: ({ position, other, id = null }) =>
        this.#late(PROBABLE_DUPLICATE, entity.name, { position, other, id, fields: likenessFields }),
    });
  }

  #concludeFolds(): void {
    this.#folds.finish({
      violation: (rule, violation) =>
        this.#late(rule, rule.entity, {
          position: violation.position,
          severity: violation.severity ?? rule.severity,
          id: violation.id === undefined ? null : showIdentifier(violation.id),
          fields: violation.at ?? rule.fields,
          value: violation.value === undefined ? null : shorten(maskPersonalData(violation.value)),
          expected: violation.expected ?? null,
          suggestion: violation.suggestion ?? null,
          params: withShownCenter(violation.params),
        }),
      unlisted: (rule, count, center) =>
        this.tally.unlisted(rule, count, center === undefined ? undefined : showCenter(center)),
    });
  }

  /** Reports what is known only once all records were read. */
  #late(
    rule: RuleMeta,
    entity: string,
    found: Partial<FindingFacts> & { readonly position: number; readonly fields: readonly string[] },
  ): void {
    if (!this.isActive(rule.code)) return;
    const input = this.#inputAt(found.position);
    const finding: FindingFacts = {
      rule,
      entity,
      severity: rule.severity,
      wholeFile: false,
      id: null,
      columns: found.fields.map((name) => input.header(name)),
      value: null,
      expected: null,
      suggestion: null,
      params: {},
      ...found,
    };
    this.tally.lateFinding(finding);
    if (this.options.explain !== undefined) {
      this.#lateByRecord.set(finding.position, [
        ...(this.#lateByRecord.get(finding.position) ?? []),
        finding,
      ]);
    }
    this.stream(finding);
  }

  #render(finding: FindingFacts): Finding {
    return renderFinding(finding, this.options.language ?? "es", (position) => {
      const input = this.#inputAt(position);
      return { file: input.summary.file, row: position - input.offset };
    });
  }

  #inputAt(position: number): RunInput {
    let low = 0;
    let high = this.#inputs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#inputs[middle] as RunInput).offset <= position) low = middle;
      else high = middle - 1;
    }
    return this.#inputs[low] as RunInput;
  }

  get #remembered(): number {
    const listed = this.options.maxFindings ?? DEFAULT_MAX_FINDINGS;
    return this.options.onFinding === undefined ? listed : Math.max(listed, REMEMBERED_FOR_STREAMS);
  }
}

function inCatalogueOrder(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort(([a], [b]) => orderOf(a) - orderOf(b)));
}

function checkOptions({ asOf, only = [], skip = [], maxFindings = 0, columns = {} }: RunOptions): void {
  if (!isIsoDate(asOf)) throw new InvalidOptions({ kind: "invalid-date", given: asOf });
  if (!Number.isSafeInteger(maxFindings) || maxFindings < 0) {
    throw new InvalidOptions({ kind: "invalid-limit", given: "maxFindings" });
  }
  const fields = new Set(entities.flatMap((entity) => Object.keys(entity.fields)));
  for (const name of Object.values(columns)) {
    if (!fields.has(name))
      throw new InvalidOptions({ kind: "unknown-field", given: name, nearest: nearest(name, fields) });
  }
  for (const { rule } of skip) {
    if (rule === UNREADABLE_FILE) throw new InvalidOptions({ kind: "unskippable-rule", given: rule });
  }
  for (const code of [...only, ...skip.map(({ rule }) => rule)]) {
    if (ruleOrder.has(code)) continue;
    throw new InvalidOptions({ kind: "unknown-rule", given: code, nearest: nearest(code, ruleOrder.keys()) });
  }
}

function invalidParameter(failure: UnknownParameter | InvalidParameter): InvalidOptions {
  return failure._tag === "UnknownParameter"
    ? new InvalidOptions({
        kind: "unknown-parameter",
        given: failure.name,
        known: knownParameters.map(({ name }) => name),
      })
    : new InvalidOptions({ kind: "invalid-parameter", given: failure.name, minimum: failure.minimum });
}

/** A message that names a centre names it as the summary does. */
function withShownCenter(params: MessageParams): MessageParams {
  return typeof params.center === "string" ? { ...params, center: showCenter(params.center) } : params;
}
