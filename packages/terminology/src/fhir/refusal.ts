import type { LocalizedText } from "../concepts.js";

/**
 * Why an operation cannot be carried out: something named is not there; a parameter is missing, cannot be
 * read, or is not supported here.
 */
export type RefusalKind = "not-found" | "required" | "value" | "not-supported";

/** Ends an operation; `kind` is the code of the issue in an OperationOutcome. */
export class FhirRefusal extends Error {
  override readonly name = "FhirRefusal";
  readonly kind: RefusalKind;
  readonly detail: LocalizedText;

  constructor(kind: RefusalKind, detail: LocalizedText) {
    super(detail.en);
    this.kind = kind;
    this.detail = detail;
  }
}

/** The most characters shown of a text that came with the request. */
const LONGEST_SHOWN = 80;

/** A text that came with the request, as a refusal may show it. */
export function shown(given: string): string {
  return JSON.stringify(given.length > LONGEST_SHOWN ? `${given.slice(0, LONGEST_SHOWN)}…` : given);
}
