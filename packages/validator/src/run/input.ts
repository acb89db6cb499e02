import { type Entity, type Field, fieldAt, renamePath } from "@aurora/domain/records/core";
import type { MessageParams, RuleTerms, Severity } from "@aurora/domain/rules/core";
import type { FactsView } from "../decode/facts.js";
import type { StructureCode, StructureParams } from "../messages/structure.js";
import type { EntityRun, RecordKeys } from "./entity-run.js";
import type { Explanations, Witness } from "./explain.js";
import type { FindingFacts } from "./finding.js";
import type { Limits } from "./options.js";
import { type IsPlaceName, showCell, showCenter } from "./show.js";
import { structureRule } from "./structure-rule.js";
import type { Tally, TallySnapshot } from "./tally.js";

/** One file, or one stream, or one list of objects, that a run reads. */
export interface InputDescription {
  readonly file: string;
  readonly format: "csv" | "ndjson" | "json" | "xlsx" | "objects";
}

/** What a report says of an input. */
export interface InputSummary {
  readonly file: string;
  readonly entity: string;
  readonly format: InputDescription["format"];
  readonly encoding: string | null;
  /** The worksheet that was read; absent where there are none. */
  readonly sheet?: string;
  /** How many records stood in hidden rows; absent where none did. */
  readonly hiddenRows?: number;
  /** How many records it held. */
  readonly rows: number;
  /** SHA-256 of its bytes; null for objects in memory. */
  readonly sha256: string | null;
}

/** What an input needs of the run that it is part of. */
export interface RunHost {
  readonly tally: Tally;
  readonly limits: Limits;
  readonly isPlaceName: IsPlaceName;
  readonly isActive: (code: string) => boolean;
  /** Whether somebody reads each finding; otherwise only those that are listed. */
  readonly tells: boolean;
  /** Tells a finding to whoever listens. */
  readonly stream: (finding: FindingFacts) => void;
  /** Whether a finding on a record, or on what is no record, is left out; absent where nothing can be. */
  readonly suppresses?: ((finding: FindingFacts, center: number) => boolean) | undefined;
  /** Whether any record is to be explained. */
  readonly isExplaining: boolean;
  /** Whether an explanation of the record with this id, on this row, is wanted. */
  readonly explains: (id: string | undefined, row: number) => Explanations | undefined;
  readonly witness: (witness: Witness) => void;
  /** Notes the position behind the input's end. */
  readonly ended: (position: number) => void;
  /** Keeps what the rules over many records learned from the input, or forgets it. */
  readonly settle: () => void;
  readonly discard: () => void;
}

/** What is told of a fault, beside its rule. */
interface FaultDetails {
  readonly fields?: readonly string[];
  readonly columns?: readonly string[];
  readonly value?: string | null;
  readonly expected?: string | null;
  readonly suggestion?: string | null;
}

/** What is told of a fault. */
type ToldFault = FaultDetails & { readonly params: MessageParams };

/** What is wrong with the record being read, told once it is known that somebody will read it. */
interface PendingFault {
  readonly rule: RuleTerms;
  readonly severity: Severity;
  readonly tell: () => ToldFault;
}

/** A fault of the whole file, or of its header at a row, that was not reported yet. */
export interface FileFault {
  readonly code: StructureCode;
  readonly params: MessageParams;
  readonly details: FaultDetails & { readonly row?: number };
}

/**
 * What is known of a record before it is judged: which of the rules over single records it breaks, by their
 * places among the rules; nothing; or that its values cannot be trusted to stand in their columns.
 */
export type Verdict = readonly number[] | "open" | "unjudged";

/** What a record's reader knows of it, beside its values. */
export interface RecordSource extends RecordKeys {
  /** The text of a field as the file writes it, by its path; undefined where it holds none. */
  readonly text: (field: string) => string | undefined;
}

/**
 * An input of a run: takes records in as they are decoded, and what is wrong with them or with the
 * whole file.
 */
export class RunInput {
  readonly summary: { -readonly [K in keyof InputSummary]: InputSummary[K] };
  /** The position of its row 0 in the run; its rows follow. */
  readonly offset: number;
  readonly entityRun: EntityRun;
  readonly #run: RunHost;
  readonly #before: TallySnapshot;
  readonly #centers = new Map<string, number>();
  readonly #centerPlace: number;
  #headers: ReadonlyMap<string, string> = new Map();
  readonly #pending: PendingFault[] = [];
  /** The fields of the record being read whose cells hold what cannot be read, by their paths. */
  readonly #unreadable: string[] = [];
  #held: FileFault[] | undefined;
  readonly #toldOfFile = new Set<string>();
  #end: number;

  constructor(run: RunHost, entityRun: EntityRun, description: InputDescription, offset: number) {
    this.#run = run;
    this.entityRun = entityRun;
    const { file, format } = description;
    this.summary = { file, format, entity: entityRun.entity.name, encoding: null, rows: 0, sha256: null };
    this.offset = offset;
    this.#end = offset;
    this.#before = run.tally.snapshot();
    const { centerField } = entityRun.entity;
    this.#centerPlace =
      centerField === undefined ? -1 : (entityRun.factory.indexOf.get(centerField) as number);
  }

  get entity(): Entity {
    return this.entityRun.entity;
  }

  /** Whether any record is to be explained: then all of its values are read. */
  get isExplained(): boolean {
    return this.#run.isExplaining;
  }

  /** A cell's text as a finding may show it. */
  readonly show = (field: Field, text: string): string => showCell(field, text, this.#run.isPlaceName);

  /** Says under which headers the file brings its fields. */
  setHeaders(headers: ReadonlyMap<string, string>): void {
    this.#headers = headers;
  }

  /** The header under which the file brings a field, by its path; the official one where it has none. */
  header(field: string): string {
    const brought = this.#headers.get(field);
    if (brought !== undefined) return brought;
    return renamePath(this.entity, field, ({ header }) => header);
  }

  /** Reports what is wrong with the whole file, or with its header at `row`. */
  fileFault<C extends StructureCode>(
    code: C,
    params: StructureParams[C] & MessageParams,
    details: FaultDetails & { readonly row?: number } = {},
  ): void {
    if (!this.#run.isActive(code)) return;
    if (this.#held === undefined) this.#reportFileFault({ code, params, details });
    else this.#held.push({ code, params, details });
  }

  /** What `tell` says of the whole file, held back: a part of the file does not know what others hold. */
  holdingBack(tell: () => void): readonly FileFault[] {
    const held: FileFault[] = [];
    this.#held = held;
    try {
      tell();
    } finally {
      this.#held = undefined;
    }
    return held;
  }

  /** Reports what parts of the file held back, in their order: each fault once, what they counted as one sum. */
  reportTogether(faults: readonly FileFault[]): void {
    const counted = new Map<StructureCode, number>();
    for (const fault of faults) {
      const { code, params } = fault;
      if (typeof params.count === "number") counted.set(code, (counted.get(code) ?? 0) + params.count);
      else if (!this.#toldOfFile.has(keyOf(fault))) this.#reportFileFault(fault);
    }
    for (const [code, count] of counted) this.#reportFileFault({ code, params: { count }, details: {} });
  }

  #reportFileFault(fault: FileFault): void {
    this.#toldOfFile.add(keyOf(fault));
    const { code, params, details } = fault;
    const { row, ...rest } = details;
    const rule = structureRule(code);
    const finding = this.#finding(
      { rule, severity: rule.severity, position: this.offset + (row ?? 0), id: null },
      { ...rest, params },
    );
    const placed = { ...finding, wholeFile: row === undefined };
    this.#end = Math.max(this.#end, placed.position);
    if (this.#run.suppresses?.(placed, 0)) return;
    this.#run.tally.finding(placed, 0);
    this.#run.stream(placed);
  }

  /**
   * Notes what is wrong with a cell of the record being read; `endRecord` reports it.
   *
   * @param tell what there is to tell of it, asked for only where somebody will read it
   */
  cellFault(rule: RuleTerms, tell: () => ToldFault): void {
    if (!this.#run.isActive(rule.code)) return;
    this.#pending.push({ rule, severity: rule.severity, tell });
  }

  /**
   * Notes that the cell of a field of the record being read holds what cannot be read: the field is unknown, and
   * not empty. What is wrong with the cell is told apart from that, if it is told at all.
   */
  unreadable(field: string): void {
    this.#unreadable.push(field);
  }

  /** Notes what is wrong with the shape of the record being read; `endRecord` reports it. */
  structureFault<C extends StructureCode>(
    code: C,
    params: StructureParams[C] & MessageParams,
    details: FaultDetails = {},
  ): void {
    this.cellFault(structureRule(code), () => ({ ...details, params }));
  }

  /** Forgets what was noted of the record being read. */
  dropFaults(): void {
    this.#pending.length = 0;
    this.#unreadable.length = 0;
  }

  /**
   * Judges the record just decoded and counts it.
   *
   * @param verdict what is known of it already
   */
  endRecord(row: number, view: FactsView, source: RecordSource, verdict: Verdict = "open"): void {
    const judged = verdict !== "unjudged";
    const position = this.offset + row;
    this.#end = position;
    this.summary.rows++;
    const broken = typeof verdict === "string" ? undefined : verdict;
    const isBroken = verdict === "open" ? !this.entityRun.isClean(view) : (broken?.length ?? 0) > 0;
    if (isBroken) {
      this.entityRun.violations(view, broken, this.#unreadable, (rule, violation) => {
        const tell = () => {
          const fields = violation.at ?? rule.fields;
          const { expected = null, suggestion = null, params } = violation;
          return { fields, value: this.#shown(fields[0], source), expected, suggestion, params };
        };
        this.#pending.push({ rule, severity: violation.severity ?? rule.severity, tell });
      });
    }
    const center = judged ? this.#center(view) : 0;
    const explanations = this.#run.isExplaining ? this.#run.explains(this.#rawId(source), row) : undefined;
    if (explanations !== undefined) {
      this.#run.witness(this.#witness({ position, view, source, judged, explanations }));
    }
    if (this.#pending.length === 0) this.#run.tally.record(position, center, false);
    else this.#report(position, center, source);
    if (this.#unreadable.length > 0) this.#unreadable.length = 0;
    if (judged) this.entityRun.remember(view, position, source);
  }

  /** Counts the record with what was found of it, and tells what somebody will read. */
  #report(position: number, center: number, source: RecordSource): void {
    const run = this.#run;
    const { tally } = run;
    const pending = this.#pending;
    const { suppresses } = run;
    if (suppresses !== undefined) {
      const kept = pending.filter((fault) => !suppresses(this.#told(fault, position, source), center));
      pending.splice(0, pending.length, ...kept);
    }
    tally.record(
      position,
      center,
      pending.some(({ severity }) => severity === "error"),
    );
    for (const fault of pending) {
      const { rule, severity } = fault;
      if (!run.tells && !tally.collector.takes(rule, severity, position)) {
        tally.passed(rule, severity, center);
        continue;
      }
      const finding = this.#told(fault, position, source);
      tally.finding(finding, center);
      run.stream(finding);
    }
    pending.length = 0;
  }

  #told({ rule, severity, tell }: PendingFault, position: number, source: RecordSource): FindingFacts {
    return this.#finding({ rule, severity, position, id: source.id() ?? null }, tell());
  }

  /** Counts the records that another thread read behind those read here, as far as `row`. */
  extend(records: number, row: number): void {
    this.summary.rows += records;
    this.#end = Math.max(this.#end, this.offset + row);
  }

  /** Ends the input. */
  close(): void {
    this.#run.settle();
    this.#run.ended(this.#end + 1);
  }

  /** Ends the input as unreadable: nothing else is reported of it. */
  fail(params: StructureParams["DAT-001"]): void {
    this.dropFaults();
    this.#run.tally.restore(this.#before);
    this.entityRun.discard(this.offset, this.#end + 1);
    this.#run.discard();
    this.summary.rows = 0;
    this.fileFault("DAT-001", params);
    this.#run.ended(this.#end + 1);
  }

  /** The same input as part of a run that begins earlier. */
  shifted(run: RunHost, offset: number): RunInput {
    const shifted = new RunInput(run, this.entityRun, this.summary, this.offset + offset);
    Object.assign(shifted.summary, this.summary);
    shifted.setHeaders(this.#headers);
    return shifted;
  }

  #rawId(source: RecordSource): string | undefined {
    const { idField } = this.entity;
    return idField === undefined ? undefined : source.text(idField)?.trim();
  }

  /** The record as it stands now, for an explanation at the end. */
  #witness(record: {
    readonly position: number;
    readonly view: FactsView;
    readonly source: RecordSource;
    readonly judged: boolean;
    readonly explanations: Explanations;
  }): Witness {
    const { position, view, source, judged, explanations } = record;
    const outcomes = this.entityRun.outcomes(view, this.#unreadable);
    const header = (field: string) => this.header(field);
    const fields = outcomes.flatMap(({ rule }) => rule.fields);
    return {
      entity: this.entity,
      position,
      id: source.id() ?? null,
      judged,
      outcomes,
      found: this.#pending.map((fault) => this.#told(fault, position, source)),
      facts: explanations.shownFacts(this.entity, fields, {
        text: (field) => source.text(field),
        value: (field) => view.values[this.entityRun.factory.indexOf.get(field) ?? -1],
        header,
        show: this.show,
      }),
      columns: new Map(Object.keys(this.entity.fields).map((field) => [field, header(field)])),
    };
  }

  #finding(
    of: Pick<FindingFacts, "rule" | "severity" | "position" | "id">,
    { params, ...details }: ToldFault,
  ): FindingFacts {
    const { fields = [], columns = fields.map((name) => this.header(name)) } = details;
    return {
      ...of,
      entity: this.entity.name,
      wholeFile: false,
      fields,
      columns,
      value: details.value ?? null,
      expected: details.expected ?? null,
      suggestion: details.suggestion ?? null,
      params,
    };
  }

  #shown(field: string | undefined, source: RecordSource): string | null {
    if (field === undefined) return null;
    const text = source.text(field)?.trim();
    return text === undefined || text === "" ? null : this.show(fieldAt(this.entity, field) as Field, text);
  }

  #center(view: FactsView): number {
    const name = this.#centerPlace < 0 ? undefined : (view.values[this.#centerPlace] as string | undefined);
    if (name === undefined) return 0;
    let center = this.#centers.get(name);
    if (center === undefined) {
      center = this.#run.tally.center(showCenter(name, this.#run.isPlaceName));
      if (this.#centers.size < this.#run.limits.maxCenters) this.#centers.set(name, center);
    }
    return center;
  }
}

/** The same for the same fault, whichever part of the file it was met in. */
function keyOf({ code, params, details }: FileFault): string {
  return JSON.stringify([code, params, details.row]);
}
