import type { Report } from "@aurora/validator";
import { describe, expect, test } from "vitest";
import { actionHeaders, actions, csv } from "../../../../packages/validator/src/registers.test-support.js";
import {
  sheetRows,
  workbook,
} from "../../../../packages/validator/src/tables/xlsx/workbooks.test-support.js";
import { createApp } from "../app.js";
import { reportView } from "../schemas.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const app = createApp();

const sheet = (name: string, changes: Readonly<Record<string, string>>) => ({
  name,
  rows: sheetRows(actions(changes), actionHeaders),
});
const book = workbook({ sheets: [sheet("Enero", {}), sheet("Febrero", { total_participantes: "35" })] });

const post = (body: Uint8Array<ArrayBuffer> | string, query = "", accept = "application/json") =>
  app.request(`/v1/validate/preventive-action?asOf=2023-12-31${query}`, {
    method: "POST",
    headers: { "Content-Type": TYPE, Accept: accept },
    body,
  });

describe("a workbook as body", () => {
  test("gives a report that names its sheet", async () => {
    const answer = await post(new Uint8Array(book));
    expect(answer.status).toBe(200);
    const report = reportView.parse(await answer.json());
    expect(report.inputs).toMatchObject([{ format: "xlsx", sheet: "Enero", rows: 1, encoding: null }]);
    expect(report.findings.map(({ rule, params }) => [rule, params.sheet])).toEqual([["DAT-018", "Febrero"]]);
  });

  test("has the sheet read that the query names", async () => {
    const report = (await (await post(new Uint8Array(book), "&sheet=Febrero")).json()) as Report;
    expect(report.findings).toMatchObject([{ rule: "ACT-201", record: { sheet: "Febrero", row: 2 } }]);
    const none = (await (await post(new Uint8Array(book), "&sheet=Marzo")).json()) as Report;
    expect(none.findings).toMatchObject([{ rule: "DAT-001", params: { looked: ["Enero", "Febrero"] } }]);
    expect((await post(new Uint8Array(book), "&sheet=")).status).toBe(400);
  });

  test("gives its findings as a stream", async () => {
    const answer = await post(new Uint8Array(book), "&sheet=Febrero", "application/x-ndjson");
    const lines = (await answer.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual(["finding", "summary"]);
  });

  test("must be one", async () => {
    const report = (await (await post(csv(actions({})))).json()) as Report;
    expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "not-a-workbook" } }]);
  });
});
