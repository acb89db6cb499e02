import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createApp } from "./app.js";
import { answerCoding, packedTexts } from "./compression.js";

const app = createApp();
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe("a catalogue", () => {
  test.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ])("is given in %s with an ETag of its own", async (coding, unpack) => {
    const plain = await get("/v1/rules");
    const packed = await get("/v1/rules", { "Accept-Encoding": coding });
    expect(packed.headers.get("Content-Encoding")).toBe(coding);
    for (const answer of [plain, packed]) expect(answer.headers.get("Vary")).toMatch(/Accept-Encoding/);
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(unpack(bytes).toString()).toBe(await plain.text());
    const etag = packed.headers.get("ETag") ?? "";
    expect(etag).not.toBe(plain.headers.get("ETag"));
    expect((await get("/v1/rules", { "Accept-Encoding": coding, "If-None-Match": etag })).status).toBe(304);
    // Who has the packed bytes does not have the others.
    expect((await get("/v1/rules", { "If-None-Match": etag })).status).toBe(200);
    expect((await get("/v1/rules", { "If-None-Match": `W/${plain.headers.get("ETag")}` })).status).toBe(304);
  });
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ["identity", undefined],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1, br;q=0.5", "gzip"],
  ["br;q=0, gzip;q=0", undefined],
  ["*", "br"],
  ["*;q=0, gzip", "gzip"],
  ["identity;q=1, gzip;q=0.5", undefined],
])("%o asks for %o", (header, coding) => {
  expect(answerCoding(header)).toBe(coding);
});

test.each([
  ["gzip", gunzipSync],
  ["br", brotliDecompressSync],
] as const)("texts packed in %s leave one by one", async (coding, unpack) => {
  let made = 0;
  const texts = (async function* () {
    for (const text of ["uno\n", "dos\n", "x".repeat(1_000_000)]) {
      made++;
      yield text;
    }
  })();
  const pieces: Uint8Array[] = [];
  for await (const piece of packedTexts(texts, coding)) {
    pieces.push(piece);
    if (pieces.length === 1) expect(made).toBe(1);
  }
  expect(unpack(Buffer.concat(pieces)).toString()).toBe(`uno\ndos\n${"x".repeat(1_000_000)}`);
});
