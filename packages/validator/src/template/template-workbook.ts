import type { Entity } from "@aurora/domain/records";
import { writeXlsx } from "hucre/xlsx";
import { OfficePackage } from "../report/workbook/package.js";
import { InvalidOptions } from "../run/failures.js";
import { checksOf } from "./checks.js";
import { layoutOf } from "./columns.js";
import { instructionsSheet } from "./instructions-sheet.js";
import { listsSheet } from "./lists-sheet.js";
import { registerSheet } from "./register-sheet.js";
import { reviewSheet } from "./review-sheet.js";
import { textsIn } from "./texts.js";

/** What a template may be told. */
export interface TemplateOptions {
  /** Language of the help in it; Spanish by default. Headers and lists are the official, Spanish ones. */
  readonly language?: "es" | "en";
  /** How many rows can be filled in, from 1 to `MAX_TEMPLATE_ROWS`; 500 by default. */
  readonly rows?: number;
}

/** The most rows of a template: every row brings its formulas, and spreadsheets compute them all. */
export const MAX_TEMPLATE_ROWS = 5000;
const DEFAULT_ROWS = 500;

/** A file's dates are part of its bytes: the same template is the same file, whenever it was made. */
const UNDATED = new Date(0);

/**
 * An Excel workbook (XLSX) in which to fill in an entity's register: lists of the official labels, what
 * each cell may hold, notes with the articles, and formulas that foresee contradictions between cells.
 * What is filled in without any mark is read by the validator as it stands. Fields that hold lists or
 * objects have no column, and the instructions name them. The same options give the same bytes.
 *
 * @throws NestedEntity where a sheet can bring no field of the entity, or not every required one
 * @throws InvalidOptions where the number of rows cannot be
 */
export async function templateWorkbook(entity: Entity, options: TemplateOptions = {}): Promise<Uint8Array> {
  const { language = "es", rows = DEFAULT_ROWS } = options;
  if (!Number.isInteger(rows) || rows < 1 || rows > MAX_TEMPLATE_ROWS) {
    throw new InvalidOptions({ kind: "invalid-limit", given: "rows" });
  }
  const say = textsIn(language);
  const layout = layoutOf(entity, rows);
  const checks = checksOf(layout);
  const lists = listsSheet(layout, say);
  const written = await writeXlsx({
    sheets: [
      registerSheet(layout, { lists, checks, say }),
      reviewSheet(layout, checks, say),
      lists.sheet,
      instructionsSheet(layout, say),
    ],
    properties: { title: say.title(entity), creator: "Aurora", created: UNDATED, modified: UNDATED },
    workbookProtection: { lockStructure: true },
  });
  // It packs with what the runtime brings, and each runtime packs in its own way: packed anew, the bytes are the same.
  return new OfficePackage(written).bytes({ repacked: true });
}
