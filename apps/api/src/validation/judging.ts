import { createHash, hash as digestOf } from "node:crypto";
import type { Entity } from "@aurora/domain/records";
import { type InputFormat, NdjsonReport, type Report, type Validator } from "@aurora/validator";
import { RequestProblem } from "../problems.js";
import type { Prepared } from "./asked.js";
import type { RunInputs } from "./inputs.js";
import type { RunLifetime } from "./run-lifetime.js";

type Validation = ReturnType<Validator["validation"]>;

/** What a run took in and found so far: numbers alone. */
export interface RunCounts {
  bytes: number;
  records: number;
  findings: number;
}

/** What is to be judged, and by what. */
export interface Judging {
  readonly entity: Entity;
  readonly validator: Validator;
  readonly explain: boolean;
  readonly inputs: RunInputs;
  /** Whether there is one file for certain. */
  readonly isSingle: boolean;
  readonly lifetime: RunLifetime;
  readonly counts: RunCounts;
}

/** How many bytes of a file are kept to be given back marked. */
const MOST_MARKED_BYTES = 64 * 1024 * 1024;

/** A body of at most so many bytes is taken in whole and judged at once: it needs no place among the runs. */
export const SMALL_BYTES = 64 * 1024;

/** The formats that are judged at once where a body is all there. */
export type WholeFormat = Exclude<InputFormat["name"], "xlsx">;

/** Judges bytes that are all there, at once. */
export function judgedAtOnce(
  bytes: Uint8Array,
  {
    entity,
    prepared: { validator, explain },
    format,
    counts,
  }: {
    readonly entity: Entity;
    readonly prepared: Prepared;
    readonly format: WholeFormat;
    readonly counts: RunCounts;
  },
): Report {
  const validation = validator.validation(
    explain ? { singleInput: true, explain: {} } : { singleInput: true },
  );
  const reader = validation.reader({ entity, format, file: "-" });
  reader.push(bytes);
  reader.end(digestOf("sha256", bytes));
  counts.bytes = bytes.length;
  return counted(validation.report(), counts);
}

/** Judges all inputs, and keeps the bytes of the only one where they are to be given back marked. */
export async function judged(
  judging: Judging,
  { keeps }: { readonly keeps: boolean },
): Promise<{ readonly report: Report; readonly file: { file: string; bytes: Uint8Array } | undefined }> {
  const { validator, explain, isSingle, counts } = judging;
  const validation = validator.validation({ singleInput: isSingle, ...(explain && { explain: {} }) });
  const kept: { readonly file: string; readonly chunk: Uint8Array }[] = [];
  let keptBytes = 0;
  const keep = (file: string, chunk: Uint8Array) => {
    keptBytes += chunk.length;
    if (keptBytes > MOST_MARKED_BYTES) throw tooLargeToMark();
    kept.push({ file, chunk: Uint8Array.from(chunk) });
  };
  for await (const _step of steps(validation, judging, keeps ? keep : undefined)) {
    // Each step lets what arrives meanwhile have its turn.
  }
  const report = counted(validation.report(), counts);
  const files = new Set(kept.map(({ file }) => file));
  const [file] = files;
  if (file === undefined || files.size > 1 || report.inputs.length > 1) return { report, file: undefined };
  return { report, file: { file, bytes: Buffer.concat(kept.map(({ chunk }) => chunk)) } };
}

/** Each finding as a line once it is found, and the rest of the report as the last one. */
export async function* findingLines(judging: Judging): AsyncGenerator<string> {
  const { validator, explain, isSingle, counts } = judging;
  const lines = new NdjsonReport();
  const pending: string[] = [];
  const validation = validator.validation({
    singleInput: isSingle,
    ...(explain && { explain: {} }),
    // Findings leave as they come; to keep a choice of them too would be for nothing.
    maxFindings: 0,
    onFinding: (finding) => {
      counts.findings++;
      pending.push(lines.finding(finding));
    },
  });
  for await (const _step of steps(validation, judging)) {
    if (pending.length > 0) yield pending.splice(0).join("");
  }
  const report = validation.report();
  yield pending.splice(0).join("") + lines.summary(counted(report, counts));
}

/** Reads the inputs piece by piece. */
async function* steps(
  validation: Validation,
  { entity, inputs, lifetime, counts }: Judging,
  keep?: (file: string, chunk: Uint8Array) => void,
): AsyncGenerator<void> {
  const breathe = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    lifetime.check();
  };
  for await (const { file, format, content } of inputs) {
    const reader = validation.reader({ entity, file, ...(format !== undefined && { format }) });
    const hash = createHash("sha256");
    const before = counts.records;
    for (let chunk = await content.next(); chunk !== undefined; chunk = await content.next()) {
      counts.bytes += chunk.length;
      keep?.(file, chunk);
      // What cannot be read is hashed to its end all the same: the report says which bytes it speaks of.
      hash.update(chunk);
      reader.push(chunk);
      counts.records = before + reader.rows;
      yield;
    }
    await reader.finish(hash.digest("hex"), breathe);
    lifetime.check();
    counts.records = before + reader.rows;
    yield;
  }
}

function counted(report: Report, counts: RunCounts): Report {
  const { records, errors, warnings, infos } = report.summary;
  counts.records = records;
  counts.findings = errors + warnings + infos;
  return report;
}

function tooLargeToMark(): RequestProblem {
  return new RequestProblem("payload-too-large", {
    es: `Un archivo que se devuelve marcado puede tener hasta ${MOST_MARKED_BYTES} bytes.`,
    en: `A file that is given back marked may have up to ${MOST_MARKED_BYTES} bytes.`,
  });
}
