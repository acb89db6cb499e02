/** Options that cannot be used: they name what does not exist, or hold what cannot be. */
export class InvalidOptions extends Error {
  override readonly name = "InvalidOptions";
  /** What is wrong, for callers that word it themselves. */
  readonly reason: InvalidOption;

  constructor(reason: InvalidOption) {
    super(wording(reason));
    this.reason = reason;
  }
}

export type InvalidOption =
  | { readonly kind: "unknown-rule"; readonly given: string; readonly nearest: string | undefined }
  | { readonly kind: "unknown-entity"; readonly given: string; readonly nearest: string | undefined }
  | { readonly kind: "unknown-parameter"; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: "invalid-parameter"; readonly given: string; readonly minimum: number }
  | { readonly kind: "invalid-date"; readonly given: string }
  | { readonly kind: "invalid-limit"; readonly given: string }
  | { readonly kind: "unknown-language"; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-option"; readonly given: string; readonly nearest: string | undefined }
  | { readonly kind: "unknown-severity"; readonly given: string; readonly known: readonly string[] }
  /** An option, or an argument, is of another kind than it has to be; `expected` says of which, in English. */
  | { readonly kind: "wrong-type"; readonly given: string; readonly expected: string }
  /** Something was added to a run that had made its report. */
  | { readonly kind: "concluded" }
  | { readonly kind: "no-file-reading" }
  | { readonly kind: "no-explanations" }
  | { readonly kind: "no-centers" }
  | { readonly kind: "not-mergeable" }
  | { readonly kind: "not-per-center" }
  | { readonly kind: "unskippable-rule"; readonly given: string }
  | {
      readonly kind: "invalid-suppression";
      readonly given: string;
      /** What is missing of it, or cannot be. */
      readonly problem: "no-reason" | "invalid-until" | "unshown-record";
    }
  | { readonly kind: "unknown-field"; readonly given: string; readonly nearest: string | undefined };

const SUPPRESSION_PROBLEMS = {
  "no-reason": "gives no reason",
  "invalid-until": "has no last day; write it YYYY-MM-DD",
  "unshown-record": "names a record by what is no id: letters and digits without spaces, at least one digit",
} as const;

function wording(reason: InvalidOption): string {
  const near = "nearest" in reason && reason.nearest !== undefined ? `; did you mean ${reason.nearest}?` : "";
  switch (reason.kind) {
    case "unknown-rule":
      return `no rule has the code "${reason.given}"${near}`;
    case "unknown-entity":
      return `no entity is called "${reason.given}"${near}`;
    case "unknown-field":
      return `no field is called "${reason.given}"${near}`;
    case "unknown-option":
      return `there is no option "${reason.given}"${near}`;
    case "unknown-severity":
      return `there is no severity "${reason.given}"; known are ${reason.known.join(", ")}`;
    case "wrong-type":
      return `"${reason.given}" takes ${reason.expected}`;
    case "concluded":
      return "the run has made its report: begin another validation for what is to be added";
    case "unknown-parameter":
      return `no rule has a parameter "${reason.given}"; known are ${reason.known.join(", ")}`;
    case "invalid-parameter":
      return `the parameter "${reason.given}" takes a number of ${reason.minimum} or more`;
    case "invalid-date":
      return `"${reason.given}" is no day; write it YYYY-MM-DD`;
    case "invalid-limit":
      return `"${reason.given}" takes a whole number of 0 or more`;
    case "unskippable-rule":
      return `${reason.given} cannot be left out: silence about an unreadable file would pass for a verdict`;
    case "invalid-suppression":
      return `the suppression of ${reason.given} ${SUPPRESSION_PROBLEMS[reason.problem]}`;
    case "unknown-language":
      return `no messages in "${reason.given}"; known are ${reason.known.join(", ")}`;
    case "no-file-reading":
      return "text and bytes are read only where the option `files` says how";
    case "no-centers":
      return "a run is told centre by centre only where the option `centers` says how";
    case "no-explanations":
      return "records are explained only where the option `explanations` says how";
    case "not-per-center":
      return "only a run with the option `perCenter` can be told centre by centre";
    case "not-mergeable":
      return "only runs that were made mergeable can be merged";
  }
}
