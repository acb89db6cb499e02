import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../limits.js";
import { makeClientKey } from "./client-keys.js";
import { readConfiguration } from "./config.js";
import { type Variable, variables } from "./variables.js";

const folder = mkdtempSync(join(tmpdir(), "aurora-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { entry } = makeClientKey("dashboard");
const KEYS = JSON.stringify([entry]);

function fine(environment: Record<string, string | undefined>) {
  const configured = readConfiguration(environment);
  if ("mistakes" in configured) throw new Error(configured.mistakes.map(({ en }) => en).join("\n"));
  return configured.configuration;
}

function mistakes(environment: Record<string, string>) {
  const configured = readConfiguration(environment);
  if (!("mistakes" in configured)) throw new Error("There is no mistake.");
  return configured.mistakes;
}

describe("without a word", () => {
  test("the service is this machine's alone, open, and has the default limits", () => {
    expect(fine({ PATH: "/bin", HOME: "/" })).toEqual({
      hostname: "127.0.0.1",
      port: 8787,
      logLevel: "info",
      baseIri: "urn:aurora:",
      limits: DEFAULT_LIMITS,
      maxConnections: 20_000,
      stopDelayMs: 0,
      graceMs: 30_000,
      metricsAccess: "open",
    });
  });

  test("what is set to nothing is not set", () => {
    expect(fine({ AURORA_PORT: "", AURORA_API_KEYS: "  ", AURORA_API_KEYS_FILE: "" })).toEqual(fine({}));
  });
});

test("everything can be set", () => {
  const all = {
    AURORA_HOST: "0.0.0.0",
    AURORA_PORT: "0",
    AURORA_LOG_LEVEL: "silent",
    AURORA_API_KEYS: KEYS,
    AURORA_REQUESTS_PER_MINUTE: "60",
    AURORA_METRICS: "off",
    AURORA_CORS_ORIGINS: "https://a.example, http://localhost:3000",
    AURORA_OTLP_ENDPOINT: "http://collector:4318",
    AURORA_BASE_IRI: "https://example.org/aurora/",
    AURORA_PUBLIC_URL: "https://aurora.example.org",
    AURORA_MAX_BODY_BYTES: "1",
    AURORA_MAX_UNPACKED_BYTES: "2",
    AURORA_MAX_RUN_MS: "3000",
    AURORA_MAX_IDLE_MS: "400",
    AURORA_MAX_RUNS: "5",
    AURORA_MAX_RUNS_PER_CLIENT: "6",
    AURORA_MAX_FINDINGS: "7",
    AURORA_MAX_CONNECTIONS: "8",
    AURORA_STOP_DELAY_MS: "9",
    AURORA_STOP_GRACE_MS: "10",
  };
  const elsewhere = ["AURORA_ALLOW_OPEN", "AURORA_API_KEYS_FILE"];
  expect([...Object.keys(all), ...elsewhere].sort()).toEqual(Object.keys(variables).sort());
  expect(fine(all)).toEqual({
    hostname: "0.0.0.0",
    port: 0,
    logLevel: "silent",
    baseIri: "https://example.org/aurora/",
    publicUrl: "https://aurora.example.org",
    clientKeys: [entry],
    requestsPerMinute: 60,
    metricsAccess: "off",
    corsOrigins: ["https://a.example", "http://localhost:3000"],
    traces: { endpoint: "http://collector:4318" },
    limits: {
      maxBodyBytes: 1,
      maxUnpackedBytes: 2,
      maxRunMs: 3000,
      maxIdleMs: 400,
      maxRuns: 5,
      maxRunsPerClient: 6,
      maxFindings: 7,
    },
    maxConnections: 8,
    stopDelayMs: 9,
    graceMs: 10,
  });
});

describe("mistakes", () => {
  test("are told all at once, a line each, in both languages", () => {
    const told = mistakes({
      AURORA_PORT: "http",
      AURORA_LOG_LEVEL: "loud",
      AURORA_MAX_RUNS: "0",
      AURORA_PROT: "80",
    });
    expect(told.map(({ en }) => en)).toEqual([
      "AURORA_PROT: there is no such variable. Did you mean AURORA_PORT?",
      'AURORA_PORT: "http" will not do; expected is a whole number from 0 to 65535.',
      'AURORA_LOG_LEVEL: "loud" will not do; expected is one of trace, debug, info, warn, error, fatal, silent.',
      'AURORA_MAX_RUNS: "0" will not do; expected is a whole number from 1 to 10000.',
    ]);
    expect(told[1]?.es).toBe("AURORA_PORT: «http» no sirve; se espera un número entero de 0 a 65535.");
  });

  test.each([
    ["AURORA_PORT", "65536"],
    ["AURORA_PORT", "-1"],
    ["AURORA_PORT", "80.5"],
    ["AURORA_PORT", "0x50"],
    ["AURORA_MAX_BODY_BYTES", "9".repeat(40)],
    ["AURORA_ALLOW_OPEN", "yes"],
    ["AURORA_METRICS", "everybody"],
    ["AURORA_CORS_ORIGINS", "https://a.example/"],
    ["AURORA_CORS_ORIGINS", "a.example"],
    ["AURORA_CORS_ORIGINS", "https://a.example,,"],
    ["AURORA_OTLP_ENDPOINT", "collector:4318"],
    ["AURORA_BASE_IRI", "aurora"],
    ["AURORA_BASE_IRI", "urn:a b"],
    ["AURORA_API_KEYS", "[]"],
    ["AURORA_API_KEYS", JSON.stringify([{ id: "a" }])],
    ["AURORA_API_KEYS", JSON.stringify([{ ...entry, id: "María Quispe" }])],
    ["AURORA_API_KEYS", JSON.stringify([{ ...entry, expires: "soon" }])],
    ["AURORA_API_KEYS", JSON.stringify([{ ...entry, limit: 3 }])],
    ["AURORA_API_KEYS", JSON.stringify([entry, entry])],
    ["AURORA_API_KEYS_FILE", join(folder, "absent.json")],
    ["AURORA_HOST", "http://0.0.0.0"],
    ["AURORA_TRUSTED", "1"],
  ])("%s=%s", (name, text) => {
    const [only, ...others] = mistakes({ [name]: text });
    expect(others).toEqual([]);
    expect(only?.en.startsWith(`${name}: `)).toBe(true);
    expect(only?.es.startsWith(`${name}: `)).toBe(true);
  });

  test("never show a secret", () => {
    const secret = "aurora_a_0123456789012345678901234567890123456789012";
    for (const name of ["AURORA_API_KEYS", "AURORA_OTLP_ENDPOINT"]) {
      for (const { es, en } of mistakes({ [name]: secret })) expect(es + en).not.toContain(secret);
    }
    const file = join(folder, "secret.json");
    writeFileSync(file, secret);
    for (const { es, en } of mistakes({ AURORA_API_KEYS_FILE: file })) expect(es + en).not.toContain(secret);
  });
});

describe("keys", () => {
  test("come from a file too, and not from two places", () => {
    const file = join(folder, "keys.json");
    writeFileSync(file, KEYS);
    expect(fine({ AURORA_API_KEYS_FILE: file }).clientKeys).toEqual([entry]);
    expect(mistakes({ AURORA_API_KEYS_FILE: file, AURORA_API_KEYS: KEYS })).toHaveLength(1);
  });

  test.each(["0.0.0.0", "::", "192.0.2.7", "aurora.example"])("are needed at %s", (host) => {
    const [mistake] = mistakes({ AURORA_HOST: host });
    expect(mistake?.en).toContain("AURORA_ALLOW_OPEN=true");
    expect(fine({ AURORA_HOST: host, AURORA_ALLOW_OPEN: "true" })).toMatchObject({ metricsAccess: "open" });
    expect(fine({ AURORA_HOST: host, AURORA_API_KEYS: KEYS })).toMatchObject({ metricsAccess: "key" });
  });

  test.each(["127.0.0.1", "127.1.2.3", "::1", "localhost"])("are not at %s", (host) => {
    expect(fine({ AURORA_HOST: host }).clientKeys).toBeUndefined();
    expect(fine({ AURORA_HOST: host, AURORA_API_KEYS: KEYS }).metricsAccess).toBe("open");
  });

  test("are needed where the metrics are for those with a key", () => {
    expect(mistakes({ AURORA_METRICS: "key" })).toHaveLength(1);
  });
});

test("OpenTelemetry's own variables ask for traces too", () => {
  expect(fine({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318" }).traces).toEqual({});
  expect(fine({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://c:4318/x" }).traces).toEqual({});
  expect(
    fine({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318", OTEL_SDK_DISABLED: "true" }).traces,
  ).toBeUndefined();
});

test("the table in the documentation is that of the code", () => {
  const document = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
  const rows = [...document.matchAll(/^\| `(AURORA_\w+)` *\| (.*?) *\| (.*?) *\|$/gm)].map(
    ([, name, fallback, about]) => ({ name, fallback, about }),
  );
  expect(rows).toEqual(
    Object.entries<Variable>(variables).map(([name, { fallback, about }]) => ({
      name,
      fallback: fallback === undefined ? "" : `\`${fallback}\``,
      about: about.en,
    })),
  );
});

test.each([
  ["{", "(it is no JSON)"],
  [JSON.stringify([{ id: "a" }]), '(key 1, "sha256")'],
  [JSON.stringify([entry, { ...entry, id: "b", limit: 3 }]), "(key 2, a member too many)"],
  [JSON.stringify([{ ...entry, expires: "30/06/2027" }]), '(key 1, "expires")'],
])("a list of keys is told where it is at fault: %s", (list, place) => {
  const [told] = mistakes({ AURORA_API_KEYS: list });
  expect(told?.en).toContain(place);
});
