import { auroraCommand, auroraValidate } from "../aurora.js";
import { registerFile } from "../files.js";
import { measure, type Program, scriptPath } from "../measure.js";
import { type Contender, compare, type Suite } from "../suite.js";
import { count } from "../table.js";
import { tableschema } from "./peers.js";

/** Starting up: a file of a few rows, from the start of the process to its end. */
export const smallSuite: Suite = {
  name: "small",
  about: "start-up: a CSV of 10 rows",
  run: async (options) => {
    const { rows = 10, faults = 0.1, seed } = options;
    const file = await registerFile({ rows, faults, seed });
    return compare({
      title: "A small file",
      data: `CSV, ${count(rows)} rows × 76 columns, from the start of a process to its end`,
      contenders: [
        auroraValidate(file),
        starts({ name: "aurora --help", args: [auroraCommand(), "--help"], accepts: [0] }),
        starts({ name: "node alone", args: ["--eval", "0"], accepts: [0] }),
        starts({ name: "DuckDB alone", args: [scriptPath("./peers/duckdb-start.mjs")], accepts: [0] }),
        await tableschema(file),
      ],
      options,
    });
  },
};

function starts(program: Program): Contender {
  return {
    ...program,
    trial: async () => {
      await measure(program);
      return {};
    },
  };
}
