import type { Entity } from "@aurora/domain/records/core";
import {
  type MessageParams,
  maskPossiblePersonalData,
  privacyRules,
  type RuleTerms,
} from "@aurora/domain/rules/core";
import type { Catalogue } from "../core/catalogue.js";
import type { CenterOutcomes } from "./center-outcomes.js";
import type { CenterParts } from "./center-parts.js";
import { CompiledRules } from "./compiled-rules.js";
import { EntityRun } from "./entity-run.js";
import { DEFAULT_EXPLAINED, type Explanation, type Explanations, type Witness } from "./explain.js";
import { InvalidOptions } from "./failures.js";
import type { Finding, FindingFacts } from "./finding.js";
import { Folds } from "./folds.js";
import { type InputDescription, type InputSummary, type RunHost, RunInput } from "./input.js";
import { DEFAULT_MAX_FINDINGS, type Limits, type RunOptions } from "./options.js";
import { renderFinding } from "./render.js";
import { portable, type RunState, revived } from "./run-state.js";
import { shorten, showCenter, showIdentifier } from "./show.js";
import { structureRule } from "./structure-rule.js";
import { Suppressions, type SuppressionUse } from "./suppressions.js";
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
  /** What came of each suppression; absent where none was given. */
  readonly suppressions?: readonly SuppressionUse[];
  /** The records that were to be explained; absent where none were. */
  readonly explanations?: readonly Explanation[];
}

const REPEATED_ID = structureRule("DAT-009");
const PROBABLE_DUPLICATE = structureRule("DAT-010");
const EXPIRED = structureRule("DAT-015");

/** Stands for the file of a suppression that was not read from one. */
const NO_SOURCE = { file: "suppressions", row: null };

/** Puts what concerns nothing that was read before all that was. */
const BEFORE_ALL = -1;

/** The rules of structure and privacy that speak of one record; the others speak of the file. */
const OF_A_RECORD: ReadonlySet<string> = new Set([
  "DAT-005",
  "DAT-006",
  "DAT-007",
  "DAT-008",
  "DAT-009",
  "DAT-010",
  "DAT-012",
  "DAT-016",
  ...privacyRules.map(({ code }) => code),
]);

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
  readonly #rules: CompiledRules;
  /** The position at which the next input begins. */
  #next = 0;
  #concluded = false;
  readonly #witnesses: Witness[] = [];
  /** What was found of explained records once all were read. */
  readonly #lateByRecord = new Map<number, FindingFacts[]>();
  readonly #suppressions: Suppressions | undefined;
  /** What the suppressions had left out when the input being read began. */
  #suppressedBefore: ReturnType<Suppressions["snapshot"]> = new Map();
  /** What was found of each centre, kept only where each is to have a report of its own. */
  readonly #parts: CenterParts | undefined;
  #centers: CenterOutcomes | undefined;
  readonly suppresses: ((finding: FindingFacts, center: number) => boolean) | undefined;

  /**
   * @param rules what runs; made of the same options
   * @throws InvalidOptions where an option names what does not exist or cannot be
   */
  constructor(options: RunOptions, rules: Catalogue | CompiledRules) {
    this.options = options;
    this.#rules =
      rules instanceof CompiledRules
        ? rules
        : new CompiledRules({ ...options, streams: options.onFinding !== undefined }, rules);
    this.limits = this.#rules.limitsFor(options);
    if (options.explain !== undefined && this.catalogue.explanations === undefined) {
      throw new InvalidOptions({ kind: "no-explanations" });
    }
    this.tally = new Tally({
      limit: options.maxFindings ?? DEFAULT_MAX_FINDINGS,
      severity: options.severity ?? "info",
      maxCenters: this.limits.maxCenters,
      order: this.#rules.order,
    });
    const { suppressions = [], perCenter } = options;
    if (suppressions.length > 0) {
      this.#suppressions = new Suppressions(suppressions, {
        asOf: options.asOf,
        isPlaceName: this.isPlaceName,
      });
      this.suppresses = (finding, center) => this.#isSuppressed(finding, this.tally.centerName(center));
    }
    if (perCenter !== undefined) {
      this.#parts = this.catalogue.centers?.partsOf({
        limit: perCenter.maxFindings,
        severity: options.severity ?? "info",
        order: this.#rules.order,
      });
    }
    this.#folds = new Folds(this.#rules.folds(), options.singleInput ?? false);
  }

  /** Whether what it found was asked for: then nothing more can be read. */
  get isConcluded(): boolean {
    return this.#concluded;
  }

  get catalogue(): Catalogue {
    return this.#rules.catalogue;
  }

  /** Whether a finding may show a name, folded as headers are, since it is a place's. */
  readonly isPlaceName = (folded: string): boolean => this.catalogue.places?.names(folded) ?? false;

  isActive(code: string): boolean {
    return this.#rules.isActive(code);
  }

  /**
   * The rules of an entity, made once for the run.
   *
   * @throws InvalidOptions where a parameter of the options is none of the rules'
   */
  entity(entity: Entity): EntityRun {
    const known = this.#entities.get(entity.name);
    if (known !== undefined) return known;
    const { remembered } = this.#rules;
    const run = new EntityRun({
      entity,
      program: this.#rules.program(entity),
      folds: this.#folds.of(entity.name),
      limit: remembered,
      mergeable: this.options.mergeable ?? false,
    });
    this.#entities.set(entity.name, run);
    return run;
  }

  /** Begins the next input; it must be closed or failed before another begins. */
  open(description: InputDescription, entity: Entity): RunInput {
    const input = new RunInput(this, this.entity(entity), description, this.#next);
    this.#inputs.push(input);
    this.#suppressedBefore = this.#suppressions?.snapshot() ?? new Map();
    return input;
  }

  get tells(): boolean {
    return this.options.onFinding !== undefined || this.#parts !== undefined;
  }

  /** Reports a finding to whoever listens, if it is grave enough; the tally has it already. */
  stream(finding: FindingFacts): void {
    this.#keepApart(finding);
    const { onFinding } = this.options;
    if (onFinding !== undefined && this.tally.collector.lists(finding.severity))
      onFinding(this.#render(finding));
  }

  /** Notes that an input has ended at a position. */
  ended(position: number): void {
    this.#next = position;
    this.#parts?.settle();
  }

  /** Keeps what the input just read taught the rules over many records. */
  settle(): void {
    this.#folds.settle();
  }

  /** Forgets what it taught them: it turned out to be unreadable. */
  discard(): void {
    this.#folds.discard();
    this.#suppressions?.restore(this.#suppressedBefore);
    this.#parts?.discard();
  }

  get isExplaining(): boolean {
    return this.options.explain !== undefined;
  }

  explains(id: string | undefined, row: number): Explanations | undefined {
    const { explain } = this.options;
    if (explain === undefined) return undefined;
    if (this.#witnesses.length >= (explain.limit ?? DEFAULT_EXPLAINED)) return undefined;
    const { records } = explain;
    const isAsked =
      records === undefined || (id !== undefined && records.includes(id)) || records.includes(`row:${row}`);
    return isAsked ? this.catalogue.explanations : undefined;
  }

  witness(witness: Witness): void {
    this.#witnesses.push(witness);
  }

  /**
   * Takes a run over later inputs in, made with the same options: the outcome is that of one run
   * over all the inputs, finding for finding. Both must have been made `mergeable`.
   */
  merge(later: Run): void {
    if (!this.options.mergeable || !later.options.mergeable) {
      throw new InvalidOptions({ kind: "not-mergeable" });
    }
    const offset = this.#next;
    this.tally.merge(later.tally, offset);
    for (const input of later.#inputs) this.#inputs.push(input.shifted(this, offset));
    for (const { entity } of later.#entities.values()) {
      const theirs = later.#entities.get(entity.name) as EntityRun;
      this.entity(entity).merge(theirs, offset);
    }
    this.#folds.merge(later.#folds, offset);
    if (later.#suppressions !== undefined) this.#suppressions?.merge(later.#suppressions);
    if (later.#parts !== undefined) this.#parts?.merge(later.#parts, (finding) => shifted(finding, offset));
    for (const witness of later.#witnesses) {
      this.#witnesses.push({
        ...witness,
        position: witness.position + offset,
        found: witness.found.map((finding) => ({ ...finding, position: finding.position + offset })),
      });
    }
    this.#next = offset + later.#next;
  }

  /**
   * What the run learned of the input that it reads, as plain data that may travel between threads. The run
   * is over with that: it shares its memory.
   *
   * @throws InvalidOptions where it was not made `mergeable`
   */
  stateOf(input: RunInput): RunState {
    const { state: remembered } = input.entityRun;
    if (remembered === undefined) throw new InvalidOptions({ kind: "not-mergeable" });
    this.#folds.settle();
    return {
      records: input.summary.rows,
      tally: this.tally.state,
      found: portable(this.tally.collector.snapshot()),
      remembered,
      folds: this.#folds.state,
      suppressed: this.#suppressions?.snapshot(),
    };
  }

  /**
   * Goes on with the input being read from what another run, made with the same options and `mergeable`,
   * learned of the rows behind those read here: the outcome is as if they had been read here.
   *
   * @param rows.before how many rows were read here, those that are no records too
   * @param rows.behind how many of them the other run read
   */
  continueWith(
    input: RunInput,
    state: RunState,
    rows: { readonly before: number; readonly behind: number },
  ): void {
    const offset = input.offset + rows.before;
    const later = new Run({ ...this.options, mergeable: true }, this.#rules);
    later.tally.adopt(state.tally);
    later.tally.collector.restore(revived(state.found, this.catalogue));
    this.tally.merge(later.tally, offset);
    const remembered = later.entity(input.entity);
    remembered.adopt(state.remembered);
    const { singleInput = false, mergeable = false } = this.options;
    input.entityRun.merge(remembered, offset, singleInput && !mergeable);
    this.#folds.continueWith(state.folds, offset);
    if (state.suppressed !== undefined && later.#suppressions !== undefined) {
      later.#suppressions.restore(state.suppressed);
      this.#suppressions?.merge(later.#suppressions);
    }
    input.extend(state.records, rows.before + rows.behind);
  }

  /** Concludes the rules over many records and tells what the whole run found. */
  finish(): RunOutcome {
    if (!this.#concluded) {
      this.#concluded = true;
      this.#tellExpired();
      for (const entityRun of this.#entities.values()) this.#concludeRepetitions(entityRun);
      this.#concludeFolds();
      this.#parts?.settle();
    }
    const { collector } = this.tally;
    const { findings, omitted } = collector.result();
    return {
      inputs: this.#inputs.map((input) => input.summary),
      records: this.tally.records,
      valid: this.tally.valid,
      counts: { ...collector.counts },
      byRule: this.#inOrder(collector.byRule),
      ...this.tally.centers(),
      findings: findings.map((finding) => this.#render(finding)),
      omitted: this.#inOrder(omitted),
      ...(this.#suppressions && { suppressions: this.#suppressions.uses() }),
      ...(this.options.explain !== undefined &&
        this.catalogue.explanations !== undefined && {
          explanations: this.#explanationsBy(this.catalogue.explanations),
        }),
    };
  }

  /**
   * What the run found of each centre, and of what has none; made of the option `perCenter`. Every finding
   * belongs to one of them: what concerns a whole file to the centre whose records alone it holds.
   */
  centers(): CenterOutcomes {
    if (this.#centers !== undefined) return this.#centers;
    const { centers } = this.catalogue;
    if (this.#parts === undefined || centers === undefined)
      throw new InvalidOptions({ kind: "not-per-center" });
    const { inputs } = this.finish();
    this.#centers = centers.outcomesOf(this.#parts, {
      inputs: inputs.map((summary, index) => ({
        summary,
        offset: (this.#inputs[index] as RunInput).offset,
        end: this.#inputs[index + 1]?.offset ?? this.#next,
      })),
      tally: this.tally,
      suppressions: this.#suppressions,
      render: (finding) => this.#render(finding),
      inOrder: (counts) => this.#inOrder(counts),
    });
    return this.#centers;
  }

  #explanationsBy({ explain, proseOf }: Explanations): readonly Explanation[] {
    const { language = "es" } = this.options;
    return this.#witnesses.map((witness) => {
      const input = this.#inputAt(witness.position);
      const { name } = witness.entity;
      return explain(witness, {
        language,
        place: {
          file: input.summary.file,
          sheet: input.summary.sheet ?? null,
          row: witness.position - input.offset,
          id: witness.id,
        },
        schemes: this.catalogue.schemes,
        proseOf,
        others: this.catalogue.rules.filter(
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
          value: violation.value === undefined ? null : shorten(maskPossiblePersonalData(violation.value)),
          expected: violation.expected ?? null,
          suggestion: violation.suggestion ?? null,
          params: this.#withShownCenter(violation.params),
        }),
      unlisted: (rule, count, center) => {
        const shown = center === undefined ? undefined : this.#showCenter(center);
        if (this.#suppressions?.coversUnlisted(rule, count, shown)) return;
        this.tally.unlisted(rule, count, shown);
        this.#parts?.count(rule, count, shown);
      },
    });
  }

  /** Reports what is known only once all records were read. */
  #late(
    rule: RuleTerms,
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
    if (this.#isSuppressed(finding, this.tally.centerAt(finding.position))) return;
    this.tally.lateFinding(finding);
    if (this.options.explain !== undefined) {
      this.#lateByRecord.set(finding.position, [
        ...(this.#lateByRecord.get(finding.position) ?? []),
        finding,
      ]);
    }
    this.stream(finding);
  }

  #isSuppressed(finding: FindingFacts, center: string | undefined): boolean {
    if (!this.#suppressions?.concerns(finding.rule.code)) return false;
    const { file } = this.#inputAt(finding.position).summary;
    return this.#suppressions.covers(finding, { file, center });
  }

  /** What is past its last day leaves nothing out, and that it is still asked for is an error. */
  #tellExpired(): void {
    for (const { rule, until, source = NO_SOURCE } of this.#suppressions?.expired ?? []) {
      const finding: FindingFacts = {
        rule: EXPIRED,
        entity: "",
        severity: EXPIRED.severity,
        position: BEFORE_ALL,
        wholeFile: source.row === null,
        id: null,
        fields: [],
        columns: [],
        value: null,
        expected: null,
        suggestion: null,
        params: { rule, until },
        place: source,
      };
      this.tally.finding(finding, 0);
      this.stream(finding);
    }
  }

  /** Keeps a finding with the others of its centre, or of its file. */
  #keepApart(finding: FindingFacts): void {
    if (this.#parts === undefined) return;
    if (isOfFile(finding)) this.#parts.addOfFile(finding);
    else this.#parts.add(finding, this.tally.centerAt(finding.position));
  }

  #render(finding: FindingFacts): Finding {
    const { catalogue } = this;
    return renderFinding(finding, { catalogue, language: this.options.language ?? "es" }, (position) => {
      const input = this.#inputAt(position);
      return { file: input.summary.file, sheet: input.summary.sheet, row: position - input.offset };
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

  #inOrder(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const orderOf = (code: string) => this.#rules.order.get(code) ?? Number.MAX_SAFE_INTEGER;
    return new Map([...counts].sort(([a], [b]) => orderOf(a) - orderOf(b)));
  }

  #showCenter(name: string): string {
    return showCenter(name, this.isPlaceName);
  }

  /** A message that names a centre names it as the summary does. */
  #withShownCenter(params: MessageParams): MessageParams {
    return typeof params.center === "string"
      ? { ...params, center: this.#showCenter(params.center) }
      : params;
  }
}

/** Whether a finding concerns a file or its header, and none of its records. */
function isOfFile({ rule: { code }, wholeFile, fields }: FindingFacts): boolean {
  if (wholeFile || !code.startsWith("DAT-")) return wholeFile;
  // A header that became a day has no field.
  return !OF_A_RECORD.has(code) || (code === "DAT-007" && fields.length === 0);
}

/** A finding of a part of the run where it stands in the whole. */
function shifted(finding: FindingFacts, offset: number): FindingFacts {
  return {
    ...finding,
    position: finding.position + offset,
    ...(finding.other === undefined ? {} : { other: finding.other + offset }),
  };
}
