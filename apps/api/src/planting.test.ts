import { decisions } from "@aurora/domain/decisions";
import { entities } from "@aurora/domain/records";
import { describe, expect, test, vi } from "vitest";
import {
  plantedRecords,
  type Secret,
  secrets,
  shownPart,
} from "../../../packages/validator/src/hostile/planted.test-support.js";
import { createApp } from "./app.js";

const app = createApp();

/** Where an answer of the API shows a secret that was sent in a body. */
async function leaks(
  given: Secret,
  path: string,
  request: { readonly body: string; readonly type: string; readonly accept?: string },
): Promise<string[]> {
  const response = await app.request(path, {
    method: "POST",
    body: request.body,
    headers: { "Content-Type": request.type, Accept: request.accept ?? "application/json" },
  });
  expect(response.status, path).toBeLessThan(500);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const text = `${headers}\n${await response.text()}`;
  const part = shownPart(text, given);
  if (part === undefined) return [];
  const at = text.toLowerCase().indexOf(part);
  return [`${path} ${request.type}: …${text.slice(Math.max(0, at - 120), at + 40)}`];
}

/**
 * Some of a list for each secret, in turn, so that together they are all of it several times: the
 * validator's own tests plant every secret in every field of every kind of record.
 */
const inTurn = <T>(list: readonly T[], given: Secret, count: number): T[] =>
  Array.from(
    { length: count },
    (_, index) => list[(secrets.indexOf(given) * count + index) % list.length] as T,
  );

describe.each(secrets)("$what", (given) => {
  const { text } = given;

  test("in what is validated: neither a report nor a problem shows it, nor is it logged", async () => {
    const logged: string[] = [];
    const spies = (["log", "info", "warn", "error"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...all) => void logged.push(all.map(String).join(" "))),
    );
    const found: string[] = [];
    for (const entity of inTurn(entities, given, 3)) {
      const { name, fields } = entity;
      const path = `/v1/validate/${name}?asOf=2023-12-31`;
      const records = plantedRecords(entity, text).slice(0, 30);
      const header = Object.values(fields).map((field) => field.header);
      const bodies = [
        { body: JSON.stringify(records), type: "application/json" },
        { body: JSON.stringify(records[1]), type: "application/json" },
        { body: records.map((record) => JSON.stringify(record)).join("\n"), type: "application/x-ndjson" },
        { body: `${header.join(",")}\n${header.map(() => `"${text}"`).join(",")}\n`, type: "text/csv" },
        { body: `{"id": "${text}`, type: "application/json" },
        { body: text, type: "text/csv" },
        { body: text, type: "text/plain" },
      ];
      for (const body of bodies) found.push(...(await leaks(given, path, body)));
      found.push(...(await leaks(given, path, { ...bodies[0]!, accept: "application/x-ndjson" })));
      found.push(...(await leaks(given, `${path}&explain=true`, bodies[1]!)));
    }
    for (const spy of spies) spy.mockRestore();
    expect(found).toEqual([]);
    expect(shownPart(logged.join("\n"), given)).toBeUndefined();
  });

  test("in the facts of a decision: no problem shows it", async () => {
    const found: string[] = [];
    for (const { name, example } of inTurn(decisions, given, 4)) {
      const keys = Object.keys(example as object);
      for (const body of [
        JSON.stringify(Object.fromEntries(keys.map((key) => [key, text]))),
        JSON.stringify({ ...(example as object), [text]: text }),
        `{"${keys[0]}": "${text}`,
      ]) {
        found.push(...(await leaks(given, `/v1/decide/${name}`, { body, type: "application/json" })));
      }
    }
    expect(found).toEqual([]);
  });
});
