import { type Entity, entities, type Field } from "@aurora/domain/records";
import { labelOf } from "@aurora/domain/taxonomy";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isTabular } from "../schema/flat.js";
import { FIRST_ROW, layoutOf } from "./columns.js";

/** The entities of which there are templates. */
export const tabularEntities = entities.filter(isTabular);

/** A record by the names of its fields. */
export type Filled = Readonly<Record<string, unknown>>;

/** What a person's typing leaves in a cell: a day and an hour are numbers to a spreadsheet. */
export function typed(field: Field, value: unknown): string | number {
  const label = (code: unknown) =>
    field.scheme === undefined ? String(code) : labelOf(field.scheme, code as never, "es");
  if (Array.isArray(value)) return value.map(label).join("; ");
  switch (field.kind) {
    case "code":
      return label(value);
    case "date":
      return (Date.parse(`${value}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    case "time": {
      const [hours, minutes] = String(value).split(":").map(Number);
      return ((hours ?? 0) * 60 + (minutes ?? 0)) / 1440;
    }
    case "yes-no":
      return value === true ? "Sí" : "No";
    case "count":
    case "number":
      return value as number;
    default:
      return String(value);
  }
}

/** Fills rows of a template in as a spreadsheet does: in its file, leaving all else as it stands. */
export function fill(template: Uint8Array, of: Entity, records: readonly Filled[]): Uint8Array {
  const parts = unzipSync(template);
  const path = "xl/worksheets/sheet1.xml";
  const written = new Map<string, string>();
  records.forEach((record, index) => {
    for (const { name, field, letter } of layoutOf(of, records.length).columns) {
      const value = record[name];
      if (value !== undefined) written.set(`${letter}${index + FIRST_ROW}`, content(typed(field, value)));
    }
  });
  const sheet = strFromU8(parts[path] as Uint8Array).replace(
    /<c r="([A-Z]+\d+)"( s="\d+")\/>/g,
    (empty, cell, style) => {
      const filled = written.get(cell);
      written.delete(cell);
      return filled === undefined ? empty : `<c r="${cell}"${style}${filled}</c>`;
    },
  );
  if (written.size > 0)
    throw new Error(`no empty cell stands at ${[...written.keys()].slice(0, 5).join(", ")}`);
  return zipSync({ ...parts, [path]: strToU8(sheet) });
}

function content(value: string | number): string {
  if (typeof value === "number") return `><v>${value}</v>`;
  const text = value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
}
