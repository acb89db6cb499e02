import { AURORA, auroraOnTwoThreads, auroraValidate } from "../aurora.js";
import { leftOut, simplified } from "../duckdb/left-out.js";
import { registerFile, warm } from "../files.js";
import { compare, type Suite, type Told } from "../suite.js";
import { count } from "../table.js";
import { duckdbCasts, duckdbChecks, duckdbName, tableschema, udsv, zodRows } from "./peers.js";

const ROWS = 1_000_000;
const FAULTS = 0.02;
/** What these read is a part so many times smaller: whole, it would take minutes. */
const TABLESCHEMA_SHARE = 100;
const ZOD_SHARE = 10;
const COLUMNS = 76;

/** The whole register against its peers. */
export const registerSuite: Suite = {
  name: "register",
  about: `CSV, ${count(ROWS)} rows × ${COLUMNS} columns, two in a hundred with a fault`,
  run: async (options) => {
    const { rows = ROWS, faults = FAULTS, seed } = options;
    const file = await registerFile({ rows, faults, seed });
    const part = await registerFile({
      rows: Math.max(10, Math.round(rows / TABLESCHEMA_SHARE)),
      faults,
      seed,
    });
    const tenth = await registerFile({ rows: Math.max(10, Math.round(rows / ZOD_SHARE)), faults, seed });
    await warm(file.path);
    return compare({
      title: "A register",
      data: `CSV, ${count(rows)} rows × ${COLUMNS} columns, ${(file.bytes / 1e6).toFixed(1)} MB, ${faults * 100} % of rows with a fault`,
      contenders: [
        auroraValidate(file),
        auroraOnTwoThreads(file),
        udsv(file),
        await duckdbChecks(file, 1),
        await duckdbChecks(file, 2),
        duckdbCasts(file),
        await zodRows(tenth),
        await tableschema(part),
      ],
      notes: [
        `DuckDB's checks leave out ${Object.keys(leftOut).join(", ")}; besides, ${simplified.join("; ")}. Its counts of every other rule were equal to aurora's.`,
      ],
      options,
      agree: (told) => demandEqualCounts(told, [AURORA, duckdbName(1), duckdbName(2)]),
    });
  },
};

/** Demands that programs counted the same for some rules, or for every rule that DuckDB checks. @throws Error that names the rules */
export function demandEqualCounts(
  told: ReadonlyMap<string, Told>,
  names: readonly string[],
  only?: readonly string[],
): void {
  const [first = "", ...others] = names;
  const expected = told.get(first)?.byRule ?? {};
  for (const name of others) {
    const counted = told.get(name)?.byRule ?? {};
    const codes = new Set(only ?? [...Object.keys(expected), ...Object.keys(counted)]);
    const wrong = [...codes].filter(
      (code) => !(code in leftOut) && (expected[code] ?? 0) !== (counted[code] ?? 0),
    );
    if (wrong.length === 0) continue;
    const each = wrong.map((code) => `${code} ${counted[code] ?? 0}, not ${expected[code] ?? 0}`);
    throw new Error(`${name} counts otherwise than ${first}: ${each.join("; ")}.`);
  }
}
