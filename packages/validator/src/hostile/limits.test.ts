import { describe, expect, it } from "vitest";
import { actionHeaders, actions, asOf, codes, csv } from "../registers.test-support.js";
import { InvalidOptions } from "../run/failures.js";
import { defaultLimits, type Limits } from "../run/options.js";
import { type ValidateOptions, type ValidatorInput, validate } from "../validate.js";

const check = (input: ValidatorInput, options: ValidateOptions = {}) =>
  validate("preventive-action", input, { asOf, ...options });

/** So many bytes of a pattern, in chunks. */
function* bytesOf(pattern: string, length: number, before = ""): Generator<Uint8Array> {
  yield new TextEncoder().encode(before);
  const chunk = new TextEncoder().encode(pattern.repeat(Math.ceil(65_536 / pattern.length)));
  for (let sent = 0; sent < length; sent += chunk.length) yield chunk;
}

describe("a limit", () => {
  it.each(Object.keys(defaultLimits) as (keyof Limits)[])(
    "%s is a whole number of 0 or more",
    async (name) => {
      for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1" as unknown as number]) {
        await expect(check("x", { limits: { [name]: value } })).rejects.toThrow(InvalidOptions);
      }
    },
  );
});

describe("maxColumns", () => {
  const table = (columns: number) =>
    csv(actions({}), {
      headers: [...actionHeaders, ...Array.from({ length: columns - actionHeaders.length }, () => "")],
    });

  it.each([
    ["below", 199, []],
    ["at", 200, []],
    ["beyond", 201, ["DAT-001"]],
  ] as const)("%s it", async (_where, columns, expected) => {
    const report = await check(table(columns), { limits: { maxColumns: 200 } });
    expect(codes(report)).toEqual(expected);
    if (columns > 200) {
      expect(report.findings[0]?.params).toMatchObject({ reason: "too-many-columns", limit: 200, row: 1 });
      expect(report.findings[0]?.message).toContain("El límite es de 200 columnas.");
    }
  });

  it.each([
    [20_000, "too-many-columns"],
    [1_000_000, "row-too-long"],
  ])("refuses a header of %i more columns: %s", async (columns, reason) => {
    const report = await check(`${actionHeaders.join(",")}${",".repeat(columns)}\nA-1\n`);
    expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason } }]);
  });
});

describe("maxRowBytes", () => {
  it.each([
    ["a cell of 100 MB", bytesOf("x", 100_000_000, `${actionHeaders.join(",")}\n`)],
    ["a quoted cell of 100 MB", bytesOf("x", 100_000_000, `${actionHeaders.join(",")}\n"`)],
    ["a row of fifty million cells", bytesOf(",", 50_000_000, `${actionHeaders.join(",")}\n`)],
  ])("refuses %s", async (_what, input) => {
    const before = process.memoryUsage().rss;
    const report = await check(input);
    expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "row-too-long", row: 2 } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024);
  });

  it("lets a row of ten million cells through where it is told to: a row too long, and nothing more", async () => {
    const text = csv(actions({}, {})).replace("\nA-0002", `${",".repeat(10_000_000)}\nA-0002`);
    const report = await check(text, { limits: { maxRowBytes: 20_000_000 } });
    expect(codes(report)).toEqual(["DAT-005"]);
    expect(report.summary.records).toBe(2);
  });

  it.each([
    ["below", 1999],
    ["at", 2000],
    ["beyond", 2001],
  ])("%s it, for a line of NDJSON", async (_where, length) => {
    const line = JSON.stringify(actions({})[0]);
    const padded =
      line.slice(0, -1) + " ".repeat(length - new TextEncoder().encode(line).length) + line.slice(-1);
    const report = await check(`${padded}\n`, { format: "ndjson", limits: { maxRowBytes: 2000 } });
    expect(codes(report)).toEqual(length > 2000 ? ["DAT-001"] : []);
  });
});

describe("maxCenters", () => {
  it.each([
    ["below", 2, 0],
    ["at", 3, 0],
    ["beyond", 5, 2],
  ])("%s it", async (_where, centers, apart) => {
    const rows = actions(...Array.from({ length: centers }, (_, index) => ({ cem: `CEM ${index}` })));
    const { summary } = await check(csv(rows), { limits: { maxCenters: 3 } });
    expect(Object.keys(summary.byCenter)).toHaveLength(Math.min(3, centers));
    expect(summary.withoutCenter.records).toBe(apart);
    expect(summary.records).toBe(centers);
  });
});

describe("many small things", () => {
  it("ten million blank rows are one finding", async () => {
    const report = await check(bytesOf("\n", 10_000_000, csv(actions({}))));
    expect(codes(report)).toEqual(["DAT-011"]);
    expect(report.summary.records).toBe(1);
  });

  it("a hundred thousand rows of one cell are counted, and few are listed", async () => {
    const report = await check(bytesOf("a\n", 200_000, `${actionHeaders.join(",")}\n`), { maxFindings: 10 });
    expect(report.summary.byRule["DAT-005"]).toBe(report.summary.records);
    expect(report.findings).toHaveLength(10);
  });

  it("a header that stands there a thousand times is a header once and then rows", async () => {
    const report = await check(`${actionHeaders.join(",")}\n`.repeat(1000));
    expect(report.summary).toMatchObject({ records: 999, valid: 0 });
  });
});
