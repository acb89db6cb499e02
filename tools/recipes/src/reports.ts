import type { Report } from "@aurora/validator";
import { csvReport } from "@aurora/validator/csv";
import { githubReport } from "@aurora/validator/github";
import { htmlReport } from "@aurora/validator/html";
import { sarifReport } from "@aurora/validator/sarif";

/** A report in the forms in which others take it; the language may be another than that of the run. */
export function told(report: Report) {
  return {
    /** A page to read and print: it needs no network. */
    page: htmlReport(report, { language: "en" }),
    /** A list to work off in a spreadsheet, a row for each finding. */
    list: csvReport(report, { language: "es", delimiter: ";" }),
    /** For code scanning. */
    scanning: sarifReport(report, { language: "en" }),
    /** Annotations of a GitHub step. */
    annotations: githubReport(report, { language: "en" }),
  };
}
