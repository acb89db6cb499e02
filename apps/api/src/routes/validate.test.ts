import { createHash } from "node:crypto";
import { RULESET_VERSION } from "@aurora/domain/rules";
import { jsonReport, type Report, validate } from "@aurora/validator";
import { pino } from "pino";
import { describe, expect, test, vi } from "vitest";
import { createApp } from "../app.js";
import { exampleRecord } from "../examples.js";
import { problemView, reportView } from "../schemas.js";

const app = createApp();
const AS_OF = "2023-06-30";
const EXAMPLE = JSON.stringify(exampleRecord);

function post(
  body: BodyInit,
  {
    query = `asOf=${AS_OF}`,
    type = "application/json",
    entity = "preventive-action",
    headers = {},
    to = app,
  }: {
    query?: string;
    type?: string | undefined;
    entity?: string;
    headers?: Record<string, string>;
    to?: typeof app;
  } = {},
) {
  return to.request(`/v1/validate/${entity}?${query}`, {
    method: "POST",
    body,
    headers: { "Content-Type": type, ...headers },
    duplex: "half",
  } as RequestInit);
}

async function reportOf(response: Response): Promise<Report> {
  expect(response.status).toBe(200);
  return response.json() as Promise<Report>;
}

async function linesOf(response: Response) {
  return (await response.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A stream of chunks, each asked for before it is given. */
function streamed(chunks: Iterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : value);
    },
  });
}

/** The counts of the other groups, which are left empty: nobody. */
const OTHER_COUNTS =
  "m_0_5,m_6_11,m_12_14,m_15_17,m_30_59,m_60_mas,h_0_5,h_6_11,h_12_14,h_15_17,h_18_29,h_30_59,h_60_mas";
const HEADER = `id_accion,cem,fecha_inicio,m_18_29,total_participantes,${OTHER_COUNTS}\r\n`;
const faultyRows = (count: number) =>
  Array.from({ length: count }, (_, index) => `A-${index},CEM Abancay,2023-03-15,4,5${",".repeat(13)}\r\n`);

describe("the report", () => {
  test("of a record is the library's, byte for byte", async () => {
    const response = await post(EXAMPLE);
    expect(await response.text()).toBe(
      jsonReport(await validate("preventive-action", EXAMPLE, { format: "json", asOf: AS_OF })),
    );
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(response.headers.get("Aurora-Ruleset")).toBe(RULESET_VERSION);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test("has the shape that the document gives it", async () => {
    expect(() => reportView.parse({})).toThrow();
    const report = await reportOf(await post(EXAMPLE));
    expect(reportView.parse(report)).toEqual(report);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["ACT-201"]);
  });

  test("names the hash of the bytes", async () => {
    const { inputs } = await reportOf(await post(EXAMPLE));
    expect(inputs[0]?.sha256).toBe(createHash("sha256").update(EXAMPLE).digest("hex"));
  });

  test("takes a list of records", async () => {
    const { summary } = await reportOf(await post(`[${EXAMPLE},${EXAMPLE.replace("A-0016", "A-0017")}]`));
    expect(summary.records).toBe(2);
  });

  test.each([
    ["text/csv", ",", "csv"],
    ["text/csv; charset=iso-8859-1; header=present", ";", "csv"],
    ["TEXT/TAB-SEPARATED-VALUES", "\t", "csv"],
  ])("reads %s", async (type, delimiter, format) => {
    const table = (HEADER + faultyRows(2).join("")).replaceAll(",", delimiter);
    const report = await reportOf(await post(table, { type, query: "only=ACT-201" }));
    expect(report.inputs[0]).toMatchObject({ format, rows: 2, encoding: "utf-8" });
    expect(report.summary.byRule).toEqual({ "ACT-201": 2 });
  });

  test("reads NDJSON", async () => {
    const report = await reportOf(await post(`${EXAMPLE}\n${EXAMPLE}\n`, { type: "application/x-ndjson" }));
    expect(report.inputs[0]).toMatchObject({ format: "ndjson", rows: 2 });
  });

  const accented = `id_accion,cem,total_participantes,m_18_29,${OTHER_COUNTS}\r\nA-1,CEM Áncash,5,4${",".repeat(13)}\r\n`;
  test.each([
    ["utf-8 with a mark", Buffer.from(`\ufeff${accented}`)],
    ["UTF-16LE", Buffer.from(`\ufeff${accented}`, "utf16le")],
    ["Windows-1252", Buffer.from(accented, "latin1")],
  ])("finds that a table is in %s", async (_, bytes) => {
    const report = await reportOf(
      await post(new Uint8Array(bytes), { type: "text/csv", query: "only=ACT-201" }),
    );
    expect(Object.keys(report.summary.byCenter)).toEqual(["CEM Áncash"]);
    expect(report.summary.byRule).toEqual({ "ACT-201": 1 });
  });

  test("does not depend on how the body was cut into chunks", async () => {
    const table = HEADER + faultyRows(50).join("");
    const whole = await (await post(table, { type: "text/csv" })).text();
    const bytes = new TextEncoder().encode(table);
    const cut = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
      bytes.slice(at * 7, at * 7 + 7),
    );
    expect(await (await post(streamed(cut), { type: "text/csv" })).text()).toBe(whole);
  });

  test.each([
    ["nothing", ""],
    ["what is no JSON", "{"],
  ])("says that %s cannot be read", async (_, body) => {
    expect((await reportOf(await post(body))).summary.byRule).toEqual({ "DAT-001": 1 });
  });

  test("of rows of the programme's own register", async () => {
    const report = await reportOf(
      await post("app_id,cem_code,start_date\r\n", { entity: "app-action", type: "text/csv" }),
    );
    expect(report.inputs[0]?.entity).toBe("app-action");
  });
});

describe("options", () => {
  test.each([
    ["", {}, "es"],
    ["", { "Accept-Language": "en" }, "en"],
    ["", { "Accept-Language": "fr, en-GB;q=0.9, es;q=0.1" }, "en"],
    ["", { "Accept-Language": "qu" }, "es"],
    ["", { "Accept-Language": "en;q=0, *" }, "es"],
    ["lang=es", { "Accept-Language": "en" }, "es"],
    ["lang=en", {}, "en"],
  ])("?%s with %o is answered in %s", async (query, headers, language) => {
    const response = await post(EXAMPLE, { query: `asOf=${AS_OF}&${query}`, headers });
    expect(response.headers.get("Content-Language")).toBe(language);
    const { findings } = await reportOf(response);
    expect(findings[0]?.message).toMatch(language === "es" ? /^El total/ : /^The total/);
  });

  test("asOf is the day of the report", async () => {
    expect((await reportOf(await post(EXAMPLE, { query: "asOf=2023-04-01" }))).ruleset.asOf).toBe(
      "2023-04-01",
    );
  });

  test("only, repeated and with commas", async () => {
    const query = "only=ACT-201,%20ACT-202&only=DAT-001";
    expect((await reportOf(await post(EXAMPLE, { query }))).ruleset.only).toEqual([
      "ACT-201",
      "ACT-202",
      "DAT-001",
    ]);
  });

  test("skip, repeated, with reasons that hold commas and colons", async () => {
    const query = new URLSearchParams([
      ["skip", "ACT-201:conteo: por entrada, no por persona"],
      ["skip", "ACT-411 : en revisión"],
    ]);
    const report = await reportOf(await post(EXAMPLE, { query: query.toString() }));
    expect(report.ruleset.suppressed).toEqual([
      { rule: "ACT-201", reason: "conteo: por entrada, no por persona" },
      { rule: "ACT-411", reason: "en revisión" },
    ]);
    expect(report.findings).toEqual([]);
  });

  test("maxFindings limits what is listed and not what is counted", async () => {
    const table = HEADER + faultyRows(10).join("");
    const report = await reportOf(
      await post(table, { type: "text/csv", query: "only=ACT-201&maxFindings=3" }),
    );
    expect(report.findings).toHaveLength(3);
    expect(report).toMatchObject({ truncated: true, omitted: { "ACT-201": 7 }, summary: { errors: 10 } });
  });

  test("what the service lists at most holds where nothing is said too", async () => {
    const limited = createApp({ limits: { maxFindings: 3 } });
    const response = await limited.request(`/v1/validate/preventive-action?asOf=${AS_OF}&only=ACT-201`, {
      method: "POST",
      headers: { "Content-Type": "text/csv" },
      body: HEADER + faultyRows(10).join(""),
    });
    const report = await reportOf(response);
    expect(report.findings).toHaveLength(3);
    expect(report).toMatchObject({ truncated: true, omitted: { "ACT-201": 7 } });
  });

  test("severity limits what is listed, and says what it leaves out", async () => {
    const { accessibleVenue: _, ...record } = exampleRecord;
    const all = await reportOf(await post(JSON.stringify(record)));
    expect(all.findings.map(({ severity }) => severity)).toEqual(["error", "info"]);
    const errors = await reportOf(
      await post(JSON.stringify(record), { query: `asOf=${AS_OF}&severity=error` }),
    );
    expect(errors.findings).toEqual(all.findings.slice(0, 1));
    expect(errors).toMatchObject({ truncated: true, omitted: { "ACT-411": 1 }, summary: all.summary });
  });

  test.each([
    ["asOf=2023-02-30", "asOf"],
    ["asOf=ayer", "asOf"],
    ["asOf=2023-01-01&asOf=2023-01-02", "asOf"],
    ["lang=fr", "lang"],
    ["maxFindings=-1", "maxFindings"],
    ["maxFindings=many", "maxFindings"],
    ["maxFindings=100001", "maxFindings"],
    ["severity=fatal", "severity"],
    ["only=", "only"],
    ["skip=ACT-201", "skip"],
    ["skip=ACT-201:", "skip"],
    ["asof=2023-01-01", "asof"],
    ["__proto__=1", "__proto__"],
  ])("?%s is refused", async (query, option) => {
    const response = await post(EXAMPLE, { query });
    expect(response.status).toBe(400);
    const problem = problemView.parse(await response.json());
    expect(problem).toMatchObject({ type: "/problems/invalid-option", option });
    expect(JSON.stringify(problem)).not.toMatch(/zod|regex|invalid_/i);
  });

  test("rules of other kinds alone would find nothing, and are refused", async () => {
    const refused = await post(EXAMPLE, { query: "only=REF-007&lang=en" });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      option: "only",
      detail:
        "No rule of only speaks of preventive-action; those that do are at /v1/rules?entity=preventive-action.",
    });
    // A group's participants lie within its record.
    const members = await app.request("/v1/validate/mens-group?only=PAR-001", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "[]",
    });
    expect(members.status).toBe(200);
    for (const only of ["REF-007,ACT-201", "DAT-009"]) {
      expect((await post(EXAMPLE, { query: `only=${only}` })).status).toBe(200);
    }
  });

  test("a rule is not asked for and left out at once", async () => {
    const response = await post(EXAMPLE, { query: "only=ACT-201&skip=ACT-201:x&lang=en" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      option: "skip",
      detail: "ACT-201 is in only and in skip; leave the rule in one of the two.",
    });
  });

  test("an option that is given twice is told as that", async () => {
    const response = await post(EXAMPLE, { query: "asOf=2023-01-01&asOf=2023-01-02&lang=en" });
    expect(await response.json()).toMatchObject({ option: "asOf", detail: "asOf is given once." });
  });

  test("a rule that does not exist is refused, with the nearest", async () => {
    for (const query of ["only=ACT-20l", "skip=ACT-20l:x"]) {
      const response = await post(EXAMPLE, { query });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        type: "/problems/invalid-option",
        option: query.slice(0, 4),
        nearest: /^ACT-20/,
      });
    }
  });
});

describe("problems", () => {
  test("an entity that does not exist", async () => {
    const response = await post(EXAMPLE, { entity: "preventive-acton", query: "lang=en" });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      type: "/problems/unknown-entity",
      title: "There is no such kind of record",
      status: 404,
      detail: '"preventive-acton" is not known. Did you mean "preventive-action"?',
      instance: "/v1/validate/preventive-acton",
      nearest: "preventive-action",
      requestId: response.headers.get("X-Request-Id"),
    });
  });

  test.each([
    ["application/xml", {}],
    ["text/plain", {}],
    ["", {}],
    ["text/csv", { "Content-Encoding": "compress" }],
    ["text/csv", { "Content-Encoding": "gzip, br" }],
  ])("a body of type %o with %o is not read", async (type, headers) => {
    const response = await post(EXAMPLE, { type, headers });
    expect(response.status).toBe(415);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ type: "/problems/unsupported-media-type" });
  });

  const small = createApp({ limits: { maxBodyBytes: 100 } });
  test("a body that says it is too large is refused unread", async () => {
    const response = await post(EXAMPLE, { to: small, headers: { "Content-Length": "101" } });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ type: "/problems/payload-too-large" });
  });

  test("a body that proves too large is refused on the way", async () => {
    let given = 0;
    const endless = (function* () {
      for (;;) {
        given++;
        yield "x".repeat(60);
      }
    })();
    expect((await post(streamed(endless), { to: small })).status).toBe(413);
    expect(given).toBeLessThan(5);
  });

  test("a body of just the limit is taken", async () => {
    expect((await post(" ".repeat(100), { to: small })).status).toBe(200);
  });

  test("a body that breaks off", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("Rosa Quispe, DNI 40123456")),
    });
    const response = await post(broken);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain("/problems/incomplete-body");
    expect(text).not.toContain("Rosa");
  });

  test("show nothing of the body", async () => {
    const secret = "Rosa Quispe Mamani 40123456";
    const bodies = [`"${secret}"`, `{"id": "${secret}"`, `[{"id": "${secret}"}]`, secret];
    for (const body of bodies) {
      for (const type of ["application/json", "text/csv", "application/x-ndjson", "text/html"]) {
        for (const accept of ["application/json", "application/x-ndjson"]) {
          const text = await (await post(body, { type, headers: { Accept: accept } })).text();
          expect(text).not.toMatch(/Quispe|40123456/);
        }
      }
    }
  });

  test("a fault of ours tells the client and the log nothing of it", async () => {
    const written: string[] = [];
    const to = createApp({ log: pino({}, { write: (line) => written.push(line) }) });
    // The report is put in words last of all; what fails there is no fault of the request.
    const writeJson = JSON.stringify;
    const stringify = vi.spyOn(JSON, "stringify").mockImplementation((value, ...more) => {
      if ((value as { summary?: unknown }).summary === undefined) {
        return Reflect.apply(writeJson, JSON, [value, ...more]);
      }
      throw new TypeError("Rosa Quispe\n    at Rosa Quispe");
    });
    try {
      const response = await post(EXAMPLE, { to });
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(text).toContain("/problems/internal-fault");
      expect(text).not.toMatch(/Rosa|TypeError|\.ts/);
      const fault = written.find((line) => line.includes('"msg":"fault"'));
      expect(JSON.parse(fault ?? "{}")).toMatchObject({ fault: "TypeError", frames: expect.any(Array) });
      expect(written.join("")).not.toContain("Rosa");
    } finally {
      stringify.mockRestore();
    }
  });
});

describe("as a stream", () => {
  const accept = { Accept: "application/x-ndjson" };

  test("gives the findings of the report, the summary last", async () => {
    const table = HEADER + faultyRows(20).join("");
    const report = await reportOf(await post(table, { type: "text/csv" }));
    const response = await post(table, { type: "text/csv", headers: accept });
    expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
    expect(response.headers.get("Content-Language")).toBe("es");
    const lines = await linesOf(response);
    const { findings, ...rest } = report;
    expect(lines.at(-1)).toEqual({ type: "summary", ...rest });
    const key = (finding: unknown) => JSON.stringify(finding);
    const streamedFindings = lines.slice(0, -1).map(({ type, ...finding }) => {
      expect(type).toBe("finding");
      return finding;
    });
    expect(streamedFindings.map(key).sort()).toEqual(findings.map(key).sort());
  });

  test("has no limit of findings, and takes a severity", async () => {
    const table = HEADER + faultyRows(3000).join("");
    const query = "only=ACT-201&maxFindings=1";
    expect(await linesOf(await post(table, { type: "text/csv", headers: accept, query }))).toHaveLength(3001);
    const { accessibleVenue: _, ...record } = exampleRecord;
    const lines = await linesOf(
      await post(JSON.stringify(record), { headers: accept, query: `asOf=${AS_OF}&severity=error` }),
    );
    expect(lines.map(({ type, rule }) => [type, rule])).toEqual([
      ["finding", "ACT-201"],
      ["summary", undefined],
    ]);
  });

  test("gives findings before the body has ended", async () => {
    const rows = faultyRows(20_000).join("");
    let open: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        open = controller;
        controller.enqueue(new TextEncoder().encode(HEADER + rows));
      },
    });
    const response = await post(body, { type: "text/csv", headers: accept, query: "only=ACT-201" });
    const reader = response.body!.getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(JSON.parse(first.split("\n", 1)[0]!)).toMatchObject({ type: "finding", rule: "ACT-201" });
    open!.close();
    let last = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      last = new TextDecoder().decode(part.value);
    }
    expect(last).toContain('"type":"summary"');
  });

  test("reads no more once much waits for the client", async () => {
    let given = 0;
    const endless = (function* () {
      yield HEADER;
      for (;;) {
        given++;
        yield faultyRows(2000).join("");
      }
    })();
    const response = await post(streamed(endless), {
      type: "text/csv",
      headers: accept,
      query: "only=ACT-201",
    });
    const reader = response.body!.getReader();
    await reader.read();
    let before = -1;
    while (before < given) {
      before = given;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    // 32 MiB of findings of some 500 bytes: some tens of thousands of rows, whatever else is sent.
    expect(given).toBeLessThan(200);
    await reader.cancel();
  });

  test("ends in the problem that it met on the way", async () => {
    const table = HEADER + faultyRows(20_000).join("");
    const response = await post(streamed([table, "x".repeat(1000)]), {
      type: "text/csv",
      headers: accept,
      query: "only=ACT-201&lang=en",
      to: createApp({ limits: { maxBodyBytes: table.length + 10 } }),
    });
    expect(response.status).toBe(200);
    const last = (await linesOf(response)).at(-1);
    expect(last).toMatchObject({
      type: "problem",
      problem: { type: "/problems/payload-too-large", title: "The body is too large" },
    });
  });

  test("refuses a mistaken option before it begins", async () => {
    expect((await post(EXAMPLE, { headers: accept, query: "only=NO-1" })).status).toBe(400);
  });
});
