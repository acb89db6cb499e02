/** Why a workbook cannot be marked. */
export type UnmarkableReason =
  /** Encrypted with a password, or of the format before 2007: both come in the same container. */
  | { readonly reason: "protected-or-old" }
  | { readonly reason: "no-workbook" }
  /** The report says that it cannot be read: its finding DAT-001 tells why. */
  | { readonly reason: "unread" }
  | { readonly reason: "too-large" }
  | { readonly reason: "part-missing"; readonly part: string }
  /** What a workbook is to be made of is no text. */
  | { readonly reason: "no-table" };

/** A file that is no workbook that could be given back marked; `because` is for callers that word it themselves. */
export class UnmarkableWorkbook extends Error {
  override readonly name = "UnmarkableWorkbook";
  readonly because: UnmarkableReason;

  constructor(because: UnmarkableReason) {
    super(wording(because));
    this.because = because;
  }
}

function wording(because: UnmarkableReason): string {
  switch (because.reason) {
    case "protected-or-old":
      return "the workbook is protected with a password or in the format before 2007";
    case "no-workbook":
      return "the file is no workbook in the Office Open XML format";
    case "unread":
      return "the file could not be read: its report says why";
    case "too-large":
      return "the workbook is larger, unpacked, than the limit allows";
    case "part-missing":
      return `the workbook lacks its part "${because.part}"`;
    case "no-table":
      return "the file is no text that a workbook could be made of";
  }
}
