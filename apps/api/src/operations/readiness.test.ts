import { peruvianCalendar } from "@aurora/domain/calendar";
import { describe, expect, test, vi } from "vitest";
import { createApp } from "../app.js";
import { Readiness } from "./readiness.js";

describe("readiness", () => {
  test("comes once the rules are compiled, and ends when the end begins", async () => {
    const readiness = new Readiness();
    const checked = readiness.begin();
    expect(await readiness.state()).toEqual({ state: "starting" });
    await checked;
    expect(await readiness.state()).toEqual({ state: "ready" });
    readiness.stop();
    expect(await readiness.state()).toEqual({ state: "stopping" });
  });

  test("is found out when first asked where nobody began", async () => {
    expect(await new Readiness().state()).toEqual({ state: "ready" });
  });

  test("is not there where a check fails, and is not checked again", async () => {
    const known = vi.spyOn(peruvianCalendar, "isWorkingDay").mockReturnValue(undefined);
    const readiness = new Readiness();
    try {
      expect(await readiness.state()).toEqual({ state: "failing", failing: ["calendar"] });
      const asked = known.mock.calls.length;
      expect(await readiness.state()).toEqual({ state: "failing", failing: ["calendar"] });
      expect(known.mock.calls.length).toBe(asked);
    } finally {
      known.mockRestore();
    }
  });

  test("is not there while the process is too busy to come to a request", async () => {
    const readiness = new Readiness();
    await readiness.begin();
    const asked = readiness.state();
    // A turn of the loop that takes longer than anybody should wait.
    const until = performance.now() + 1100;
    while (performance.now() < until);
    expect(await asked).toEqual({ state: "busy" });
    expect(await readiness.state()).toEqual({ state: "ready" });
  });
});

test.each([
  ["es", "El servicio está por terminar."],
  ["en", "The service is about to end."],
])("what is not ready says why and when to ask again, in %s", async (lang, detail) => {
  const readiness = new Readiness();
  readiness.stop();
  const app = createApp({ readiness });
  const response = await app.request("/health/ready", { headers: { "Accept-Language": lang } });
  expect(response.status).toBe(503);
  expect(response.headers.get("Retry-After")).toBe("1");
  expect(await response.json()).toMatchObject({ type: "/problems/not-ready", detail });
  expect((await app.request("/health/live")).status).toBe(200);
});
