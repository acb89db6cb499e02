import type { Entity } from "@aurora/domain/records/core";
import { fullCatalogue } from "./core/full-catalogue.js";
import type { ValidatorInput } from "./core/input.js";
import { type MergedReport, mergeReports as mergeReportsOver } from "./core/merge-reports.js";
import { CatalogueValidation, type InputOptions, type ValidationOptions } from "./core/validation.js";
import { Validator, type ValidatorOptions } from "./core/validator.js";
import { files } from "./file-reading.js";
import type { Report } from "./report/report.js";
import { nearest } from "./run/did-you-mean.js";
import { InvalidOptions } from "./run/failures.js";
import { checkShapes, inputShapes, type Shapes, validationShapes } from "./run/option-shapes.js";

export type { ValidatorInput } from "./core/input.js";

/** What the validation of one input may be told. */
export interface ValidateOptions extends ValidationOptions, Omit<InputOptions, "entity"> {}

const { entity: _named, ...fileShapes } = inputShapes;
const VALIDATE_SHAPES: Shapes = { ...validationShapes, ...fileShapes };

/** The entity of this name. @throws InvalidOptions where there is none */
export function entityOf(name: string): Entity {
  const { entities } = fullCatalogue;
  if (typeof name !== "string") {
    const expected = `the name of a kind of record: ${entities.map((entity) => entity.name).join(", ")}`;
    throw new InvalidOptions({ kind: "wrong-type", given: "entity", expected });
  }
  const found = entities.find((entity) => entity.name === name);
  if (found !== undefined) return found;
  const known = entities.map((entity) => entity.name);
  throw new InvalidOptions({ kind: "unknown-entity", given: name, nearest: nearest(name, known) });
}

/** Several inputs judged as one run, by every rule. */
export class Validation extends CatalogueValidation {
  /** @throws InvalidOptions where an option names what does not exist or cannot be */
  constructor(options: ValidationOptions = {}) {
    super({ catalogue: fullCatalogue, files }, options);
  }
}

/**
 * Validates one input against the rules of an entity and reports what is wrong, cell by cell.
 *
 * @throws InvalidOptions where the entity or an option names what does not exist or cannot be
 */
export async function validate(
  entity: string,
  input: ValidatorInput,
  options: ValidateOptions = {},
): Promise<Report> {
  const known = entityOf(entity);
  checkShapes(options, VALIDATE_SHAPES);
  const { file, format, size, ...rest } = options;
  const validation = new Validation({ ...rest, singleInput: true });
  await validation.add(input, {
    entity: known,
    ...(file !== undefined && { file }),
    ...(format && { format }),
    size,
  });
  return validation.report();
}

/**
 * Makes a validator of one entity or several, with every rule over them, that is made once and validates
 * any number of inputs.
 *
 * @throws InvalidOptions where an entity or an option names what does not exist or cannot be; InvalidRule
 *   where one of a team's own rules cannot stand beside the others
 */
export function createValidator(
  entity: string | readonly [string, ...string[]],
  options: ValidatorOptions = {},
): Validator {
  // No name at all is refused as one that is none.
  const names: readonly string[] = Array.isArray(entity) && entity.length > 0 ? entity : [entity as string];
  const known = names.map((name) => entityOf(name));
  const catalogue = { ...fullCatalogue, entities: known };
  return new Validator({ catalogue, entities: known, files }, options);
}

/**
 * Joins finished reports over different inputs, judged alike, into one; the result names the rules that
 * could compare records only within each report. To compare across inputs, use one `Validation`, or merge
 * validations.
 *
 * @throws InvalidMergeError where the reports were judged by different rules, or an input is in two of them
 */
export function mergeReports(reports: readonly Report[]): MergedReport {
  return mergeReportsOver(reports, fullCatalogue);
}
