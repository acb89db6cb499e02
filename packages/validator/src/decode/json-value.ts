import { type Field, MAX_COUNT, MAX_NUMBER } from "@aurora/domain/records/core";
import { type Decoded, decodeCell, type TypeFault } from "./cell.js";

/** Decodes one JSON value by what its field holds. */
export function decodeValue(field: Field, given: unknown): Decoded {
  switch (typeof given) {
    case "string":
      return decodeCell(field, given);
    case "number":
      if (field.kind === "count") return decodeCount(given);
      if (field.kind === "number") {
        return Number.isFinite(given) && Math.abs(given) <= MAX_NUMBER
          ? { value: withoutSignOfZero(given) }
          : { fault: "type", reason: "number" };
      }
      return decodeCell(field, String(given));
    case "boolean":
      return field.kind === "yes-no" ? { value: given } : typeFault(field);
    default:
      return Array.isArray(given) ? decodeList(field, given) : typeFault(field);
  }
}

function decodeCount(given: number): Decoded {
  if (!Number.isFinite(given)) return { fault: "type", reason: "count" };
  if (given < 0) return { fault: "type", reason: "negative-count" };
  if (!Number.isInteger(given)) return { fault: "type", reason: "decimal-count" };
  return given > MAX_COUNT
    ? { fault: "type", reason: "count-too-large" }
    : { value: withoutSignOfZero(given) };
}

/** JSON has a zero with a sign, and writes it without: a report would differ from what is read back from it. */
function withoutSignOfZero(given: number): number {
  return given + 0;
}

const LIST_KINDS: ReadonlySet<Field["kind"]> = new Set(["codes", "texts", "identifiers", "ubigeos", "dates"]);

/** An empty list is a declared absence, not an unknown. */
function decodeList(field: Field, given: readonly unknown[]): Decoded {
  if (!LIST_KINDS.has(field.kind)) return typeFault(field);
  const items = new Set<unknown>();
  const unknown: string[] = [];
  for (const item of given) {
    if (typeof item !== "string") return { fault: "type", reason: "not-text" };
    const decoded = decodeCell(field, item);
    if (!("fault" in decoded)) {
      for (const value of decoded.value as readonly unknown[]) items.add(value);
    } else if (decoded.fault === "type") {
      return decoded;
    } else if (decoded.fault === "code") {
      for (const text of decoded.unknown) unknown.push(text);
    }
  }
  return unknown.length > 0 ? { fault: "code", unknown } : { value: [...items] };
}

function typeFault(field: Field): Decoded {
  const reasons: Partial<Record<Field["kind"], TypeFault>> = {
    count: "count",
    "yes-no": "yes-no",
    date: "date",
    time: "time",
    ubigeo: "ubigeo",
    number: "number",
    month: "month",
    identifiers: "not-list",
    ubigeos: "not-list",
    dates: "not-list",
    codes: "not-list",
    texts: "not-list",
  };
  return { fault: "type", reason: reasons[field.kind] ?? "not-text" };
}

/** A value as a finding may show it: what is no text, number or truth has none. */
export function textOf(given: unknown): string {
  if (Array.isArray(given)) return given.filter((item) => typeof item === "string").join("; ");
  return typeof given === "object" ? "" : String(given);
}
