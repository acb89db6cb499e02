import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  attack,
  CSV,
  exchange,
  last,
  problemIn,
  sized,
  table,
  VALIDATE,
  written,
} from "./raw-http.test-support.js";

const MEGABYTE = 1024 * 1024;

async function post(url: string, headers: Readonly<Record<string, string>>, body: Buffer) {
  const length = { "Content-Length": String(body.length), ...last };
  const head = Buffer.from(written("POST", VALIDATE, { headers: { ...headers, ...length } }));
  const [answer] = await exchange(url, Buffer.concat([head, body]));
  return { status: answer?.status, problem: answer && problemIn(answer), body: answer?.body ?? "" };
}

describe("a packed bomb", () => {
  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ] as const)("in %s is given up before it is unpacked", { timeout: 60_000 }, async (coding, pack) => {
    const { url, runs } = await attack();
    const bomb = pack(Buffer.alloc(300 * MEGABYTE, "a,"));
    const before = process.memoryUsage().rss;
    const answer = await post(url, { ...CSV, "Content-Encoding": coding }, bomb);
    expect(answer).toMatchObject({ status: 413, problem: "unpacked-too-large" });
    expect(runs[0]?.bytes).toBeLessThan(80 * MEGABYTE);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
  });

  test("within a bomb is unpacked once", async () => {
    const { url } = await attack();
    const bomb = gzipSync(gzipSync(Buffer.alloc(50 * MEGABYTE)));
    const { status, body } = await post(url, { ...CSV, "Content-Encoding": "gzip" }, bomb);
    expect(status).toBe(200);
    expect(body).toContain("DAT-001");
  });

  test("of a hundred thousand empty members takes no time", async () => {
    const { url } = await attack();
    const members = Buffer.concat(Array(100_000).fill(gzipSync("")));
    const began = performance.now();
    expect((await post(url, { ...CSV, "Content-Encoding": "gzip" }, members)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["a head alone", gzipSync(table("A-1")).subarray(0, 10)],
    ["a cut end", gzipSync(table("A-1")).subarray(0, -4)],
    ["bytes that are no gzip", Buffer.from("hello")],
    ["a wrong checksum", Buffer.concat([gzipSync(table("A-1")).subarray(0, -8), Buffer.alloc(8)])],
  ])("that is none but %s: 400", async (_, body) => {
    const { url } = await attack({ limits: { maxRuns: 1 } });
    const answer = await post(url, { ...CSV, "Content-Encoding": "gzip" }, body);
    // Nothing, packed, is nothing.
    if (body.length === 0) expect([200, 400]).toContain(answer.status);
    else expect(answer).toMatchObject({ status: 400, problem: "undecodable-body" });
  });
});

describe("a form", () => {
  const FORM = { "Content-Type": "multipart/form-data; boundary=x" };
  const part = (head: string, body = "") => `--x\r\n${head}\r\n\r\n${body}\r\n`;
  const file = part('Content-Disposition: form-data; name="file"; filename="a.csv"', table("A-1"));
  const option = (name: string, value: string) =>
    part(`Content-Disposition: form-data; name="${name}"`, value);
  const END = "--x--\r\n";

  test.each([
    ["of thousands of options", option("lang", "es").repeat(5000) + file + END],
    ["of thousands of files", file.repeat(5000) + END],
    ["of thousands of parts without a name", part("X: y", "z").repeat(5000) + END],
    ["of thousands of empty parts", "--x\r\n".repeat(50_000) + END],
    ["of a header without end", `--x\r\nX: ${"y".repeat(2 * MEGABYTE)}`],
    ["of headers without end", `--x\r\n${"X: y\r\n".repeat(200_000)}`],
    ["of an option without end", option("lang", "e".repeat(2 * MEGABYTE)) + file + END],
    ["of a name without end", option("n".repeat(MEGABYTE), "x") + file + END],
    ["without its last mark", file],
    ["that has no mark at all", table("A-1")],
    ["of nothing", ""],
    ["of its last mark alone", END],
    ["without a file", option("lang", "es") + END],
    ["of an option after its file", file + option("lang", "es") + END],
    ["of a file of another name", file.replace('"file"', '"other"') + END],
    ["of an option that is a prototype", option("__proto__", "x") + file + END],
    ["of an option that every object has", option("constructor", "x") + file + END],
  ])("%s: refused", async (_, body) => {
    const { url } = await attack({ limits: { maxRuns: 1 } });
    const began = performance.now();
    const { status, problem } = await post(url, FORM, Buffer.from(body));
    expect(status).toBe(400);
    expect(["invalid-form", "invalid-option"]).toContain(problem);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test.each([
    ["no boundary", "multipart/form-data"],
    ["an empty boundary", "multipart/form-data; boundary="],
    ["a boundary without end", `multipart/form-data; boundary=${"x".repeat(10_000)}`],
    ["a boundary that is no text", 'multipart/form-data; boundary="\u0001"'],
    ["a boundary of another's", "multipart/form-data; boundary=y"],
  ])("of %s: refused", async (_, type) => {
    const { url } = await attack({ limits: { maxRuns: 1 } });
    const answer = await post(url, { "Content-Type": type }, Buffer.from(file + END));
    expect(answer).toMatchObject({ status: 400 });
    expect(["invalid-form", "malformed-request"]).toContain(answer.problem);
  });

  test("that says another length than it has is told so", async () => {
    const { url } = await attack();
    const request = written("POST", VALIDATE, { headers: { ...FORM, ...sized(`${file}more`) }, body: file });
    const answers = await exchange(url, request, { thenFin: true });
    expect(answers.map(({ status }) => status)).toEqual([400]);
  });
});
