import type { InputFormat } from "@aurora/validator";
import { RequestProblem } from "../problems.js";

/** The media type of workbooks. */
export const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The media type of forms. */
const FORM = "multipart/form-data";

/** The formats that are read, by media type. */
const byType: ReadonlyMap<string, InputFormat["name"]> = new Map([
  ["application/json", "json"],
  ["text/csv", "csv"],
  // The reader finds the delimiter by itself.
  ["text/tab-separated-values", "csv"],
  ["application/x-ndjson", "ndjson"],
  [WORKBOOK, "xlsx"],
]);

/** The formats by how the names of their files end. */
const byEnding: ReadonlyMap<string, InputFormat["name"]> = new Map([
  ["csv", "csv"],
  ["tsv", "csv"],
  ["txt", "csv"],
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["xlsx", "xlsx"],
  ["xlsm", "xlsx"],
]);

/** What may be sent, as `Accept-Post` names it. */
export const acceptedTypes = [...byType.keys(), FORM].join(", ");

/** What a body is by its type: a format, or a form. @throws RequestProblem where it is nothing that is read */
export function bodyKind(contentType: string | undefined): InputFormat["name"] | "form" {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const kind = type === FORM ? "form" : byType.get(type);
  if (kind !== undefined) return kind;
  const detail = {
    es: `Content-Type debe ser uno de ${acceptedTypes}.`,
    en: `Content-Type must be one of ${acceptedTypes}.`,
  };
  throw new RequestProblem("unsupported-media-type", detail, {}, { "Accept-Post": acceptedTypes });
}

/**
 * The format of a form's file. Its name goes first: on Windows, browsers call a CSV by the program that
 * opens it. Undefined where neither tells; the content then does.
 */
export function formatOfFile(of: {
  readonly fileName: string;
  readonly type: string;
}): InputFormat["name"] | undefined {
  const ending = /\.([a-z]+)$/i.exec(of.fileName)?.[1]?.toLowerCase() ?? "";
  return byEnding.get(ending) ?? byType.get(of.type.toLowerCase());
}
