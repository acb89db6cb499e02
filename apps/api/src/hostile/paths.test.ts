import { describe, expect, test } from "vitest";
import { makeClientKey } from "../operations/client-keys.js";
import { attack, CSV, exchange, last, problemIn, sized, table, written } from "./raw-http.test-support.js";

const get = (target: string) => written("GET", target, { headers: last });

/** Names that every object of JavaScript has, and what else has been taken for a name. */
const NAMES = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "length", "0"],
  ...[
    "%00",
    "%ff%fe",
    "%c0%ae%c0%ae",
    "%",
    "%zz",
    "%252e%252e",
    "%2e%2e%2f",
    "..%5c",
    "%0d%0aX-Injected:%201",
  ],
  ...["%F0%9F%92%A9", "a%2Fb", "'%20OR%201=1--", "%24%7B7*7%7D", "null", "undefined", "NaN", "-1"],
];

/** Every path with a name in it, and what is told of one that is not known. */
const NAMED = [
  ["/v1/rules/", "unknown-rule"],
  ["/v1/norms/", "unknown-norm"],
  ["/v1/services/", "unknown-service"],
  ["/v1/concepts/", "unknown-scheme"],
  ["/v1/concepts/center-kind/", "unknown-concept"],
  ["/v1/schemas/", "unknown-entity"],
  ["/v1/templates/", "unknown-entity"],
  ["/v1/decide/", "unknown-decision"],
  ["/problems/", "unknown-problem"],
  ["/docs/", "unknown-path"],
] as const;

describe("a name that is none", () => {
  test.each(NAMED)("at %s…: %s", async (path, problem) => {
    const { url } = await attack();
    for (const name of NAMES) {
      const [answer] = await exchange(url, get(path + name));
      const told = answer && problemIn(answer);
      expect([name, answer?.status, told === "unknown-path" ? problem : told]).toEqual([name, 404, problem]);
      expect(answer?.headers).not.toHaveProperty("x-injected");
    }
  });

  test("at FHIR's resources is told as an OperationOutcome", async () => {
    const { url } = await attack();
    for (const type of ["CodeSystem", "ValueSet"]) {
      for (const name of NAMES) {
        const [answer] = await exchange(url, get(`/v1/fhir/${type}/${name}`));
        expect([name, answer?.status]).toEqual([name, 404]);
        expect(JSON.parse(answer?.body ?? "")).toMatchObject({ resourceType: "OperationOutcome" });
      }
    }
  });

  test("is no kind of record and no decision to be posted to", async () => {
    const { url } = await attack();
    for (const name of NAMES) {
      const body = table("A-1");
      const headers = { ...CSV, ...sized(body), ...last };
      const [judged] = await exchange(url, written("POST", `/v1/validate/${name}`, { headers, body }));
      expect([name, judged?.status]).toEqual([name, 404]);
      const [decided] = await exchange(url, written("POST", `/v1/decide/${name}`, { headers, body }));
      expect([name, decided?.status]).toEqual([name, 404]);
    }
  });

  test.each([
    "/v1/validate/preventive-action?",
    "/v1/validate/preventive-action?asOf=",
    "/v1/validate/preventive-action?lang=",
    "/v1/validate/preventive-action?only=",
    "/v1/validate/preventive-action?skip=",
    "/v1/validate/preventive-action?maxFindings=",
    "/v1/validate/preventive-action?severity=",
  ])("in the query of %s: 400", async (target) => {
    const { url } = await attack();
    for (const name of NAMES.filter((name) => name !== "0" || !target.includes("maxFindings"))) {
      const request = written("POST", target + name, { headers: { ...CSV, ...sized(""), ...last } });
      const answers = await exchange(url, request);
      expect([name, ...answers.map(problemIn)]).toEqual([name, "invalid-option"]);
    }
  });

  test("in the query of a catalogue changes nothing, or is told", async () => {
    const { url } = await attack();
    for (const target of ["/v1/rules?entity=", "/v1/rules?", "/v1/statistics?place=", "/v1/statistics?"]) {
      for (const name of NAMES) {
        const answers = await exchange(url, get(target + name));
        expect([target + name, answers.length]).toEqual([target + name, 1]);
        expect([200, 400]).toContain(answers[0]?.status);
      }
    }
    expect({}).not.toHaveProperty("entity");
  });
});

describe("a path", () => {
  test.each([
    ["/v1/./norms", 200],
    ["/v1/../v1/norms", 200],
    ["/../../../v1/norms", 200],
    ["/v1/%2e%2e/v1/norms", 200],
    ["/docs/../../../../etc/passwd", 404],
    ["/docs/..%2f..%2f..%2fpackage.json", 404],
    ["/docs/%2e%2e%2fpackage.json", 404],
    ["/docs/swagger-ui.css%00.png", 404],
    ["/docs//etc/passwd", 404],
    ["//v1/norms", 404],
    ["/v1//norms", 404],
    ["/v1/norms/", 404],
    ["/V1/norms", 404],
    ["/v1/norms;a=b", 404],
    ["/v1/norms%20", 404],
    ["/v1/norms%3flang=en", 404],
    [`/${"a/".repeat(7000)}`, 404],
    [`/${"%2e%2e/".repeat(2000)}`, 302],
    [`/v1/rules/${"%41".repeat(5000)}`, 404],
    [`/v1/rules/${"x".repeat(15_000)}`, 404],
    [`/${"x".repeat(20_000)}`, 431],
    [`/v1/rules?${"a=b&".repeat(10_000)}`, 431],
    ["http://localhost/v1/norms", 200],
    ["http://[/v1/norms", 400],
    ["http://user:password@localhost/v1/norms", 200],
    ["ftp://localhost/v1/norms", 400],
    ["file:///etc/passwd", 400],
    ["*", 400],
    ["/\\etc\\passwd", 400],
    ["/v1/norms\u0000", 400],
    ["/v1/norms\u00e9", 400],
    ["v1/norms", 400],
  ])("%s: %i", async (target, status) => {
    const { url } = await attack();
    const answers = await exchange(url, get(target));
    expect(answers.map((answer) => answer.status)).toEqual([status]);
    expect(answers[0]?.body ?? "").not.toMatch(/root:|"dependencies"|node:|\.ts:\d/);
    expect(answers[0]?.body ?? "").not.toContain("password");
  });

  test("does not lead past the keys, however it is written", async () => {
    const { key, entry } = makeClientKey("one");
    const { url } = await attack({ clientKeys: [entry], metricsAccess: "key" }, { key });
    for (const target of [
      ...["/v1/norms", "/v1//norms", "//v1/norms", "/v1/norms/", "/./v1/norms", "/health/../v1/norms"],
      ...[
        "/health/%2e%2e/v1/norms",
        "/%76%31/norms",
        "/v1%2fnorms",
        "/V1/norms",
        "/v1/norms%00",
        "/v1;/norms",
      ],
      ...[
        "/docs/..%2fv1/norms",
        "http://localhost/v1/norms",
        "http://x/health/../v1/norms",
        "/v1/norms?x=/health/live",
      ],
      ...["/metrics", "/./metrics", "/metrics?", "/%6detrics", "/docs/../metrics", "/v1/fhir/metadata"],
    ]) {
      for (const method of ["GET", "HEAD", "POST", "OPTIONS"]) {
        const [answer] = await exchange(url, written(method, target, { headers: last })).catch(() => []);
        if (method !== "HEAD") expect([401, 404, 405]).toContain(answer?.status);
        expect(answer?.body ?? "").not.toMatch(/RDE-290|aurora_http/);
      }
    }
  });
});
