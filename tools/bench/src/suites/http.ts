import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { pipeline } from "node:stream/promises";
import { AS_OF, AURORA, auroraCommand, auroraValidate } from "../aurora.js";
import { type DataFile, registerFile } from "../files.js";
import { measure, scriptPath } from "../measure.js";
import type { Suite } from "../suite.js";
import { count } from "../table.js";
import { byTurns, lineOf, type RunningServer, share, started } from "./http-servers.js";

const RECORDS = 5;
const VALIDATE = "/v1/validate/preventive-action";
const RULE = "/v1/rules/ACT-201";
const SERVICE = "aurora serve";

const service = () => [auroraCommand(), "serve", "--port", "0"];
const bare = (constant?: string) => [
  scriptPath("./peers/hono-zod-server.mjs"),
  ...(constant === undefined ? [] : [constant]),
];

/** Requests over HTTP: the service against a server that knows the schema of a record and no rule. */
export const httpSuite: Suite = {
  name: "http",
  about: "requests of 5 records over HTTP, against bare Hono with zod",
  run: async ({ rows: requests = 20_000, seed, runs, say }) => {
    const { path } = await registerFile({ rows: RECORDS, faults: 0, seed, format: "ndjson" });
    const body = `[${(await readFile(path, "utf8")).trimEnd().split("\n").join(",")}]`;
    const lines = await byTurns(
      [
        { name: "bare Hono with zod", args: bare(), asked: { path: VALIDATE, body } },
        { name: SERVICE, args: service(), asked: { path: `${VALIDATE}?asOf=${AS_OF}`, body } },
      ],
      { requests, runs, say },
    );
    return {
      title: "Over HTTP",
      data: `POST ${VALIDATE}, ${RECORDS} records as JSON, ${(body.length / 1000).toFixed(1)} kB, ${count(requests)} requests over 20 connections; a row is a request`,
      runs,
      lines,
      notes: [
        `aurora serve, which judges every rule and logs each request, answers ${share(lines)} % of the requests that bare Hono answers in the same time.`,
      ],
    };
  },
};

/** Reads of a catalogue: the service against a server that answers with a constant. */
export const readsSuite: Suite = {
  name: "reads",
  about: "reads of a catalogue over HTTP, against bare Hono with a constant",
  run: async ({ rows: requests = 100_000, runs, say }) => {
    const constant = await answerOf(RULE);
    const lines = await byTurns(
      [
        { name: "bare Hono, a constant", args: bare(constant), asked: { path: RULE } },
        { name: SERVICE, args: service(), asked: { path: RULE } },
      ],
      { requests, runs, say },
    );
    return {
      title: "Reads over HTTP",
      data: `GET ${RULE}, the same ${(Buffer.byteLength(constant) / 1000).toFixed(1)} kB of JSON from both, ${count(requests)} requests over 20 connections; a row is a request`,
      runs,
      lines,
      notes: [
        `aurora serve, which counts each request, answers ${share(lines)} % of the requests that bare Hono answers in the same time.`,
      ],
    };
  },
};

/** A large register: uploaded to the service as it is read, against the command that reads it itself. */
export const uploadSuite: Suite = {
  name: "upload",
  about: "1,000,000 rows streamed to the service, against the command",
  run: async ({ rows = 1_000_000, faults = 0.02, seed, runs, say }) => {
    const file = await registerFile({ rows, faults, seed, format: "csv" });
    const command = auroraValidate(file);
    const server = await started(service());
    const seconds: { command: number[]; service: number[] } = { command: [], service: [] };
    const peaks: number[] = [];
    try {
      for (let run = 0; run <= runs; run++) {
        const own = await measure(command);
        const began = process.hrtime.bigint();
        const records = await upload(server, file);
        const took = Number(process.hrtime.bigint() - began) / 1e9;
        if (records !== rows) throw new Error(`The service judged ${records} of ${rows} records.`);
        peaks.push(await peakOf(server));
        say(`Upload: run ${run} of ${runs}`);
        // The first only warms up.
        if (run === 0) continue;
        seconds.command.push(own.seconds);
        seconds.service.push(took);
      }
    } finally {
      server.process.kill();
    }
    const mb = (bytes = 0) => (bytes / 1e6).toFixed(0);
    const lines = [
      lineOf(AURORA, seconds.command, { rows, bytes: file.bytes }),
      lineOf(SERVICE, seconds.service, { rows, bytes: file.bytes, peakBytes: Math.max(...peaks) }),
    ];
    return {
      title: "Streamed to the service",
      data: `${count(rows)} rows × 76 columns of CSV, ${mb(file.bytes)} MB, sent as they are read; the report as JSON`,
      runs,
      lines,
      notes: [
        `The service runs at ${share(lines)} % of the command's speed on one thread.`,
        `Its peak of memory is ${mb(peaks[0])} MB after the first upload and ${mb(peaks.at(-1))} MB after the last of ${peaks.length}.`,
      ],
    };
  },
};

/** What the service answers at a path. */
async function answerOf(path: string): Promise<string> {
  const { url, process: server } = await started(service());
  try {
    return await (await fetch(`${url}${path}`)).text();
  } finally {
    server.kill();
  }
}

/** Sends a file as it is read, and says how many records were judged. @throws Error where it is refused */
async function upload({ url }: RunningServer, { path, bytes }: DataFile): Promise<number> {
  const sent = request(`${url}${VALIDATE}?asOf=${AS_OF}`, {
    method: "POST",
    // As curl does with a file: what is not said is sent in pieces, each with its length.
    headers: { "Content-Type": "text/csv", "Content-Length": bytes },
  });
  const answered = new Promise<string>((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", async (answer) => {
      let text = "";
      for await (const piece of answer.setEncoding("utf8")) text += piece;
      if (answer.statusCode === 200) resolve(text);
      else reject(new Error(`${answer.statusCode}: ${text}`));
    });
  });
  await Promise.all([pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), sent), answered]);
  return JSON.parse(await answered).summary.records;
}

/** The most memory that a server had resident, in bytes. */
async function peakOf({ process: { pid } }: RunningServer): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}
