// What the page of the browser suite runs, bundled as a site would bundle it. Each reads the same bytes.

import { validate } from "@aurora/validator";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";

const contenders = {
  async aurora(bytes, asOf) {
    const { summary } = await validate("preventive-action", bytes, {
      asOf,
      format: "csv",
      maxFindings: 1000,
    });
    return summary.records;
  },
  papaparse(bytes) {
    let rows = -1;
    Papa.parse(new TextDecoder().decode(bytes), {
      skipEmptyLines: true,
      step: () => {
        rows++;
      },
    });
    return rows;
  },
  udsv(bytes) {
    const text = new TextDecoder().decode(bytes);
    return initParser(inferSchema(text, { col: ",", row: "\r\n", encl: '"' })).stringArrs(text).length;
  },
};

globalThis.measureOne = async (name, asOf) => {
  const bytes = new Uint8Array(await (await fetch("/register.csv")).arrayBuffer());
  const started = performance.now();
  const rows = await contenders[name](bytes, asOf);
  return { seconds: (performance.now() - started) / 1000, rows };
};
