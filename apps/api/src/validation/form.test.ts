import type { Report } from "@aurora/validator";
import { describe, expect, test } from "vitest";
import { actionHeaders, actions, csv } from "../../../../packages/validator/src/registers.test-support.js";
import {
  sheetRows,
  workbook,
} from "../../../../packages/validator/src/tables/xlsx/workbooks.test-support.js";
import { createApp } from "../app.js";
import { WORKBOOK } from "./media-types.js";

const app = createApp();
const NAME = "Rosa Quispe 40123456";
const faulty = csv(actions({ total_participantes: "35" }));
const book = new Uint8Array(
  workbook({
    sheets: [{ name: "Enero", rows: sheetRows(actions({ total_participantes: "35" }), actionHeaders) }],
  }),
);

function form(...parts: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of parts) data.append(name, value as string);
  return data;
}
const post = (body: FormData, accept = "application/json", query = "") =>
  app.request(`/v1/validate/preventive-action${query}`, {
    method: "POST",
    headers: { Accept: accept },
    body,
  });
const reportOf = async (answer: Response) => {
  expect(answer.status).toBe(200);
  return (await answer.json()) as Report;
};

describe("a form", () => {
  test.each([
    [
      "by its name, whatever its type says",
      new File([faulty], `${NAME}.csv`, { type: "application/vnd.ms-excel" }),
      "csv",
    ],
    ["by its type", new File([faulty], NAME, { type: "text/csv" }), "csv"],
    ["by its content", new File([faulty], NAME), "csv"],
    ["as the workbook that it is", new File([book], `${NAME}.xlsx`, { type: WORKBOOK }), "xlsx"],
  ])("has its file read %s", async (_, file, format) => {
    const answer = await post(
      form(["asOf", "2023-12-31"], ["only", "ACT-201"], ["lang", "en"], ["file", file]),
    );
    expect(answer.headers.get("Content-Language")).toBe("en");
    const text = await answer.text();
    expect(text).not.toMatch(/Quispe|40123456/);
    const report = JSON.parse(text) as Report;
    expect(report.inputs).toMatchObject([{ file: "file-1", format }]);
    expect(report.ruleset).toMatchObject({ asOf: "2023-12-31", only: ["ACT-201"] });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["ACT-201"]);
  });

  test("passes over the place of a file that was left empty", async () => {
    const left = new File([], "", { type: "application/octet-stream" });
    const report = await reportOf(
      await post(form(["file", left], ["only", "ACT-201"], ["file", new File([faulty], "")], ["file", left])),
    );
    expect(report.inputs).toMatchObject([{ file: "file-1", format: "csv" }]);
    const answer = await post(form(["only", "ACT-201"], ["file", left]));
    expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([
      400,
      "/problems/invalid-form",
    ]);
  });

  test("has several files judged together", async () => {
    const file = () => new File([faulty], "a.csv");
    const report = await reportOf(await post(form(["only", "DAT-009"], ["file", file()], ["file", file()])));
    expect(report.inputs.map((input) => input.file)).toEqual(["file-1", "file-2"]);
    expect(report.findings.map(({ rule, record }) => [rule, record.file])).toEqual([
      ["DAT-009", "file-1"],
      ["DAT-009", "file-2"],
    ]);
  });

  test.each([
    ["no file", form(["lang", "es"])],
    ["an option behind its file", form(["file", new File([faulty], "a.csv")], ["lang", "es"])],
    ["a file in a part of another name", form(["otro", new File([faulty], "a.csv")])],
    [
      "too many files",
      form(...Array.from({ length: 21 }, () => ["file", new File(["x"], "a.csv")] as const)),
    ],
    ["too long an option", form(["lang", "e".repeat(5000)], ["file", new File([faulty], "a.csv")])],
  ])("with %s is refused", async (_, data) => {
    const answer = await post(data);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: "/problems/invalid-form" });
  });

  test("that breaks off, or has no marks, is refused", async () => {
    for (const [type, body] of [
      ["multipart/form-data", "x"],
      [
        "multipart/form-data; boundary=x",
        '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nid_accion',
      ],
      ["multipart/form-data; boundary=x", ""],
    ] as const) {
      const headers = { "Content-Type": type };
      const answer = await app.request("/v1/validate/preventive-action", { method: "POST", headers, body });
      expect([type, body, answer.status]).toEqual([type, body, 400]);
    }
  });

  test("with an option that does not exist is refused by its name", async () => {
    const answer = await post(form(["asof", "2023-01-01"], ["file", new File([faulty], "a.csv")]));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: "/problems/invalid-option", option: "asof" });
  });
});

describe("a report for people and tools", () => {
  const only = "?only=ACT-201&asOf=2023-12-31";
  test.each([
    ["text/html", /^<!doctype html>/],
    ["text/csv", /ACT-201/],
    ["application/sarif+json", /"version":\s*"2\.1\.0"/],
    ["application/x-ndjson", /^\{"type":"finding","rule":"ACT-201"/],
  ])("as %s", async (accept, expected) => {
    const answer = await post(form(["file", new File([faulty], `${NAME}.csv`)]), accept, only);
    expect(answer.headers.get("Content-Type")).toContain(accept);
    const text = await answer.text();
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/Quispe|40123456/);
  });

  test.each([
    ["a workbook", new File([book], "a.xlsx")],
    ["a table", new File([faulty], "a.csv")],
  ])("as a workbook, of %s", async (_, file) => {
    const answer = await post(form(["file", file]), WORKBOOK, only);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Disposition")).toContain("attachment");
    const again = await app.request("/v1/validate/preventive-action?asOf=2023-12-31&only=ACT-201", {
      method: "POST",
      headers: { "Content-Type": WORKBOOK },
      body: new Uint8Array(await answer.arrayBuffer()),
    });
    expect((await reportOf(again)).summary.byRule).toEqual({ "ACT-201": 1 });
  });

  test("as a workbook of what cannot be read is refused", async () => {
    const answer = await post(form(["file", new File(["{"], "a.json")]), WORKBOOK, only);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ type: "/problems/unmarkable-input" });
  });
});
