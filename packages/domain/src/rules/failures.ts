import * as Data from "effect/Data";

/** A run was given a parameter that no rule knows. */
export class UnknownParameter extends Data.TaggedError("UnknownParameter")<{
  readonly name: string;
  readonly known: readonly string[];
}> {}

/** A run was given a value that its parameter cannot take. */
export class InvalidParameter extends Data.TaggedError("InvalidParameter")<{
  readonly name: string;
  readonly value: number;
  readonly minimum: number;
}> {}
