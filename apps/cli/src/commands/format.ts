import { nearest } from "@aurora/validator";
import { UsageError } from "../failures.js";
import type { Texts } from "../texts.js";

/** The format of this name, text where none was given. */
export function formatOf<const F extends string>(
  given: string | undefined,
  known: readonly ["text", ...F[]],
  say: Texts,
): "text" | F {
  if (given === undefined) return "text";
  const format = known.find((name) => name === given);
  if (format !== undefined) return format;
  throw new UsageError(say.unknownFormat(given, known.join(", ")));
}

/** The nearest of known words as a question, or nothing. */
export function hint(given: string, known: Iterable<string>, say: Texts): string {
  const near = nearest(given, known);
  return near === undefined ? "" : say.didYouMean(near);
}

/** A value as JSON with a line break behind it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
