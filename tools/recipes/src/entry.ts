import { createValidator, type JsonRecord } from "@aurora/validator/core";
import { referral } from "@aurora/validator/entities/es/referral";

const validator = createValidator(referral);

/** What is wrong with a referral while it is filled in, by the names of its fields. */
export function problemsOf(record: JsonRecord): ReadonlyMap<string, string> {
  const errors = validator.check(record).filter(({ severity }) => severity === "error");
  return new Map(errors.map(({ fields, message }) => [fields[0] ?? "", message]));
}
