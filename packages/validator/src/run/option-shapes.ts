import { nearest } from "./did-you-mean.js";
import { InvalidOptions } from "./failures.js";
import type { RunOptions } from "./options.js";

/** What a value of an option is to be, in words and as a test of it. */
export interface Shape {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

/** The options that something takes, by their names. */
export type Shapes = Readonly<Record<string, Shape>>;

const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";
const isFunction = (value: unknown) => typeof value === "function";

/** Whether a value is an object that holds things by names: no list, no day. */
export function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

const isListOf = (holds: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(holds);

const text = (expected: string): Shape => ({ expected, holds: isText });
const flag: Shape = { expected: "true or false", holds: (value) => typeof value === "boolean" };
const number: Shape = { expected: "a whole number of 0 or more", holds: isNumber };
const named = (expected: string): Shape => ({ expected, holds: isNamed });
const callback = (expected: string): Shape => ({ expected, holds: isFunction });
const list = (expected: string, holds: (item: unknown) => boolean): Shape => ({
  expected,
  holds: isListOf(holds),
});

/** A reason is asked for, but one that says nothing is refused by itself: it says more than that it is no text. */
const isSuppression = (value: unknown) => isNamed(value) && isText(value.rule) && isText(value.reason);

/** What a run may be told. The types say the same; a program in plain JavaScript has none. */
const runOptionShapes: { readonly [K in keyof Required<RunOptions>]: Shape } = {
  asOf: text("a day as text, YYYY-MM-DD"),
  parameters: named("numbers by the names of thresholds"),
  only: list("a list of codes of rules", isText),
  skip: list("a list of { rule, reason }", isSuppression),
  suppressions: list(
    "a list of { rule, reason, until }, as readSuppressions gives it",
    (item) => isSuppression(item) && isText((item as Readonly<Record<string, unknown>>).until),
  ),
  perCenter: named("{ maxFindings }"),
  severity: text('"error", "warning" or "info"'),
  maxFindings: number,
  columns: {
    expected: "names of fields by headers",
    holds: (value) => isNamed(value) && Object.values(value).every(isText),
  },
  calendar: named("a working calendar"),
  territory: named("a list of districts, such as `peru` of @aurora/domain/territory"),
  limits: named("limits by their names"),
  formats: list("a list of formats, such as [xlsx] of @aurora/validator/xlsx", isNamed),
  sheet: text("the name of a worksheet"),
  language: text('"es" or "en"'),
  onFinding: callback("a function that takes each finding"),
  singleInput: flag,
  explain: named("{ records, limit }"),
  mergeable: flag,
};

/** What a validation may be told. */
export const validationShapes: Shapes = {
  ...runOptionShapes,
  hasher: callback("a function that begins a SHA-256"),
};

/** What may be said of one input. */
export const inputShapes: Shapes = {
  entity: {
    expected: "an entity, as `entityOf` and a pack's `entity` give it",
    holds: (value) => isNamed(value) && isText(value.name) && isNamed(value.fields),
  },
  file: text("the name of a file"),
  size: { expected: "a number of bytes", holds: isNumber },
  format: {
    expected: '"csv", "ndjson", "json" or "xlsx"',
    holds: (value) => value === "csv" || value === "ndjson" || value === "json" || value === "xlsx",
  },
};

/** What a reader may be told: what is said of an input, and, for tests that hold the ways together, how it is read. */
export const readerShapes: Shapes = {
  ...inputShapes,
  fast: {
    expected: 'true, false or "bytes"',
    holds: (value) => typeof value === "boolean" || value === "bytes",
  },
};

/** What one validation of a validator may be told. */
export const callShapes: Shapes = {
  ...inputShapes,
  ...pick(validationShapes, ["asOf", "onFinding", "explain"]),
};

/** What a run over several inputs of a validator may be told. */
export const runShapes: Shapes = pick(validationShapes, [
  ...["asOf", "onFinding", "explain", "singleInput", "mergeable", "maxFindings"],
]);

/**
 * Refuses what is no option, and what no option can be: a slip in a name would leave a run without what
 * was meant for it, and nobody would be told.
 *
 * @param within stands before the names where the options are part of another: "limits."
 * @throws InvalidOptions of the kinds `unknown-option` and `wrong-type`
 */
export function checkShapes(options: unknown, shapes: Shapes, within = ""): void {
  if (!isNamed(options)) {
    throw new InvalidOptions({ kind: "wrong-type", given: "options", expected: "an object" });
  }
  for (const [name, value] of Object.entries(options)) {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined) {
      throw new InvalidOptions({
        kind: "unknown-option",
        given: `${within}${name}`,
        nearest: nearest(name, Object.keys(shapes)),
      });
    }
    if (value !== undefined && !shape.holds(value)) {
      throw new InvalidOptions({ kind: "wrong-type", given: `${within}${name}`, expected: shape.expected });
    }
  }
}

function pick(shapes: Shapes, names: readonly string[]): Shapes {
  return Object.fromEntries(names.map((name) => [name, shapes[name] as Shape]));
}
