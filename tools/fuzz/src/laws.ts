import { isDeepStrictEqual } from "node:util";
import {
  entityOf,
  type Finding,
  jsonReport,
  NdjsonReport,
  type Report,
  textReport,
  Validation,
} from "@aurora/validator";
import { annotatedWorkbook, UnmarkableWorkbook, workbookFromTable } from "@aurora/validator/workbook";
import { xlsx } from "@aurora/validator/xlsx";
import type { Case, Reading } from "./case.js";

/** A law that an input broke, and how. */
export interface Broken {
  readonly law: string;
  readonly detail: string;
}

/** How a way through reads the bytes of a case. */
export interface Way {
  /** False sends every cell through the ordinary decoder. */
  readonly fast: boolean;
  /** The sizes of the chunks, over and over; all in one where absent. */
  readonly sizes?: readonly number[];
  /** Explains records as well. */
  readonly explain?: boolean;
}

/** Marks a file with its report; undefined where it is one that cannot be marked. */
export type Marker = (bytes: Uint8Array, report: Report) => Promise<Uint8Array | undefined>;

/** Reads bytes and reports; the laws hold it to what it must be. */
export type Judge = (bytes: Uint8Array, reading: Reading, way: Way) => Report;

const asOf = "2023-12-31";

/** The validator itself. */
export const validator: Judge = (bytes, reading, { fast, sizes, explain }) => {
  const { entity, format, maxFindings, limits, sheet } = reading;
  const validation = new Validation({
    asOf,
    maxFindings,
    formats: [xlsx],
    ...(limits && { limits }),
    ...(sheet !== undefined && { sheet }),
    ...(explain && { explain: { limit: 3 } }),
  });
  const of = {
    file: "-",
    fast,
    ...(entity !== undefined && { entity: entityOf(entity) }),
    ...(format && { format }),
  };
  const reader = validation.reader(of);
  for (const chunk of chunksOf(bytes, sizes)) reader.push(chunk);
  reader.end(null);
  return validation.report();
};

/** The validator's own way of marking. */
export const marker: Marker = async (bytes, report) => {
  const [input] = report.inputs;
  if (input === undefined) return undefined;
  const { file } = input;
  try {
    return input.format === "xlsx"
      ? await annotatedWorkbook({ workbook: bytes, report, file })
      : await workbookFromTable({ table: bytes, report, file });
  } catch (error) {
    if (error instanceof UnmarkableWorkbook) return undefined;
    throw error;
  }
};

function* chunksOf(bytes: Uint8Array, sizes: readonly number[] = [bytes.length]): Generator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = Math.max(1, sizes[index % sizes.length] as number);
    yield bytes.slice(at, at + size);
    at += size;
  }
}

/** Milliseconds that any input may take, and those that each of its bytes, and of its marks, adds: several times what the slowest take. */
const TIME = { start: 2000, perByte: 0.02, perFinding: 2 };

/** The first law that a case breaks; undefined where it keeps them all. */
export async function firstBroken(
  { bytes, reading }: Omit<Case, "source">,
  judge: Judge,
  mark: Marker = marker,
): Promise<Broken | undefined> {
  const start = performance.now();
  const whole = judged(() => judge(bytes, reading, { fast: true }));
  const taken = performance.now() - start;
  if ("law" in whole) return whole;
  if (taken > TIME.start + TIME.perByte * bytes.length) {
    return { law: "time is bound by the bytes", detail: `${Math.round(taken)} ms for ${bytes.length} bytes` };
  }
  const ways: readonly (readonly [string, Way])[] = [
    ["the same bytes make the same report", { fast: true }],
    ["the fast way is the ordinary way", { fast: false }],
    ["chunks change nothing", { fast: true, sizes: reading.sizes }],
    ["chunks change nothing of the ordinary way", { fast: false, sizes: reading.sizes }],
  ];
  for (const [law, way] of ways) {
    const other = judged(() => judge(bytes, reading, way));
    if ("law" in other) return other;
    if (other.json !== whole.json) return { law, detail: difference(whole.json, other.json) };
  }
  return (
    countsBroken(whole.report, reading) ??
    textBroken(whole.report, whole.json) ??
    explainBroken(() => judge(bytes, reading, { fast: true, explain: true }), whole.report) ??
    linesBroken(bytes, reading, judge) ??
    (await markedBroken(bytes, { reading, judge, mark }))
  );
}

function judged(judge: () => Report): { readonly report: Report; readonly json: string } | Broken {
  try {
    const report = judge();
    return { report, json: jsonReport(report) };
  } catch (error) {
    return thrown(error);
  }
}

function thrown(error: unknown): Broken {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { law: "never throws", detail: told.split("\n").slice(0, 6).join("\n") };
}

function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  return `${around(a)}\n--- the other way:\n${around(b)}`;
}

const sum = (counts: Iterable<number>): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};

function countsBroken(
  { summary, findings, inputs, omitted, truncated }: Report,
  reading: Reading,
): Broken | undefined {
  const broken = (detail: string): Broken => ({ law: "counts add up", detail });
  const { byRule, byCenter, withoutCenter } = summary;
  if (inputs.length !== 1) return broken(`${inputs.length} inputs`);
  if (inputs[0]?.rows !== summary.records) return broken("records are not the input's rows");
  const total = summary.errors + summary.warnings + summary.infos;
  if (sum(Object.values(byRule)) !== total) return broken("by rule is not by severity");
  for (const key of ["records", "valid", "errors", "warnings", "infos"] as const) {
    const parts = sum(Object.values(byCenter).map((center) => center[key])) + withoutCenter[key];
    if (parts !== summary[key]) return broken(`${key} by centre are ${parts}, not ${summary[key]}`);
  }
  if (summary.valid > summary.records) return broken("more valid records than records");
  if (findings.length !== Math.min(reading.maxFindings, total)) return broken("lists too few or too many");
  if (truncated !== findings.length < total) return broken("truncated is not what it says");
  if (sum(Object.values(omitted)) + findings.length !== total)
    return broken("omitted is not what is left out");
  return undefined;
}

/** What no reader of a report may see: a value of the program that escaped into its words. */
const ESCAPED = /\bundefined\b|\bNaN\b|\[object /;

function textBroken(report: Report, json: string): Broken | undefined {
  try {
    if (!isDeepStrictEqual(JSON.parse(json), report)) {
      return { law: "a report is what its JSON reads back as", detail: json.slice(0, 500) };
    }
    const lines = new NdjsonReport();
    const written = [
      ...(["es", "en"] as const).map((language) => textReport(report, { language })),
      ...report.findings.map((finding) => lines.finding(finding)),
      lines.summary(report),
    ];
    for (const text of written) {
      const escaped = ESCAPED.exec(text);
      if (escaped !== null) {
        const detail = text.slice(Math.max(0, escaped.index - 150), escaped.index + 50);
        return { law: "reports are words", detail };
      }
    }
    return undefined;
  } catch (error) {
    return thrown(error);
  }
}

function explainBroken(explain: () => Report, plain: Report): Broken | undefined {
  const explained = judged(explain);
  if ("law" in explained) return explained;
  const { explanations: _explanations, ...rest } = explained.report;
  const json = jsonReport(rest as Report);
  const expected = jsonReport(plain);
  return json === expected
    ? undefined
    : { law: "explaining changes nothing of the report", detail: difference(expected, json) };
}

/** The records of a list are the same as lines: rows and all, since both count records. */
function linesBroken(bytes: Uint8Array, reading: Reading, judge: Judge): Broken | undefined {
  const items = itemsOf(bytes);
  if (items === undefined || items.length === 0) return undefined;
  const encoder = new TextEncoder();
  const said = (text: string, format: "json" | "ndjson") => {
    const { findings, summary } = judge(encoder.encode(text), { ...reading, format }, { fast: true });
    return JSON.stringify([summary, findings], null, 1);
  };
  try {
    const list = said(`[${items.join(",")}]`, "json");
    const lines = said(`${items.join("\n")}\n`, "ndjson");
    return list === lines
      ? undefined
      : { law: "a list and lines of the same records are the same", detail: difference(list, lines) };
  } catch (error) {
    return thrown(error);
  }
}

/** The items of a list that JSON reads, each written anew; undefined where there is no such list. */
function itemsOf(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(list) ? list.map((item) => JSON.stringify(item)) : undefined;
  } catch {
    return undefined;
  }
}

/** How a finding stands in a report: what it says and where. */
const placed = ({ rule, record, fields, value, expected }: Finding): readonly unknown[] => [
  rule,
  record.row,
  record.id,
  fields,
  value,
  expected,
];

/** Reasons of DAT-001 that say that a workbook was opened, and no table found in it. */
const OPENED: readonly unknown[] = ["no-header", "empty"];

/**
 * What is marked can be opened, and a steward's own workbook is the same register as before: whoever
 * validates it again is told the same. Of what could not be read in the first place nothing is asked but
 * that nothing is thrown.
 */
async function markedBroken(
  bytes: Uint8Array,
  { reading, judge, mark }: { readonly reading: Reading; readonly judge: Judge; readonly mark: Marker },
): Promise<Broken | undefined> {
  // What the marks add may pass a limit, and what is not listed is not marked.
  const { limits: _limits, ...unbounded } = reading;
  const full = { ...unbounded, maxFindings: 100_000 };
  const { format: _format, ...ofWorkbook } = full;
  try {
    const report = judge(bytes, full, { fast: true });
    const start = performance.now();
    const marked = await mark(bytes, report);
    const taken = performance.now() - start;
    if (taken > TIME.start + TIME.perByte * bytes.length + TIME.perFinding * report.findings.length) {
      return {
        law: "time is bound by the marks",
        detail: `${Math.round(taken)} ms for ${bytes.length} bytes`,
      };
    }
    if (!isDeepStrictEqual(marked, await mark(bytes, report))) {
      return { law: "the same marks make the same workbook", detail: "" };
    }
    const [input] = report.inputs;
    if (marked === undefined || input === undefined || report.summary.byRule["DAT-001"] !== undefined) {
      return undefined;
    }
    const { entity, sheet } = input;
    const read = judge(
      marked,
      { ...ofWorkbook, entity, ...(sheet !== undefined && { sheet }) },
      { fast: true },
    );
    if (input.format !== "xlsx") {
      const unread = read.findings.find(
        ({ rule, params }) => rule === "DAT-001" && !OPENED.includes(params.reason),
      );
      return unread && { law: "a marked table can be opened", detail: JSON.stringify(unread) };
    }
    const [before, after] = [report, read].map(({ findings }) =>
      findings.map((finding) => JSON.stringify(placed(finding))).join("\n"),
    ) as [string, string];
    return before === after
      ? undefined
      : { law: "a marked workbook is told the same", detail: difference(before, after) };
  } catch (error) {
    return thrown(error);
  }
}
