import { AuroraProblem, createClient } from "./index.js";

/** What is wrong with a register, told while it is still being sent. */
export async function wrongRows(baseUrl: string, register: ReadableStream<Uint8Array>): Promise<string[]> {
  const aurora = createClient({ baseUrl, language: "en" });
  const rows: string[] = [];
  try {
    const findings = aurora.validateStream("preventive-action", register, {
      format: "csv",
      asOf: "2023-12-31",
    });
    for await (const { rule, record, message } of findings)
      rows.push(`row ${record.row}: ${rule} ${message}`);
    const { summary } = await findings.summary();
    rows.push(`${summary.valid} of ${summary.records} records are valid`);
  } catch (problem) {
    if (!(problem instanceof AuroraProblem)) throw problem;
    rows.push(`${problem.kind} (${problem.status}): ${problem.detail}`);
  }
  return rows;
}
