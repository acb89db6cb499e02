import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  type Answer,
  answersIn,
  attack,
  CSV,
  chunk,
  chunked,
  dial,
  END,
  exchange,
  LINES,
  last,
  problemIn,
  sized,
  table,
  VALIDATE,
  type Wire,
  written,
} from "./raw-http.test-support.js";
import { startService } from "./service-child.test-support.js";

const MEGABYTE = 1024 * 1024;

/** A request with a record of its own, in one of the ways in which records come and reports go. */
function own(index: number): string {
  const id = `A-${index}`;
  const body = table(id);
  const named = { "X-Request-Id": `r-${index}` };
  switch (index % 4) {
    case 0:
      return written("POST", VALIDATE, { headers: { ...named, ...CSV, ...sized(body) }, body });
    case 1:
      return written("POST", VALIDATE, {
        headers: { ...named, ...LINES, ...chunked },
        body: chunk(body) + END,
      });
    case 2: {
      const form = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${body}\r\n--x--\r\n`;
      const type = { "Content-Type": "multipart/form-data; boundary=x" };
      return written("POST", VALIDATE, { headers: { ...named, ...type, ...sized(form) }, body: form });
    }
    default:
      return written("GET", "/v1/norms", { headers: named });
  }
}

function expectOwn(answer: Answer | undefined, index: number): void {
  expect([answer?.status, answer?.headers["x-request-id"]]).toEqual([200, `r-${index}`]);
  const ids = [...(answer?.body ?? "").matchAll(/"id": ?"(A-\d+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(index % 4 === 3 ? [] : [`A-${index}`]);
}

describe("requests that are sent ahead", () => {
  test("are answered in their order, each with its own report", async () => {
    const { url } = await attack();
    const count = 1000;
    const { socket, hears, heard } = await dial(url);
    socket.write(Array.from({ length: count }, (_, index) => own(index)).join(""));
    await hears(new RegExp(`x-request-id: r-${count - 1}\\r\\n`, "i"));
    socket.end();
    await wait(200);
    const answers = answersIn(heard());
    expect(answers).toHaveLength(count);
    for (const [index, answer] of answers.entries()) expectOwn(answer, index);
  });

  test("leave nothing behind where their client goes before their turn", async () => {
    const { url } = await attack();
    for (let round = 0; round < 5; round++) {
      const { socket } = await dial(url, { reads: false });
      socket.write(Array.from({ length: 300 }, (_, index) => own(index)).join(""));
      await wait(20 * round);
      socket.resetAndDestroy();
    }
  });
});

test("thousands at once get each their own report", { timeout: 60_000 }, async () => {
  const { url } = await attack({ limits: { maxRuns: 5000 } });
  const connections = await Promise.all(Array.from({ length: 1000 }, () => dial(url)));
  const perConnection = 4;
  // All of them begin before any ends.
  const requests = connections.map((_, at) =>
    Array.from({ length: perConnection }, (_, next) => own(at + 1000 * next)),
  );
  for (const [at, { socket }] of connections.entries())
    socket.write(requests[at]?.join("").slice(0, 90) ?? "");
  await wait(100);
  for (const [at, { socket }] of connections.entries()) {
    socket.write(requests[at]?.join("").slice(90) ?? "");
    socket.end();
  }
  for (const [at, { ended }] of connections.entries()) {
    const answers = answersIn(await ended);
    expect(answers).toHaveLength(perConnection);
    for (const [next, answer] of answers.entries()) expectOwn(answer, at + 1000 * next);
  }
});

describe("a process", () => {
  test("does not grow by readers that never read", { timeout: 60_000 }, async () => {
    const { url, held } = await startService();
    const before = await held();
    const wires: Wire[] = [];
    for (let client = 0; client < 20; client++) {
      const wire = await dial(url, { reads: false });
      // A packet of requests, the answer to each of which is 800 kB long.
      wire.socket.write(written("GET", "/openapi.json").repeat(1000));
      wires.push(wire);
    }
    await wait(1000);
    expect((await held()) - before).toBeLessThan(150 * MEGABYTE);
    const began = performance.now();
    expect((await fetch(`${url}/v1/norms`)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1000);
    for (const { socket } of wires) socket.resetAndDestroy();
  });

  test("keeps answers within bounds, whatever is asked for", { timeout: 60_000 }, async () => {
    const { url, held } = await startService();
    const ask = async (from: number, to: number) => {
      for (let index = from; index < to; index += 50) {
        await Promise.all(
          Array.from({ length: 50 }, async (_, next) => {
            const headers = { Accept: `application/json;a=${index + next}`, "Accept-Encoding": "identity" };
            await (await fetch(`${url}/v1/rules`, { headers })).arrayBuffer();
          }),
        );
      }
    };
    await ask(0, 50);
    const before = await held();
    await ask(50, 2050);
    // Were they all kept, they would take 200 MB and more.
    expect((await held()) - before).toBeLessThan(140 * MEGABYTE);
  });

  test("that is told to end gives every answer that it began, and takes no more", {
    timeout: 60_000,
  }, async () => {
    const { url, signal, ended } = await startService({ AURORA_MAX_RUNS: "1000" });
    let isTold = false;
    let refused = 0;
    let whole = 0;
    const client = async (first: number) => {
      for (let index = first; ; index += 40) {
        const answers = await exchange(url, own(index).replace("\r\n", "\r\nConnection: close\r\n")).catch(
          (fault) => {
            // Only a service that was told to end may refuse a connection, or close one before it answers.
            if (!isTold || !/ECONNREFUSED|ECONNRESET|EPIPE/.test(String(fault))) throw fault;
            return [];
          },
        );
        if (answers.length === 0) {
          expect(isTold).toBe(true);
          refused++;
          return;
        }
        expectOwn(answers[0], index);
        whole++;
      }
    };
    const clients = Array.from({ length: 40 }, (_, first) => client(first));
    const upload = await dial(url);
    upload.socket.write(
      written("POST", VALIDATE, { headers: { ...CSV, ...chunked }, body: chunk(table("A-1")) }),
    );
    await wait(700);
    isTold = true;
    signal("SIGTERM");
    await Promise.all(clients);
    upload.socket.write(END);
    const [answer] = answersIn(await upload.ended);
    expect(answer?.status).toBe(200);
    expect(await ended).toBe(0);
    expect([refused, whole > 100]).toEqual([40, true]);
  });

  test("that has no room for further connections is there again once some are closed", async () => {
    const { url } = await startService({ AURORA_MAX_CONNECTIONS: "100" });
    await wait(200);
    const wires = await Promise.all(Array.from({ length: 150 }, () => dial(url).catch(() => undefined)));
    await wait(300);
    const open = wires.filter(
      (wire) => wire !== undefined && !wire.socket.closed && !wire.socket.readableEnded,
    );
    expect(open.length).toBeLessThanOrEqual(100);
    expect(open.length).toBeGreaterThan(50);
    for (const wire of wires) wire?.socket.destroy();
    await wait(300);
    expect((await exchange(url, written("GET", "/health/ready", { headers: last })))[0]?.status).toBe(200);
  });

  test("tells nothing but log lines of all that is wrong with requests", async () => {
    const { url } = await startService({ AURORA_LOG_LEVEL: "debug" });
    for (const bytes of [
      "hello\r\n\r\n",
      written("POST", "/v1/decide/classify-prevention", { headers: { ...sized("{"), ...last }, body: "{" }),
      written("POST", VALIDATE, { headers: { ...CSV, ...chunked }, body: "5\r\nhel" }),
      written("GET", "/v1/rules/%00%ff", { headers: last }),
      written("TRACE", "/v1/rules", { headers: last }),
      written("POST", VALIDATE, { headers: { ...LINES, ...chunked }, body: `${chunk(table("A-1"))}x\r\n` }),
    ]) {
      await exchange(url, bytes, { thenFin: true }).then((answers) =>
        expect(answers.every((answer) => answer.status < 500 || problemIn(answer) !== undefined)).toBe(true),
      );
    }
  });
});
