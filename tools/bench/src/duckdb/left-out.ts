/** What the SQL does not check, and why: then DuckDB has less to do than the validator, never more. */
export const leftOut: Readonly<Record<string, string>> = {
  "DAT-001": "about the file as a whole: DuckDB fails",
  "DAT-002": "about the header: the columns are told to DuckDB",
  "DAT-003": "about the header: the columns are told to DuckDB",
  "DAT-004": "about the header: the columns are told to DuckDB",
  "DAT-005": "about the file's form: DuckDB fails",
  "DAT-016": "about the file's form: DuckDB fails, or takes the rows for a text",
  "DAT-011": "about the file's form: DuckDB skips blank rows silently",
  "DAT-017":
    "about the file's form: rows of totals, signatures and notes, of which the bench's files have none",
  "DAT-018": "about a workbook's sheets: DuckDB is told which one to read",
  "DAT-014": "about records in JSON",
  "DAT-015": "about the call: a suppression that has expired",
  "DAT-013": "about the header: the columns are told to DuckDB",
  "ACT-122": "only JSON can declare an empty list",
};

/** Where the SQL is less tolerant or less exact than the validator, which costs it nothing. */
export const simplified: readonly string[] = [
  "labels with the scheme's own word before them (“Enfoque de género”) are not taken off it",
  "places are compared with their official names alone, without other known spellings",
  "personal data is looked for by the commonest forms of a DNI, a mobile phone and an e-mail address",
  "probable duplicates are compared without folding accents and inner spaces",
  "a formula is looked for in texts alone, and a cell of three spaces or more is not taken for an empty one",
  "findings are counted, not located, explained or masked",
];
