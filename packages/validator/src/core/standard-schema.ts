import type { Entity, RecordOf } from "@aurora/domain/records/core";
import type { Severity } from "@aurora/domain/rules/core";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { InvalidOptions } from "../run/failures.js";
import type { Finding } from "../run/finding.js";
import type { JsonRecord } from "./input.js";
import type { Validator } from "./validator.js";

/** Which findings make a record invalid. */
export interface StandardSchemaOptions<E extends Entity = Entity> {
  /** The least grave finding for which a record fails; only errors where absent, as in a report. */
  readonly failsFrom?: Severity;
  /** The kind of the records, for a validator that knows several; its first where absent. */
  readonly entity?: E;
}

/** An issue of ours, which says more than the specification asks. */
export interface FindingIssue extends StandardSchemaV1.Issue {
  /** The rule that was broken. */
  readonly finding: Finding;
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * A validator as a Standard Schema (version 1) of one record: for forms, routers and whatever else takes
 * one. Each issue has a finding's message, and the path of the value that it speaks of. What is valid is
 * given back as it was understood: days in ISO 8601, labels as codes.
 *
 * @throws InvalidOptions where it is given no validator
 */
export function standardSchema<E extends Entity>(
  validator: Validator<E>,
  options: StandardSchemaOptions<E> = {},
): StandardSchemaV1<JsonRecord, RecordOf<E>> {
  if (typeof validator?.inspect !== "function") {
    throw new InvalidOptions({
      kind: "wrong-type",
      given: "validator",
      expected: "what `createValidator` makes",
    });
  }
  const { failsFrom = "error", entity = validator.entities[0] } = options;
  return {
    "~standard": {
      version: 1,
      vendor: "aurora",
      validate: (value) => {
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
          const { findings } = validator.inspect(value as JsonRecord, { ...(entity && { entity }) });
          return { issues: findings.flatMap((finding) => issuesOf(finding)) };
        }
        const { findings, record } = validator.inspect(value as JsonRecord, { ...(entity && { entity }) });
        const failing = findings.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failsFrom]);
        if (failing.length > 0) return { issues: failing.flatMap((finding) => issuesOf(finding)) };
        return { value: record as RecordOf<E> };
      },
    },
  };
}

/** An issue for each value that a finding marks first: the others are those that it was compared with. */
function issuesOf(finding: Finding): readonly FindingIssue[] {
  const [field] = finding.fields;
  return [{ message: finding.message, ...(field !== undefined && { path: pathOf(field) }), finding }];
}

/**
 * A field's place as a path: `sessions[2].modality` is `["sessions", 2, "modality"]`, and
 * `answers[L6.a].value` is `["answers", "L6.a", "value"]`.
 */
export function pathOf(field: string): readonly (string | number)[] {
  return [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, inside, name]) => {
    if (inside === undefined) return name as string;
    return /^\d+$/.test(inside) ? Number(inside) : inside;
  });
}
