import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json, text } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { aurora, folder, register, start, wrongTotal } from "./child.test-support.js";

type Child = ReturnType<typeof start>;

const running: Child[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** The service as a process of its own, once it listens. */
async function serving(
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = ["--port", "0"],
) {
  const child = start(["serve", ...args], { env });
  running.push(child);
  let log = "";
  child.stdout.on("data", (part) => {
    log += part;
  });
  const ended = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  const said = await Promise.race([
    once(child.stderr, "data").then(String),
    ended.then(([status]) => {
      throw new Error(`The service ended with ${status}.`);
    }),
  ]);
  const url = /http:\S+/.exec(said)?.[0] ?? "";
  const lines = () =>
    log
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { child, url, ended, lines };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An upload that has begun, and sends the rest when told. */
async function upload(url: string) {
  const [header = "", ...rows] = register(...Array.from({ length: 2000 }, () => wrongTotal))
    .trim()
    .split("\n");
  const sent = request(`${url}/v1/validate/preventive-action?only=ACT-201&asOf=2023-12-31`, {
    method: "POST",
    headers: { "Content-Type": "text/csv", Accept: "application/x-ndjson" },
  });
  const answered = once(sent, "response");
  // Where the service ends before the answer, that is what a test is about.
  answered.catch(() => {});
  sent.on("error", () => {});
  sent.write(`${[header, ...rows.slice(0, 1000)].join("\n")}\n`);
  const finish = async () => {
    sent.end(`${rows.slice(1000).join("\n")}\n`);
    const [answer] = await answered;
    return (await text(answer))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  };
  return { sent, finish };
}

describe("ending", () => {
  test("on SIGTERM says that it is not ready, finishes what is under way whole, and ends with 0", async () => {
    const { child, url, ended, lines } = await serving({ AURORA_STOP_DELAY_MS: "800" });
    await vi.waitFor(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200), 10_000);
    const { finish } = await upload(url);
    await wait(200);
    child.kill("SIGTERM");

    // It still takes requests, for whoever has not heard yet.
    await vi.waitFor(async () => {
      const ready = await fetch(`${url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(ready.headers.get("Retry-After")).toBe("1");
    });
    const late = await fetch(`${url}/v1/norms`);
    expect([late.status, late.headers.get("Connection")]).toEqual([200, "close"]);
    await wait(1000);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();

    const told = await finish();
    expect(told.at(-1)).toMatchObject({ type: "summary", summary: { records: 2000, errors: 2000 } });
    expect(told.filter(({ type }) => type === "finding")).toHaveLength(2000);
    expect(await ended).toEqual([0, null]);
    expect(lines().map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(["listening", "stopping", "request"]),
    );
    expect(lines()).toContainEqual(
      expect.objectContaining({ run: expect.objectContaining({ outcome: "report", records: 2000 }) }),
    );
    expect(lines().at(-1)).toMatchObject({ msg: "stopped" });
  });

  test("has answers that begin meanwhile close their connections", async () => {
    const { child, url, ended } = await serving();
    const sent = request(`${url}/v1/decide/classify-prevention`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Content-Length": 2 },
    });
    const answered = once(sent, "response");
    sent.write("{");
    await wait(200);
    child.kill("SIGTERM");
    await wait(200);
    sent.end("}");
    const [answer] = await answered;
    expect(answer.headers.connection).toBe("close");
    expect(await json(answer)).toMatchObject({ status: 422 });
    expect(await ended).toEqual([0, null]);
  });

  test("breaks off what goes on beyond the grace", async () => {
    const { child, url, ended } = await serving({ AURORA_STOP_GRACE_MS: "300" });
    await upload(url);
    await wait(200);
    const asked = Date.now();
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - asked).toBeLessThan(5000);
  });

  test("comes at once with a second signal", async () => {
    const { child, url, ended } = await serving();
    await upload(url);
    await wait(200);
    child.kill("SIGTERM");
    await wait(200);
    child.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
  });
});

describe("configuring", () => {
  test("tells every mistake at once, a line each, and ends with 2", async () => {
    const env = { AURORA_PORT: "http", AURORA_HSOT: "0.0.0.0", AURORA_MAX_RUNS: "none" };
    expect(await aurora(["serve"], { env })).toEqual({
      status: 2,
      signal: null,
      stdout: "",
      stderr: [
        "aurora: AURORA_HSOT: no hay tal variable. ¿Quiso decir AURORA_HOST?",
        "aurora: AURORA_PORT: «http» no sirve; se espera un número entero de 0 a 65535.",
        "aurora: AURORA_MAX_RUNS: «none» no sirve; se espera un número entero de 1 a 10000.\n",
      ].join("\n"),
    });
    const { stderr } = await aurora(["serve", "--lang", "en"], { env: { AURORA_PORT: "http" } });
    expect(stderr).toBe(
      'aurora: AURORA_PORT: "http" will not do; expected is a whole number from 0 to 65535.\n',
    );
  });

  test("is by the call before the environment", async () => {
    const { url } = await serving({ AURORA_PORT: "1", AURORA_HOST: "::1" }, [
      "--port",
      "0",
      "--host",
      "127.0.0.1",
    ]);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test("of an address that this machine does not have is refused", async () => {
    const { status, stderr } = await aurora(["serve", "--host", "192.0.2.1"], {
      env: { AURORA_ALLOW_OPEN: "true" },
    });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "aurora: Esta máquina no tiene la dirección «192.0.2.1»; revise --host o AURORA_HOST.\n",
    );
  });
});

test("what is broken off in the end is told, by number and each by itself", async () => {
  const { child, url, ended, lines } = await serving({ AURORA_STOP_GRACE_MS: "300" });
  await upload(url);
  await wait(200);
  child.kill("SIGTERM");
  await ended;
  expect(lines()).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ level: "warn", requests: 1, msg: "requests under way were broken off" }),
      expect.objectContaining({ route: "/v1/validate/{entity}", cut: true, msg: "request" }),
    ]),
  );
});

describe("keys", () => {
  test("are needed beyond this machine, made by the command, and asked for", async () => {
    const refused = await aurora(["serve", "--host", "0.0.0.0", "--port", "0"]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("AURORA_ALLOW_OPEN=true");

    const made = await aurora(["serve", "--new-key", "tablero"]);
    expect(made.status).toBe(0);
    const [key = ""] = made.stderr.split("\n");
    expect(key).toMatch(/^aurora_tablero_/);
    // What goes to a file is what the service takes.
    const file = join(folder({ "keys.json": made.stdout }), "keys.json");
    const { url } = await serving({ AURORA_API_KEYS_FILE: file }, ["--host", "0.0.0.0", "--port", "0"]);
    const here = url.replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(`${here}/v1/norms`)).status).toBe(401);
    expect((await fetch(`${here}/v1/norms`, { headers: { Authorization: `Bearer ${key}` } })).status).toBe(
      200,
    );
    expect((await fetch(`${here}/metrics`)).status).toBe(401);
    expect((await fetch(`${here}/health/live`)).status).toBe(200);
  });

  test("that have expired are told when the service starts", async () => {
    const sha256 = "0".repeat(64);
    const keys = [
      { id: "of-old", sha256, expires: "2020-12-31" },
      { id: "to-come", sha256, expires: "2999-12-31" },
      { id: "for-good", sha256 },
    ];
    const { child, ended, lines } = await serving({ AURORA_API_KEYS: JSON.stringify(keys) });
    child.kill("SIGTERM");
    await ended;
    expect(lines().filter(({ level }) => level === "warn")).toMatchObject([
      { client: "of-old", expires: "2020-12-31", msg: "the key has expired" },
    ]);
  });

  test("are not made for a person", async () => {
    const { status, stderr } = await aurora(["serve", "--new-key", "María Quispe"]);
    expect(status).toBe(2);
    expect(stderr).toContain("no el de una persona");
  });
});

test("traces leave the command as it is published, and its log is whole when it ends", async () => {
  const names: string[] = [];
  const collector = createServer(async (incoming, outgoing) => {
    const { resourceSpans } = (await json(incoming)) as {
      resourceSpans: { scopeSpans: { spans: { name: string }[] }[] }[];
    };
    for (const { scopeSpans } of resourceSpans)
      names.push(...scopeSpans.flatMap(({ spans }) => spans.map(({ name }) => name)));
    outgoing.end("{}");
  });
  collector.listen(0, "127.0.0.1");
  await once(collector, "listening");
  const { port } = collector.address() as AddressInfo;
  const { child, url, ended, lines } = await serving({
    AURORA_LOG_LEVEL: "debug",
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  });
  for (let count = 0; count < 20; count++) await (await fetch(`${url}/v1/norms`)).text();
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  collector.close();
  expect(names).toEqual(Array(20).fill("GET /v1/norms"));
  expect(lines().filter(({ msg }) => msg === "request")).toHaveLength(20);
  expect(lines().at(-1)).toMatchObject({ msg: "stopped" });
});
