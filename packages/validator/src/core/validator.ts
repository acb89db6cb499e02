import type { Entity } from "@aurora/domain/records/core";
import { type FindingItem, NdjsonReport, type SummaryItem } from "../report/ndjson.js";
import type { Report } from "../report/report.js";
import type { CenterReporting } from "../run/center-outcomes.js";
import { CompiledRules } from "../run/compiled-rules.js";
import type { Explanations } from "../run/explain.js";
import { InvalidOptions } from "../run/failures.js";
import type { Finding } from "../run/finding.js";
import {
  callShapes,
  checkShapes,
  isNamed,
  runShapes,
  type Shapes,
  validationShapes,
} from "../run/option-shapes.js";
import { todayInLima } from "../today.js";
import { type Catalogue, catalogueOf, type EntityPack, type Places } from "./catalogue.js";
import { type OwnRule, withOwnRules } from "./define-rule.js";
import type { JsonRecord, ValidatorInput } from "./input.js";
import {
  CatalogueValidation,
  type FileReading,
  type InputOptions,
  PreparedOptions,
  type ValidationOptions,
} from "./validation.js";

/** What all the validations of a validator share. */
export interface ValidatorOptions
  extends Omit<ValidationOptions, "onFinding" | "explain" | "singleInput" | "mergeable"> {
  /** A team's own rules, made by `defineRule`; they stand behind ours. */
  readonly rules?: readonly OwnRule[];
}

/** What one validation may be told beside. */
export interface CallOptions
  extends InputOptions,
    Pick<ValidationOptions, "asOf" | "onFinding" | "explain"> {}

/** What a stream tells: each finding as it is found, the rest of the report last. Each is a line of an NDJSON report. */
export type StreamedItem = FindingItem | SummaryItem;

/** What is known of one record: what is wrong with it, and how it was understood. */
export interface CheckedRecord {
  readonly findings: readonly Finding[];
  /** Fields by name, days in ISO 8601, codes as codes; without what could not be read. */
  readonly record: JsonRecord;
}

/** Rules as compiled for a day. */
interface Compiled {
  readonly asOf: string;
  readonly streams: boolean;
  readonly rules: CompiledRules;
  /** The options of runs over one input that are told nothing else. */
  ofOneInput: PreparedOptions | undefined;
}

/** A validator that is made once and validates any number of inputs: its rules are compiled once. */
export class Validator<E extends Entity = Entity> {
  /** The entities that it knows. */
  readonly entities: readonly E[];
  /** All that it knows: for reports that are told in words. */
  readonly catalogue: Catalogue;
  readonly #options: Omit<ValidatorOptions, "rules">;
  readonly #files: FileReading | undefined;
  /** The rules as compiled last, and for which day: a validator that lives on past midnight makes them anew. */
  readonly #compiled: Compiled[] = [];

  /** @throws InvalidOptions, or InvalidRule, where an option or a rule cannot be */
  constructor(
    means: {
      readonly catalogue: Catalogue;
      readonly entities: readonly E[];
      readonly files?: FileReading | undefined;
    },
    options: ValidatorOptions = {},
  ) {
    checkShapes(options, VALIDATOR_SHAPES);
    const { rules = [], ...rest } = options;
    this.entities = means.entities;
    this.catalogue = withOwnRules(means.catalogue, rules);
    this.#options = rest;
    this.#files = means.files;
    // What cannot be is said when a validator is made, not with its first input.
    const { rules: compiled } = this.#compiledFor(rest.asOf ?? todayInLima(), false);
    for (const entity of this.catalogue.entities) compiled.program(entity);
    compiled.folds();
  }

  /** Validates one input and reports what is wrong with it. An error of a stream itself is thrown on. */
  async validate(input: ValidatorInput, call: CallOptions = {}): Promise<Report> {
    const validation = this.#oneInput(call);
    await validation.add(input, this.#inputOptions(call));
    return validation.report();
  }

  /**
   * Validates one input and tells each finding when it is found, the summary last. Nothing is read ahead:
   * the next piece of the input is asked for when what the one before it gave was taken.
   */
  async *stream(input: ValidatorInput, call: CallOptions = {}): AsyncGenerator<StreamedItem, void> {
    const waiting: Finding[] = [];
    const told = new NdjsonReport();
    const validation = this.#oneInput(call, {
      // What is streamed need not be kept.
      maxFindings: 0,
      onFinding: (finding) => {
        call.onFinding?.(finding);
        waiting.push(finding);
      },
    });
    const drained = function* (): Generator<StreamedItem> {
      for (const finding of waiting) yield told.findingItem(finding);
      waiting.length = 0;
    };
    for await (const _piece of validation.addByPieces(input, this.#inputOptions(call))) yield* drained();
    const report = validation.report();
    yield* drained();
    yield told.summaryItem(report);
  }

  /** Checks one record as it stands, at once: for a form. The findings are those of `validate` with that record alone. */
  check(record: JsonRecord, call: Pick<CallOptions, "asOf" | "entity"> = {}): readonly Finding[] {
    return this.inspect(record, call).findings;
  }

  /** Checks one record as `check` does, and says how it was understood. */
  inspect(record: JsonRecord, call: Pick<CallOptions, "asOf" | "entity"> = {}): CheckedRecord {
    const validation = this.#oneInput(call);
    validation.addRecords([record], this.#inputOptions(call));
    return { findings: validation.report().findings, record: validation.lastRecord ?? {} };
  }

  /** Begins a run over one input, of which `call` says more. */
  #oneInput(
    call: CallOptions,
    more: Pick<ValidationOptions, "maxFindings" | "onFinding"> = {},
  ): CatalogueValidation {
    checkShapes(call, callShapes);
    const { asOf, onFinding, explain } = call;
    return this.validation({
      ...(asOf !== undefined && { asOf }),
      ...(onFinding && { onFinding }),
      ...(explain && { explain }),
      ...more,
      singleInput: true,
    });
  }

  /** Begins a run over several inputs, judged together; `add` them, then ask for its `report`. */
  validation(
    options: Pick<
      ValidationOptions,
      "asOf" | "onFinding" | "explain" | "singleInput" | "mergeable" | "maxFindings"
    > = {},
  ): CatalogueValidation {
    checkShapes(options, runShapes);
    const { onFinding } = options;
    const compiled = this.#compiledFor(
      options.asOf ?? this.#options.asOf ?? todayInLima(),
      onFinding !== undefined,
    );
    const means = { catalogue: this.catalogue, rules: compiled.rules, files: this.#files };
    return new CatalogueValidation(means, this.#prepared(compiled, options));
  }

  /** The options of a run: for one of a single input that is told nothing else, those of the last such. */
  #prepared(
    compiled: Compiled,
    { onFinding, explain, singleInput, mergeable, maxFindings }: ValidationOptions,
  ): PreparedOptions {
    const isPlain = [onFinding, explain, mergeable, maxFindings].every((option) => option === undefined);
    if (isPlain && singleInput === true && compiled.ofOneInput !== undefined) return compiled.ofOneInput;
    const prepared = new PreparedOptions({
      ...this.#options,
      asOf: compiled.asOf,
      ...(maxFindings !== undefined && { maxFindings }),
      ...(onFinding && { onFinding }),
      ...(explain && { explain }),
      ...(singleInput !== undefined && { singleInput }),
      ...(mergeable !== undefined && { mergeable }),
    });
    if (isPlain && singleInput === true) compiled.ofOneInput = prepared;
    return prepared;
  }

  /** An input of one of several kinds is of the kind that fits it best, one of a single kind of that. */
  #inputOptions({ entity, file, format }: CallOptions): InputOptions {
    const known = entity ?? (this.entities.length === 1 ? this.entities[0] : undefined);
    return {
      ...(known && { entity: known }),
      ...(file !== undefined && { file }),
      ...(format && { format }),
    };
  }

  #compiledFor(asOf: string, streams: boolean): Compiled {
    const known = this.#compiled.find((each) => each.asOf === asOf && each.streams === streams);
    if (known !== undefined) return known;
    const rules = new CompiledRules({ ...this.#options, asOf, streams }, this.catalogue);
    const compiled: Compiled = { asOf, streams, rules, ofOneInput: undefined };
    this.#compiled.unshift(compiled);
    this.#compiled.length = Math.min(this.#compiled.length, MOST_COMPILED);
    return compiled;
  }
}

const VALIDATOR_SHAPES: Shapes = {
  ...Object.fromEntries(
    Object.entries(validationShapes).filter(
      ([name]) => !["onFinding", "explain", "singleInput", "mergeable"].includes(name),
    ),
  ),
  rules: { expected: "a list of rules, as `defineRule` makes them", holds: Array.isArray },
};

const PACK_SHAPES: Shapes = {
  ...VALIDATOR_SHAPES,
  places: { expected: "`territory` of @aurora/validator/territory", holds: isNamed },
  files: { expected: "`files` of @aurora/validator/files", holds: isNamed },
  explanations: { expected: "`explanations` of @aurora/validator/explanations", holds: isNamed },
  centers: { expected: "`centers` of @aurora/validator/centers", holds: isNamed },
};

/** Today's rules and yesterday's, streamed and not: more days than that are seldom asked for in turn. */
const MOST_COMPILED = 4;

/** What a validator made of packs may be told beside. */
export interface PackOptions extends ValidatorOptions {
  /** Peru's districts, from `@aurora/validator/territory`; without them the rules that judge places are left out. */
  readonly places?: Places;
  /** Reads text and bytes, from `@aurora/validator/files`; without it only objects are validated. */
  readonly files?: FileReading;
  /** Explains records, from `@aurora/validator/explanations`; without it the option `explain` is refused. */
  readonly explanations?: Explanations;
  /** Parts a run by centre, from `@aurora/validator/centers`; without it the option `perCenter` is refused. */
  readonly centers?: CenterReporting;
}

/**
 * Makes a validator of the entities whose packs are given, and of nothing else.
 *
 * @throws InvalidOptions, or InvalidRule, where an option or a rule cannot be
 */
export function createValidator<const E extends Entity>(
  packs: EntityPack<E> | readonly [EntityPack<E>, ...EntityPack<E>[]],
  options: PackOptions = {},
): Validator<E> {
  checkShapes(options, PACK_SHAPES);
  const { places, files, explanations, centers, ...rest } = options;
  const known = (Array.isArray(packs) ? packs : [packs]) as readonly EntityPack<E>[];
  if (
    known.length === 0 ||
    !known.every((pack) => isNamed(pack) && isNamed(pack.entity) && Array.isArray(pack.rules))
  ) {
    throw new InvalidOptions({
      kind: "wrong-type",
      given: "packs",
      expected: "the pack of an entity or several, from @aurora/validator/entities/…",
    });
  }
  const catalogue = catalogueOf(known, { places, messages: files?.messages, explanations, centers });
  return new Validator({ catalogue, entities: known.map(({ entity }) => entity), files }, rest);
}
