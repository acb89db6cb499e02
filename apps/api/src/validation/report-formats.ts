import type { Report } from "@aurora/validator";
import { jsonReport } from "@aurora/validator";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { Language } from "../language.js";
import { RequestProblem } from "../problems.js";
import { WORKBOOK } from "./media-types.js";

/** The formats of a report, by media type; that of a stream is told apart. */
export const reportTypes = [
  "application/json",
  "application/x-ndjson",
  "text/html",
  "text/csv",
  WORKBOOK,
  "application/sarif+json",
] as const;

export type ReportType = (typeof reportTypes)[number];

/**
 * How many findings a report lists where nobody says: a list or a workbook is worked off, a page reckons
 * from all what to mend first, and code scanning takes 25,000.
 */
const LISTED: Partial<Record<ReportType, number>> = {
  "text/html": 100_000,
  "text/csv": 200_000,
  [WORKBOOK]: 200_000,
  "application/sarif+json": 25_000,
};

/** Under which name a report is kept by whom it is sent to. */
const FILE_NAMES: Partial<Record<ReportType, string>> = {
  "text/csv": "hallazgos.csv",
  [WORKBOOK]: "marcado.xlsx",
};

/** The page has a policy of its own within, by the hash of its style: it shows no more than both admit. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What answers with a report say of themselves, whatever they say. */
export const REPORT_HEADERS = {
  Vary: "Accept, Accept-Language, Accept-Encoding",
  "Cache-Control": "no-store",
} as const;

/** How many findings a report of this format lists unless told otherwise; undefined for the usual number. */
export function listedIn(type: ReportType): number | undefined {
  return LISTED[type];
}

/** The format of a report that a request likes best; JSON where it says nothing. */
export function reportTypeOf(c: Context): ReportType {
  const header = c.req.header("Accept");
  if (header === undefined || header === "*/*" || header === "application/json") return "application/json";
  return accepts(c, {
    header: "Accept",
    supports: [...reportTypes],
    default: "application/json",
  }) as ReportType;
}

/** What was judged, for a report that gives it back marked. */
export interface JudgedFile {
  /** The name under which the report speaks of it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A report in a format. */
export interface WrittenReport {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Writes a report; what makes a format is loaded only where it is asked for.
 *
 * @param judged the file that is given back marked; there is one where a workbook is asked for
 * @throws RequestProblem where it cannot be marked
 */
export async function writtenReport(
  report: Report,
  {
    type,
    language,
    judged,
  }: {
    readonly type: Exclude<ReportType, "application/x-ndjson">;
    readonly language: Language;
    readonly judged: JudgedFile | undefined;
  },
): Promise<WrittenReport> {
  const fileName = FILE_NAMES[type];
  const charset = type.startsWith("text/") ? "; charset=utf-8" : "";
  return {
    body: await bodyOf(report, { type, language, judged }),
    headers: {
      "Content-Type": `${type}${charset}`,
      ...(fileName !== undefined && { "Content-Disposition": `attachment; filename="${fileName}"` }),
      ...(type === "text/html" && { "Content-Security-Policy": PAGE_POLICY }),
    },
  };
}

async function bodyOf(
  report: Report,
  {
    type,
    language,
    judged,
  }: {
    readonly type: Exclude<ReportType, "application/x-ndjson">;
    readonly language: Language;
    readonly judged: JudgedFile | undefined;
  },
): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (type) {
    case "application/json":
      return jsonReport(report);
    case "text/html": {
      const { htmlReport } = await import("@aurora/validator/html");
      return htmlReport(report, { language });
    }
    case "text/csv": {
      const { csvReport } = await import("@aurora/validator/csv");
      // Where a comma parts decimals, spreadsheets part cells with a semicolon.
      return csvReport(report, { language, delimiter: language === "es" ? ";" : "," });
    }
    case "application/sarif+json": {
      const { sarifReport } = await import("@aurora/validator/sarif");
      return sarifReport(report, { language });
    }
    case WORKBOOK:
      return markedWorkbook(report, language, judged);
  }
}

async function markedWorkbook(
  report: Report,
  language: Language,
  judged: JudgedFile | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { annotatedWorkbook, UnmarkableWorkbook, workbookFromTable } = await import(
    "@aurora/validator/workbook"
  );
  if (judged === undefined) {
    throw report.inputs.length > 1
      ? new RequestProblem("unmarkable-input", {
          es: "Solo se devuelve marcado un archivo a la vez; envíe cada uno por separado.",
          en: "One file at a time is given back marked; send each by itself.",
        })
      : unmarkable();
  }
  const { file, bytes } = judged;
  const format = report.inputs.find((input) => input.file === file)?.format;
  try {
    const workbook =
      format === "xlsx"
        ? await annotatedWorkbook({ report, file, language, workbook: bytes })
        : await workbookFromTable({ report, file, language, table: bytes });
    return new Uint8Array(workbook);
  } catch (thrown) {
    if (thrown instanceof UnmarkableWorkbook) throw unmarkable();
    throw thrown;
  }
}

function unmarkable(): RequestProblem {
  return new RequestProblem("unmarkable-input", {
    es: "Lo enviado no se puede leer o no cabe en una hoja.",
    en: "What was sent cannot be read or fits no sheet.",
  });
}
