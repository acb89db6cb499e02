import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Serving, serve } from "@aurora/api";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import {
  AuroraProblem,
  type Client,
  type ClientOptions,
  createClient,
  type Finding,
  type GivenRecord,
  type RecordOf,
} from "./index.js";
import { wrongRows } from "./readme.test-support.js";

let serving: Serving;
let client: Client;
beforeAll(async () => {
  serving = await serve({ port: 0 });
  client = createClient({ baseUrl: serving.url, language: "en" });
});
afterAll(() => serving.close());

const asOf = "2023-06-30";
const record = { id: "A-1", center: "CEM Abancay", startDate: "2023-03-15", women18to29: 4, total: 5 };
const OTHER_COUNTS =
  "m_0_5,m_6_11,m_12_14,m_15_17,m_30_59,m_60_mas,h_0_5,h_6_11,h_12_14,h_15_17,h_18_29,h_30_59,h_60_mas";
const HEADER = `id_accion,cem,fecha_inicio,m_18_29,total_participantes,${OTHER_COUNTS}\r\n`;
const row = (id: number) => `A-${id},CEM Abancay,2023-03-15,4,5${",".repeat(13)}\r\n`;
const only = ["ACT-201"];

/** What a promise is rejected with. */
async function problemOf(given: Promise<unknown>): Promise<AuroraProblem> {
  const thrown = await given.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(AuroraProblem);
  return thrown as AuroraProblem;
}

async function all(findings: AsyncIterable<Finding>): Promise<Finding[]> {
  const list: Finding[] = [];
  for await (const finding of findings) list.push(finding);
  return list;
}

describe("validate", () => {
  const csv = HEADER + row(1);
  const bytes = new TextEncoder().encode(csv);
  test.each([
    ["a record", record, undefined],
    ["records", [record, { ...record, id: "A-2", total: 4 }], undefined],
    ["text", csv, "csv"],
    ["bytes", bytes, "csv"],
    ["a buffer", bytes.buffer, "csv"],
    ["a Blob that says its type", new Blob([csv], { type: "text/csv" }), undefined],
    ["a Blob that does not", new Blob([csv]), "csv"],
    ["a stream", new Blob([csv]).stream(), "csv"],
    ["lines", `${JSON.stringify(record)}\n`, "ndjson"],
    ["tabs", csv.replaceAll(",", "\t"), "tsv"],
    [
      "an iterable of text and bytes",
      (async function* () {
        yield HEADER;
        yield new TextEncoder().encode(row(1));
      })(),
      "csv",
    ],
  ] as const)("takes %s", async (_, given, format) => {
    const report = await client.validate("preventive-action", given as GivenRecord<"preventive-action">, {
      asOf,
      only,
      ...(format !== undefined && { format }),
    });
    expect(report.summary.byRule).toEqual({ "ACT-201": 1 });
    expect(report.findings[0]).toMatchObject({ rule: "ACT-201", record: { id: "A-1" } });
  });

  test("says that it has to be told what text is", async () => {
    await expect(client.validate("preventive-action", "a,b")).rejects.toThrow(TypeError);
  });

  test("hands every option on", async () => {
    const report = await client.validate("preventive-action", [record, record, record], {
      asOf,
      skip: ["ACT-204:counted by ticket"],
      severity: "error",
      maxFindings: 1,
      explain: true,
      language: "es",
    });
    expect(report.ruleset).toMatchObject({
      asOf,
      suppressed: [{ rule: "ACT-204", reason: "counted by ticket" }],
    });
    expect(report.findings).toHaveLength(1);
    expect(report.truncated).toBe(true);
    expect(report.explanations?.length).toBeGreaterThan(0);
    const [spanish] = (await client.validate("preventive-action", record, { asOf, only, language: "es" }))
      .findings;
    const [english] = (await client.validate("preventive-action", record, { asOf, only })).findings;
    expect(spanish?.message).not.toBe(english?.message);
    expect({ ...spanish, message: "", citations: [] }).toEqual({ ...english, message: "", citations: [] });
  });
});

describe("validateStream", () => {
  test("gives every finding and then the summary", async () => {
    const text = HEADER + Array.from({ length: 2500 }, (_, index) => row(index)).join("");
    const stream = client.validateStream("preventive-action", text, { format: "csv", asOf, only });
    const findings = await all(stream);
    expect(findings).toHaveLength(2500);
    expect(findings[7]).toMatchObject({ rule: "ACT-201", record: { id: "A-7" } });
    expect(findings[7]).not.toHaveProperty("type");
    const summary = await stream.summary();
    expect(summary).toMatchObject({ summary: { records: 2500, errors: 2500 }, truncated: false });
    expect(await all(stream)).toEqual([]);
    const { findings: _listed, ...rest } = await client.validate("preventive-action", text, {
      format: "csv",
      asOf,
      only,
      maxFindings: 3000,
    });
    expect(summary).toEqual(rest);
  });

  test("gives the summary alone to who asks for no more", async () => {
    const stream = client.validateStream("preventive-action", record, { asOf, only });
    expect((await stream.summary()).summary.errors).toBe(1);
  });

  test("gives findings while the body is still being made", async () => {
    let goOn: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const body = (async function* () {
      yield HEADER + row(0).repeat(20_000);
      await held;
      yield row(1);
    })();
    let found = 0;
    const stream = client.validateStream("preventive-action", body, { format: "csv", only });
    for await (const _ of stream) if (++found === 1) goOn();
    expect(found).toBe(20_001);
    expect((await stream.summary()).summary.records).toBe(20_001);
  });

  test("throws the problem that the service answers with", async () => {
    const stream = client.validateStream("preventive-action", record, { asOf: "2023-02-30" });
    const problem = await problemOf(all(stream));
    expect(problem).toMatchObject({ kind: "invalid-option", status: 400, problem: { option: "asOf" } });
    expect(await problemOf(stream.summary())).toBe(problem);
  });

  test("lets the service go when the loop is left", async () => {
    let asked = 0;
    const body = (async function* () {
      for (; asked < 100_000; asked++) yield (asked === 0 ? HEADER : "") + row(asked).repeat(1000);
    })();
    const stream = client.validateStream("preventive-action", body, { format: "csv", only });
    for await (const _ of stream) break;
    expect(await problemOf(stream.summary())).toMatchObject({ kind: "incomplete-answer" });
    const then = asked;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked - then).toBeLessThan(100);
  });

  test("ends with the signal", async () => {
    const controller = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new TextEncoder().encode(HEADER)),
    });
    const ended = all(
      client.validateStream("preventive-action", body, { format: "csv", signal: controller.signal }),
    );
    controller.abort(new Error("enough"));
    await expect(ended).rejects.toThrow();
  });
});

describe("what is read", () => {
  test("decisions", async () => {
    const decisions = await client.decisions();
    expect(decisions.map(({ name }) => name)).toContain("classify-prevention");
    const conclusion = await client.decide("classify-prevention", { selection: "general" }, { asOf });
    expect(conclusion).toMatchObject({ level: "primary" });
    expect(conclusion.trace.length).toBeGreaterThan(0);
    const missing = await problemOf(client.decide("classify-prevention", {}));
    expect(missing).toMatchObject({
      kind: "missing-facts",
      status: 422,
      problem: { fields: expect.any(Array) },
    });
  });

  test("catalogues", async () => {
    const schemes = await client.conceptSchemes();
    expect(schemes.map(({ id }) => id)).toContain("center-kind");
    const scheme = await client.concepts("center-kind");
    const concept = await client.concept("center-kind", "police-station");
    expect(scheme.concepts).toContainEqual(concept);
    const rules = await client.rules({ entity: "app-action", severity: "error" });
    expect(rules.map(({ code }) => code)).toContain("DAT-001");
    expect(await client.rule("ACT-201")).toMatchObject({ code: "ACT-201" });
    expect((await client.norms()).map(({ id }) => id)).toContain("RDE-290-2022");
    expect((await client.norm("RDE-290-2022")).provisions.length).toBeGreaterThan(0);
    expect(await client.services()).toContainEqual(await client.service("cem"));
    const figures = await client.statistics({ indicator: "cem-count", period: "2020" });
    expect(new Set(figures.observations.map(({ period }) => period))).toEqual(new Set(["2020"]));
  });

  test("schemas and templates, and a template is a register without a record", async () => {
    const kinds = await client.schemas();
    expect(kinds.find(({ entity }) => entity === "referral")).toMatchObject({ template: expect.any(String) });
    expect(await client.schema("referral")).toMatchObject({ type: "object" });
    expect(await client.schema("referral", { of: "table", language: "es" })).toHaveProperty("fields");
    const { workbook, fileName } = await client.template("referral");
    expect(fileName).toMatch(/^template-[a-z-]+\.xlsx$/);
    const report = await client.validate("referral", workbook, { format: "xlsx" });
    expect(report.inputs[0]).toMatchObject({ format: "xlsx", rows: 0 });
    const none = await problemOf(client.template("statistics"));
    expect(none).toMatchObject({ kind: "no-table", status: 404 });
  });

  test("names are taken as they are, and a problem names the nearest", async () => {
    const problem = await problemOf(client.rule("ACT/2O1?x#"));
    expect(problem).toMatchObject({ kind: "unknown-rule", detail: expect.stringContaining("ACT/2O1?x#") });
    expect((await problemOf(client.rule("ACT-2O1"))).problem?.nearest).toBe("ACT-201");
  });
});

describe("what is no answer of the service", () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  });

  /** A client of a server that answers with these in turn. */
  async function clientOf(
    answers: readonly { status?: number; type?: string; body: string; headers?: Record<string, string> }[],
    options: Partial<ClientOptions> = {},
  ) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const { status = 200, type = "application/json", body, headers } = answers[asked.length] ?? answers[0]!;
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ""}`.trim());
      request.resume();
      response.writeHead(status, { "Content-Type": type, Connection: "close", ...headers });
      response.end(body);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/aurora/`;
    return { client: createClient({ baseUrl, ...options }), asked };
  }

  const ndjson = "application/x-ndjson";
  const finding = `${JSON.stringify({ type: "finding", rule: "ACT-201" })}\n`;
  const problem = { type: "/problems/run-too-long", title: "Too long", status: 503, detail: "No more." };

  test.each([
    ["a page of a proxy", 502, "text/html", "<html>", "unexpected-answer"],
    ["a problem that is none", 500, "application/problem+json", "{}", "unexpected-answer"],
    ["what is not JSON", 200, "text/plain", "hello", "unexpected-answer"],
  ])("%s", async (_, status, type, body, kind) => {
    const { client: other } = await clientOf([{ status, type, body }]);
    expect(await problemOf(other.rules())).toMatchObject({ kind, status });
  });

  test.each([
    ["without a summary", finding, "incomplete-answer"],
    ["cut off in its last line", `${finding}{"type":"summary","sum`, "incomplete-answer"],
    ["that is no JSON", `${finding}<html>\n`, "unexpected-answer"],
    ["that ends in a problem", `${finding}${JSON.stringify({ type: "problem", problem })}\n`, "run-too-long"],
  ])("a stream %s", async (_, body, kind) => {
    const { client: other } = await clientOf([
      { type: ndjson, body, headers: { "X-Request-Id": "r-1", "Retry-After": "7" } },
    ]);
    const given: Finding[] = [];
    const thrown = await problemOf(
      (async () => {
        for await (const one of other.validateStream("referral", {})) given.push(one);
      })(),
    );
    expect(given).toEqual([{ rule: "ACT-201" }]);
    expect(thrown).toMatchObject({ kind, requestId: "r-1" });
  });

  test("a line that this version does not know is passed over", async () => {
    const { client: other } = await clientOf([
      { type: ndjson, body: `{"type":"progress"}\n\n${finding}{"type":"summary","truncated":false}\n` },
    ]);
    const stream = other.validateStream("referral", {});
    expect(await all(stream)).toHaveLength(1);
    expect(await stream.summary()).toEqual({ truncated: false });
  });

  const busy = {
    status: 503,
    type: "application/problem+json",
    body: JSON.stringify({ ...problem, type: "/problems/too-many-runs" }),
    headers: { "Retry-After": "0" },
  };
  const good = { body: "[]" };

  test("asks again only if it was told to, and only as often", async () => {
    const patient = await clientOf([busy, busy, good], { retry: { attempts: 3 }, key: "k" });
    expect(await patient.client.rules({ entity: "referral" })).toEqual([]);
    expect(patient.asked).toEqual(Array(3).fill("GET /aurora/v1/rules?entity=referral Bearer k"));
    const once = await clientOf([busy, good]);
    expect(await problemOf(once.client.rules())).toMatchObject({ kind: "too-many-runs", retryAfter: 0 });
    const twice = await clientOf([busy], { retry: { attempts: 2 } });
    await problemOf(twice.client.rules());
    expect(twice.asked).toHaveLength(2);
  });

  test("does not ask again with a stream, nor wait longer than it was told to", async () => {
    const { client: streaming, asked } = await clientOf([busy], { retry: { attempts: 5 } });
    await problemOf(streaming.validate("referral", new Blob(["a"]).stream(), { format: "csv" }));
    expect(asked).toHaveLength(1);
    const later = { ...busy, headers: { "Retry-After": "61" } };
    const impatient = await clientOf([later], { retry: { attempts: 5 } });
    expect((await problemOf(impatient.client.rules())).retryAfter).toBe(61);
    expect(impatient.asked).toHaveLength(1);
  });

  test("a wait ends with the signal", async () => {
    const slow = { ...busy, headers: { "Retry-After": "30" } };
    const { client: waiting, asked } = await clientOf([slow], { retry: { attempts: 2 } });
    await expect(waiting.rules({ signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/i);
    expect(asked).toHaveLength(1);
  });
});

test("the types are those of the document", () => {
  expectTypeOf<RecordOf<"preventive-action">>().toHaveProperty("women18to29");
  expectTypeOf(client.rule).returns.resolves.toHaveProperty("remedy");
  // @ts-expect-error a kind of record that there is not
  void (() => client.validate("preventive-acton", {}));
  // @ts-expect-error an option that a stream does not take
  void (() => client.validateStream("referral", {}, { maxFindings: 1 }));
});

describe("the README", () => {
  const source = readFileSync(new URL("readme.test-support.ts", import.meta.url), "utf8");

  test("shows what runs here", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect(readme).toContain(`\`\`\`ts\n${source.replace("./index.js", "@aurora/client")}\`\`\``);
  });

  test("tells what is wrong with a register, and a problem where there is one", async () => {
    const rows = await wrongRows(serving.url, new Blob([HEADER, row(1)]).stream());
    expect(rows).toContainEqual(expect.stringMatching(/^row 2: ACT-201 \S/));
    expect(rows.at(-1)).toBe("0 of 1 records are valid");
    const [lost] = await wrongRows(`${serving.url}/elsewhere`, new Blob([HEADER]).stream());
    expect(lost).toMatch(/^unknown-path \(404\): /);
  });
});
