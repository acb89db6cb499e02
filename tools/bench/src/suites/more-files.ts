import { auroraOnTwoThreads, auroraValidate } from "../aurora.js";
import { registerFile, warm, workbookFile } from "../files.js";
import { compare, type Section, type Suite, type SuiteOptions } from "../suite.js";
import { count } from "../table.js";
import {
  duckdbChecks,
  duckdbName,
  duckdbNdjson,
  duckdbRepeated,
  jsonLines,
  udsv,
  workbookReaders,
} from "./peers.js";
import { demandEqualCounts } from "./register.js";

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The register as NDJSON. */
export const ndjsonSuite: Suite = {
  name: "ndjson",
  about: "NDJSON, 300,000 rows",
  run: async (options) => {
    const { rows = 300_000, faults = 0.02, seed } = options;
    const file = await registerFile({ rows, faults, seed, format: "ndjson" });
    await warm(file.path);
    return compare({
      title: "NDJSON",
      data: `NDJSON, ${count(rows)} records, ${megabytes(file.bytes)}, ${faults * 100} % with a fault`,
      contenders: [auroraValidate(file), jsonLines(file), duckdbNdjson(file)],
      options,
    });
  },
};

/** A workbook. */
export const xlsxSuite: Suite = {
  name: "xlsx",
  about: "XLSX, 100,000 rows × 25 columns",
  run: async (options) => {
    const { rows = 100_000, faults = 0.02, seed } = options;
    const file = await workbookFile({ rows, faults, seed });
    await warm(file.path);
    const [hucre, readExcelFile, sheetJs] = workbookReaders(file);
    return compare({
      title: "A workbook",
      data: `XLSX, ${count(rows)} rows × 25 columns, ${megabytes(file.bytes)}, ${faults * 100} % of rows with a fault`,
      contenders: [auroraValidate(file, { optional: true }), hucre, readExcelFile, sheetJs],
      notes: [
        "exceljs is no peer here: one of its dependencies asks for a version that was never published.",
      ],
      options,
    });
  },
};

/** What stands twice, at length. */
export const duplicatesSuite: Suite = {
  name: "duplicates",
  about: "CSV, 3,000,000 rows, two in a hundred repeating an id or another row",
  run: (options) => repeatedRows("Repeated ids and probable duplicates", { rows: 3_000_000, ...options }),
};

/** The same in a file of which hardly any machine's memory holds the whole. */
export const largeSuite: Suite = {
  name: "large",
  about: "CSV, 10,000,000 rows (6.8 GB), repeating as in duplicates; a quarter of an hour a run",
  run: (options) => repeatedRows("Ten million rows", { rows: 10_000_000, ...options }),
};

async function repeatedRows(
  title: string,
  options: SuiteOptions & { readonly rows: number },
): Promise<Section> {
  const { rows, faults = 0.02, seed } = options;
  const file = await registerFile({ rows, faults, seed, breaking: ["DAT-009", "DAT-010"] });
  await warm(file.path);
  const aurora = auroraValidate(file);
  const onTwo = auroraOnTwoThreads(file);
  const repeated = duckdbRepeated(file, 1);
  return compare({
    title,
    data: `CSV, ${count(rows)} rows × 76 columns, ${megabytes(file.bytes)}, ${faults * 100} % of rows repeating another's id, or another under its own id`,
    contenders: [aurora, onTwo, udsv(file), repeated],
    notes: ["aurora applies every rule; DuckDB looks for what stands twice and for nothing else."],
    options,
    agree: (told) =>
      demandEqualCounts(
        told,
        [aurora.name, onTwo.name, repeated.name].filter((name) => told.has(name)),
        ["DAT-009", "DAT-010"],
      ),
  });
}

/** Every row faulty. */
export const findingsSuite: Suite = {
  name: "findings",
  about: "CSV, 300,000 rows, every one with a fault",
  run: async (options) => {
    const { rows = 300_000, faults = 1, seed } = options;
    const file = await registerFile({ rows, faults, seed });
    await warm(file.path);
    const aurora = auroraValidate(file);
    return compare({
      title: "Every row faulty",
      data: `CSV, ${count(rows)} rows × 76 columns, ${megabytes(file.bytes)}, ${faults * 100} % of rows with a fault`,
      contenders: [aurora, udsv(file), await duckdbChecks(file, 1)],
      options,
      agree: (told) => demandEqualCounts(told, [aurora.name, duckdbName(1)]),
    });
  },
};
