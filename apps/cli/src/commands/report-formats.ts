import { extname } from "node:path";
import { type Citation, provision } from "@aurora/domain/norms";
import { ruleCatalogue, type Severity } from "@aurora/domain/rules";
import {
  DEFAULT_MAX_FINDINGS,
  explanationText,
  jsonReport,
  NdjsonReport,
  type Report,
  textReport,
} from "@aurora/validator";
import type { LineOf } from "@aurora/validator/github";
import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import { isFolder } from "../files.js";
import { showsColor } from "../output.js";
import type { Texts } from "../texts.js";
import { SEVERITIES, severityOf, type ValidateFlags, wholeNumber } from "./validate-options.js";

/** The formats of a report. */
export const REPORT_FORMATS = ["text", "json", "ndjson", "csv", "html", "xlsx", "sarif", "github"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The formats that are one text. */
export type TextualFormat = Exclude<ReportFormat, "xlsx">;

/** The format that the ending of a report's name tells. */
const BY_ENDING: Readonly<Record<string, ReportFormat>> = {
  ".txt": "text",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".html": "html",
  ".htm": "html",
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
  ".sarif": "sarif",
};

/** The ending of a report's name, by its format. */
export const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  text: ".txt",
  json: ".json",
  ndjson: ".ndjson",
  csv: ".csv",
  html: ".html",
  xlsx: ".xlsx",
  sarif: ".sarif",
  github: ".github.txt",
};

/**
 * The most findings that a report lists unless told otherwise. A list or a workbook is worked off, so it
 * is to leave nothing unmarked that a person could work off; a page reckons from all what to mend first;
 * code scanning takes 25,000; a stream has no end.
 */
const LISTED: Readonly<Record<ReportFormat, number>> = {
  text: DEFAULT_MAX_FINDINGS,
  json: DEFAULT_MAX_FINDINGS,
  ndjson: Number.POSITIVE_INFINITY,
  csv: 200_000,
  html: 100_000,
  xlsx: 200_000,
  sarif: 25_000,
  github: DEFAULT_MAX_FINDINGS,
};

/** The most of each centre, where each gets a report: many centres are in memory at once. */
const LISTED_PER_CENTER = 10_000;

/** How many places of each rule a text shows, where nothing else is asked for. */
const PLACES_PER_RULE = 10;

/**
 * The format that is asked for, or that the name of the report tells: a name without an ending, and a folder, tell none.
 *
 * @throws UsageError where the ending is none that tells: a text in a file that says otherwise would be opened by nobody
 */
export function reportFormat({ format, out = "", splitBy }: ValidateFlags, say: Texts): ReportFormat {
  if (format === undefined) {
    const ending = extname(out).toLowerCase();
    const told = BY_ENDING[ending];
    if (told !== undefined || ending === "" || splitBy !== undefined || isFolder(out)) return told ?? "text";
    throw new UsageError(say.unknownEnding(out, Object.keys(BY_ENDING).join(", ")));
  }
  const known = REPORT_FORMATS.find((name) => name === format);
  if (known === undefined) throw new UsageError(say.unknownFormat(format, REPORT_FORMATS.join(", ")));
  return known;
}

/** How many findings a report lists; per centre where each gets one. */
export function listed(flags: ValidateFlags, format: ReportFormat, say: Texts): number {
  if (flags.maxFindings !== undefined) return wholeNumber("--max-findings", flags.maxFindings, say);
  return flags.splitBy === undefined ? LISTED[format] : Math.min(LISTED[format], LISTED_PER_CENTER);
}

/** A report in one of the formats that are text. What makes a format is loaded only where it is asked for. */
export async function reportText(
  report: Report,
  {
    format,
    flags,
    context,
    lineOf,
  }: {
    readonly format: TextualFormat;
    readonly flags: ValidateFlags;
    readonly context: Context;
    readonly lineOf: LineOf;
  },
): Promise<string> {
  const { language } = context;
  switch (format) {
    case "text":
      return personsText(report, flags, context);
    case "json":
      return jsonReport(report);
    case "ndjson": {
      const lines = new NdjsonReport();
      const findings = report.findings.map((finding) => lines.finding(finding));
      return [...findings, lines.summary(report)].join("");
    }
    case "csv": {
      const { csvReport } = await import("@aurora/validator/csv");
      // Where a comma parts decimals, spreadsheets part cells with a semicolon.
      return csvReport(report, { language, delimiter: language === "es" ? ";" : "," });
    }
    case "html": {
      const { htmlReport } = await import("@aurora/validator/html");
      return htmlReport(report, { language });
    }
    case "sarif": {
      const { sarifReport } = await import("@aurora/validator/sarif");
      return sarifReport(report, { language, lineOf });
    }
    case "github": {
      const { githubReport } = await import("@aurora/validator/github");
      return githubReport(report, { language, lineOf });
    }
  }
}

function personsText(report: Report, flags: ValidateFlags, { language, say }: Context): string {
  const headingOf = ({ norm, locator }: Citation) => provision(norm, locator)?.heading[language];
  const color = flags.out === undefined && showsColor();
  if (report.explanations !== undefined) {
    return explanationText(report.explanations, { language, color, headingOf });
  }
  const least = severityOf(flags.severity, say);
  const severities = new Map(ruleCatalogue.map(({ code, severity }) => [code, severity]));
  const named = new Set(report.findings.map(({ rule }) => rule));
  // Rules below the severity that was asked for would stand there as bare headings.
  const byRule = Object.fromEntries(
    Object.entries(report.summary.byRule).filter(
      ([code]) => named.has(code) || isAtLeast(severities.get(code) ?? "info", least),
    ),
  );
  const text = textReport(
    { ...report, summary: { ...report.summary, byRule } },
    {
      language,
      color,
      headingOf,
      ...(flags.maxFindings === undefined && { perRule: PLACES_PER_RULE, moreHint: say.moreHint }),
    },
  );
  const { errors, warnings, infos } = report.summary;
  const hidden = [errors, warnings, infos]
    .slice(SEVERITIES.indexOf(least) + 1)
    .reduce((sum, count) => sum + count, 0);
  return hidden === 0 ? text : `${text}${say.belowSeverity(hidden)}\n`;
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
