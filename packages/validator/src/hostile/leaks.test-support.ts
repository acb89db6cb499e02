import { readdirSync } from "node:fs";
import type { Entity } from "@aurora/domain/records";
import { asOf } from "../registers.test-support.js";
import { explanationText } from "../report/explanation-text.js";
import { NdjsonReport } from "../report/ndjson.js";
import type { Report } from "../report/report.js";
import { textReport } from "../report/text.js";
import { xlsx } from "../tables/xlsx/xlsx.js";
import { type ValidateOptions, Validation, type ValidatorInput } from "../validate.js";
import { type Secret, shownPart } from "./planted.test-support.js";

type Writer = (report: Report, options: { readonly language: "es" | "en" }) => string;

/** Every function of the reports' folder that writes a report as text, found there: a new format is searched too. */
async function reportWriters(): Promise<ReadonlyMap<string, Writer>> {
  const folder = new URL("../report/", import.meta.url);
  const modules = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      return readdirSync(new URL(`${entry.name}/`, folder)).includes("index.ts")
        ? [`${entry.name}/index.ts`]
        : [];
    }
    return /(?<!\.test|\.test-support)\.ts$/.test(entry.name) ? [entry.name] : [];
  });
  const writers = new Map<string, Writer>();
  for (const module of modules) {
    const exported: Record<string, unknown> = await import(new URL(module, folder).href);
    for (const [name, value] of Object.entries(exported)) {
      // The marked workbook is the steward's own file given back: its cells are theirs.
      if (/(?:Report|Summary)$/.test(name) && !/^(?:make|Ndjson|workbook|marked)/.test(name)) {
        if (typeof value === "function") writers.set(name, value as Writer);
      }
    }
  }
  return writers;
}

/** The functions that write reports as text, by their names. */
export const writers = await reportWriters();

/** Everything that a report may be written as. */
function* outputs(report: Report): Generator<readonly [string, string]> {
  for (const [name, write] of writers) yield [name, String(write(report, { language: "es" }))];
  // What is shown is the same in both languages; one format says whether the words are.
  yield ["textReport en", textReport(report, { language: "en" })];
  for (const language of ["es", "en"] as const) {
    yield [`explanations ${language}`, explanationText(report.explanations ?? [], { language })];
  }
  const asLines = new NdjsonReport();
  yield ["ndjson", report.findings.map((finding) => asLines.finding(finding)).join("")];
  yield ["ndjson summary", asLines.summary(report)];
}

/** What a run is given, with secrets planted in it. */
export interface Planted {
  readonly input: ValidatorInput;
  readonly entity?: Entity;
  readonly format?: "csv" | "json" | "ndjson";
}

/** What a run on planted inputs comes to: its report, and what was streamed of it. */
export async function judged(
  inputs: readonly Planted[],
  options: Partial<ValidateOptions> & { readonly explained?: number } = {},
): Promise<{ readonly report: Report; readonly streamed: string }> {
  const { explained = 30, ...others } = options;
  const streamed: string[] = [];
  const validation = new Validation({
    asOf,
    maxFindings: 1_000_000,
    explain: { limit: explained },
    formats: [xlsx],
    onFinding: (finding) => streamed.push(JSON.stringify(finding)),
    ...others,
  });
  for (const { input, ...of } of inputs) await validation.add(input, { ...of, file: "registro" });
  return { report: validation.report(), streamed: streamed.join("\n") };
}

/** Where a secret shows that was planted in the inputs of a run. */
export async function leaks(
  given: Secret,
  inputs: readonly Planted[],
  options: Parameters<typeof judged>[1] = {},
): Promise<string[]> {
  const { report, streamed } = await judged(inputs, options);
  return [...outputs(report), ["stream", streamed] as const].flatMap(([name, text]) =>
    shownIn(given, name, text),
  );
}

/** The place at which a text shows a secret, with what stands around it; none where it does not. */
export function shownIn(given: Secret, name: string, text: string): string[] {
  const part = shownPart(text, given);
  if (part === undefined) return [];
  const at = text.toLowerCase().indexOf(part);
  return [`${name}: …${text.slice(Math.max(0, at - 160), at + 40)}`];
}
