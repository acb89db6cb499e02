import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Field, preventiveAction } from "@aurora/domain/records";
import { rulesOf } from "@aurora/domain/rules";
import {
  faultNames,
  faultOf,
  generateRegisterBytes,
  type RegisterOptions,
  registerRows,
} from "@aurora/generator";
import { type CellValue, writeXlsxStream } from "hucre/xlsx";

/** A file that a suite measures over. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
}

/** How many bytes of a register tell whether the generator still makes the same one. */
const TELLING_BYTES = 1 << 20;

/** Faults within rows alone: every peer then sees the same number of rows, each of the same width. */
const withinRows = faultNames.filter((name) => faultOf(name).level !== "row");

/**
 * What a workbook holds beside the columns that are required. They go together: a sustained action asks for
 * its intervention, a chosen audience for a level of prevention, a meeting in person for all four answers on
 * its place and its staff. A register that has some of these columns without the others breaks a rule in
 * nearly every row, and what is measured then is the telling of findings. Times and further days are left
 * out for the same reason.
 */
const SHEET_OPTIONALS: ReadonlySet<string> = new Set<keyof typeof preventiveAction.fields>([
  "interventionId",
  "level",
  "accessibleVenue",
  "safeConditions",
  "staffIdentified",
  "institutionalImage",
]);

const sheetColumns = Object.entries<Field>(preventiveAction.fields)
  .map(([name, field], index) => ({ ...field, name, index }))
  .filter(({ name, required }) => required || SHEET_OPTIONALS.has(name));

/** The rules that look at nothing but such columns, and those over cells that are required or of a list. */
const sheetRules: ReadonlySet<string> = new Set([
  ...rulesOf("preventive-action")
    .filter(({ fields }) => fields.every((field) => sheetColumns.some(({ name }) => name === field)))
    .map(({ code }) => code),
  "DAT-006",
  "DAT-008",
]);

type Wanted = Pick<RegisterOptions, "rows" | "faults" | "seed" | "format"> & {
  /** Only faults that break these rules; all within rows where absent. */
  readonly breaking?: readonly string[];
};

/** Where data is kept from one run to the next. */
export async function dataFolder(): Promise<string> {
  const folder = join(tmpdir(), "aurora-bench");
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Makes a register in the temporary folder, or finds the one made before. */
export async function registerFile({ breaking, ...wanted }: Wanted): Promise<DataFile> {
  const only = withinRows.filter((name) => breaking?.includes(faultOf(name).expects ?? "") ?? true);
  const options: RegisterOptions = { ...wanted, only };
  const name = ["register", ...(breaking ?? []), ...stem(options)].join("-");
  return kept(`${name}.${wanted.format ?? "csv"}`, wanted.rows, () =>
    Readable.from(generateRegisterBytes(options)),
  );
}

/**
 * As `registerFile`, a workbook of 25 columns: those that are required, and such others that a clean row
 * stays clean. Its strings are shared and its numbers numbers, as Excel writes them.
 */
export async function workbookFile(wanted: Omit<Wanted, "format" | "breaking">): Promise<DataFile> {
  // A fault in a column that is left out would be none.
  const only = withinRows.filter((name) => sheetRules.has(faultOf(name).expects ?? ""));
  const options: RegisterOptions = { ...wanted, only };
  function* rows(): Generator<CellValue[]> {
    yield sheetColumns.map(({ header }) => header);
    for (const { table } of registerRows(options)) {
      for (const cells of table) {
        yield sheetColumns.map(({ index, kind }) => {
          const text = cells[index] ?? "";
          if (text === "") return null;
          return kind === "count" && /^\d+$/.test(text) ? Number(text) : text;
        });
      }
    }
  }
  // Of the same register other columns make another workbook.
  const chosen = createHash("sha256")
    .update(sheetColumns.map(({ header }) => header).join())
    .digest("hex");
  const name = ["sheet", ...stem(options), chosen.slice(0, 6)].join("-");
  return kept(`${name}.xlsx`, wanted.rows, () =>
    Readable.fromWeb(writeXlsxStream(rows(), { name: "Registro", inlineStrings: false }) as never),
  );
}

/** Reads a file once, so that no run pays for a disk that the others do not. */
export async function warm(path: string): Promise<void> {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 })) {
    // Only the system's cache is meant.
  }
}

async function kept(name: string, rows: number, make: () => Readable): Promise<DataFile> {
  const path = join(await dataFolder(), name);
  const cached = await stat(path).catch(() => undefined);
  if (cached !== undefined) return { path, bytes: cached.size, rows };
  // Written aside: an interrupted run must not leave half a register under the name of a whole one.
  const aside = `${path}.${process.pid}`;
  await pipeline(make(), createWriteStream(aside));
  await rename(aside, path);
  return { path, bytes: (await stat(path)).size, rows };
}

function stem(options: RegisterOptions): readonly string[] {
  const { rows, faults, seed } = options;
  return [String(rows), String(faults), String(seed), fingerprint(options)];
}

function fingerprint(options: RegisterOptions): string {
  const hash = createHash("sha256");
  let length = 0;
  for (const chunk of generateRegisterBytes(options)) {
    hash.update(chunk);
    length += chunk.length;
    if (length >= TELLING_BYTES) break;
  }
  return hash.digest("hex").slice(0, 12);
}
