import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { exampleRecord } from "./examples.js";
import { type ServeOptions, type Serving, serve } from "./serve.js";

const servings: Serving[] = [];
async function start(options: Partial<ServeOptions> = {}): Promise<Serving> {
  const serving = await serve({ port: 0, ...options });
  servings.push(serving);
  return serving;
}

afterEach(async () => {
  await Promise.all(servings.splice(0).map(({ close }) => close()));
});

const ROW = `A-1,CEM Abancay,2023-03-15,4,5${",".repeat(13)}\r\n`;
/** The counts of the other groups, which are left empty: nobody. */
const OTHER_COUNTS =
  "m_0_5,m_6_11,m_12_14,m_15_17,m_30_59,m_60_mas,h_0_5,h_6_11,h_12_14,h_15_17,h_18_29,h_30_59,h_60_mas";
const HEADER = `id_accion,cem,fecha_inicio,m_18_29,total_participantes,${OTHER_COUNTS}\r\n`;

describe("a server", () => {
  test("listens on this machine alone and answers", async () => {
    const { url } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${url}/v1/validate/preventive-action?asOf=2023-06-30`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(exampleRecord),
    });
    expect(await response.json()).toMatchObject({ summary: { byRule: { "ACT-201": 1 } } });
    await vi.waitFor(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200), 10_000);
  });

  test("rejects with the socket's own error where the port is taken", async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(serve({ port })).rejects.toMatchObject({ code: "EADDRINUSE", port });
  });

  test("leaves the process's own Request and Response alone", async () => {
    const before = [globalThis.Request, globalThis.Response];
    await start();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });

  test("gives findings while the body is still being sent", async () => {
    const { url } = await start();
    const sent = request(`${url}/v1/validate/preventive-action?only=ACT-201`, {
      method: "POST",
      headers: { "Content-Type": "text/csv", Accept: "application/x-ndjson" },
    });
    sent.write(HEADER + ROW.repeat(20_000));
    const [answer] = await once(sent, "response");
    const [first] = await once(answer, "data");
    expect(String(first)).toMatch(/^\{"type":"finding","rule":"ACT-201"/);
    sent.end(ROW);
    expect(await text(answer)).toMatch(/\n\{"type":"summary".*"records":20001,.*\}\n$/);
  });

  test("tells a client that sends too much so, whether or not it said how much", async () => {
    const { url } = await start({ limits: { maxBodyBytes: 1000 } });
    const address = `${url}/v1/validate/preventive-action`;
    const type = { "Content-Type": "text/csv" };
    const body = "x".repeat(100_000);
    const whole = await fetch(address, { method: "POST", headers: type, body });
    expect(whole.status).toBe(413);
    const chunked = request(address, { method: "POST", headers: type });
    chunked.on("error", () => {});
    chunked.end(body);
    const [answer] = await once(chunked, "response");
    expect(answer.statusCode).toBe(413);
    expect(await text(answer)).toContain("/problems/payload-too-large");
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  test("survives a client that goes away in the middle of its body", async () => {
    const { url } = await start();
    for (const accept of ["application/json", "application/x-ndjson"]) {
      const sent = request(`${url}/v1/validate/preventive-action`, {
        method: "POST",
        headers: { "Content-Type": "text/csv", Accept: accept },
      });
      sent.on("error", () => {});
      sent.write(HEADER + ROW.repeat(100));
      await new Promise((resolve) => setTimeout(resolve, 50));
      sent.destroy();
    }
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});

describe("closing", () => {
  test("finishes what is under way, and takes no more", async () => {
    const { url, close } = await serve({ port: 0 });
    const sent = request(`${url}/v1/validate/preventive-action?only=ACT-201`, {
      method: "POST",
      headers: { "Content-Type": "text/csv" },
    });
    const answered = once(sent, "response");
    sent.write(HEADER);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = close();
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    sent.end(ROW);
    const [answer] = await answered;
    expect(JSON.parse(await text(answer))).toMatchObject({ summary: { records: 1 } });
    await closed;
  });

  test("may be asked for twice", async () => {
    const { close } = await serve({ port: 0 });
    await Promise.all([close(), close()]);
    await close();
  });
});
