import type { Entity } from "@aurora/domain/records";
import { entityOf, type InputFormat, jsonReport } from "@aurora/validator";
import type { Context } from "hono";
import { type ByteSource, checkSaidLength, receive, smallBodyOf, wholeBody } from "../body.js";
import { answerCoding, isPackable, isWorthPacking, packed, packedTexts } from "../compression.js";
import type { RunSummary } from "../environment.js";
import { noteFault } from "../faults.js";
import { type Language, languageOf, languages } from "../language.js";
import type { ServiceLimits } from "../limits.js";
import { VALIDATION } from "../operations/route-pattern.js";
import { asProblem, pathOf, problemDocument } from "../problems.js";
import { rawQueryOf } from "../reads.js";
import { incomingOf } from "../request-headers.js";
import { type GivenOptions, type Prepared, PreparedValidators } from "./asked.js";
import { codingOf, unpacked } from "./content-coding.js";
import type { DirectValidation } from "./direct.js";
import { oneInput, readForm } from "./inputs.js";
import {
  findingLines,
  type Judging,
  judged,
  judgedAtOnce,
  type RunCounts,
  SMALL_BYTES,
  type WholeFormat,
} from "./judging.js";
import { bodyKind } from "./media-types.js";
import { listedIn, REPORT_HEADERS, type ReportType, reportTypeOf, writtenReport } from "./report-formats.js";
import { RunGate } from "./run-gate.js";
import { ClientGone, RunLifetime } from "./run-lifetime.js";

/** How many bytes of findings may wait for a client that sends its whole body before it reads. */
const READ_AHEAD_BYTES = 32 * 1024 * 1024;

/** What an answer is whose client has gone; it reaches nobody. */
const CLIENT_GONE = 499;

/** What is known of a request before its body is read. */
interface Asked {
  readonly entity: Entity;
  readonly kind: InputFormat["name"] | "form";
  readonly coding: string | undefined;
  readonly type: ReportType;
  readonly given: GivenOptions;
}

/** What is ready for a request to be judged. */
interface Ready {
  readonly prepared: Prepared;
  readonly language: Language;
}

/** Judges bodies, as many at once as may be. */
export class ValidationService {
  readonly gate: RunGate;
  readonly #limits: ServiceLimits;
  readonly #prepared: PreparedValidators;
  readonly #direct: DirectValidation | undefined;

  /** @param direct what is told how requests with small bodies are understood, to answer such by itself */
  constructor(limits: ServiceLimits, direct?: DirectValidation) {
    this.gate = new RunGate(limits);
    this.#limits = limits;
    this.#prepared = new PreparedValidators(limits);
    this.#direct = direct;
  }

  /** Answers a request. @throws what answers it otherwise: a problem, or what becomes one */
  async answer(c: Context, entityName: string): Promise<Response> {
    const entity = entityOf(entityName);
    const kind = bodyKind(c.req.header("Content-Type"));
    const coding = codingOf(c.req.header("Content-Encoding"));
    checkSaidLength(c, this.#limits);
    const query = rawQueryOf(c);
    const given = query === "" ? {} : c.req.queries();
    const asked = { entity, kind, coding, type: reportTypeOf(c), given };
    // What cannot be is said before the body is read; a form may say more.
    const ready = this.#prepare(c, asked);
    const { type } = asked;
    const said = Number(c.req.header("Content-Length") ?? Number.NaN);
    const isSmall = said <= Math.min(SMALL_BYTES, this.#limits.maxBodyBytes) && coding === undefined;
    if (isSmall && kind !== "form" && kind !== "xlsx" && type === "application/json") {
      return this.#answerSmall(c, { ...asked, kind, ...ready });
    }
    const leave = this.gate.enter(c.get("client"), c.get("clientMaxRuns"));
    const lifetime = new RunLifetime({ signal: c.req.raw.signal, maxRunMs: this.#limits.maxRunMs });
    const run = this.#noted(c, asked, () => {
      lifetime.release();
      leave();
    });
    return this.#answerRun(c, { asked, lifetime, run });
  }

  async #answerSmall(c: Context, asked: Asked & Ready & { readonly kind: WholeFormat }): Promise<Response> {
    const { entity, kind: format, prepared, language } = asked;
    const run = this.#noted(c, asked, () => {});
    const incoming = incomingOf(c);
    try {
      const bytes = await (incoming === undefined
        ? wholeBody(c, this.#limits)
        : smallBodyOf(incoming, this.#limits));
      const understood = { entity, format, prepared, language, path: pathOf(c) };
      if (incoming !== undefined) this.#direct?.keep(incoming, understood);
      const report = judgedAtOnce(bytes, { ...understood, counts: run.counts });
      const response = answerWhole(c, jsonReport(report), {
        "Content-Type": "application/json",
        "Content-Language": language,
      });
      run.end("report");
      return response;
    } catch (thrown) {
      return run.endBy(thrown);
    }
  }

  async #answerRun(
    c: Context,
    {
      asked,
      lifetime,
      run,
    }: {
      readonly asked: Asked;
      readonly lifetime: RunLifetime;
      readonly run: NotedRun;
    },
  ): Promise<Response> {
    const { entity, kind, coding, type } = asked;
    const received = receive(c, this.#limits, lifetime);
    const { maxUnpackedBytes } = this.#limits;
    const body = coding === undefined ? received : unpacked(received, { coding, maxUnpackedBytes, lifetime });
    try {
      const form = kind === "form" ? await readForm(body, c.req.header("Content-Type") ?? "") : undefined;
      const given = form === undefined ? asked.given : joined(asked.given, form.options);
      const { prepared, language } = this.#prepare(c, { ...asked, given });
      const judging: Judging = {
        ...prepared,
        entity,
        inputs: form?.inputs ?? oneInput(kind as InputFormat["name"], body),
        isSingle: form === undefined,
        lifetime,
        counts: run.counts,
      };
      if (type === "application/x-ndjson") return await answerLines(c, { judging, language, run, body });
      const { report, file } = await judged(judging, {
        keeps: listedIn(type) !== undefined && isMarked(type),
      });
      const written = await writtenReport(report, { type, language, judged: file });
      lifetime.check();
      const response = await answerWhole(c, written.body, {
        ...written.headers,
        "Content-Language": language,
      });
      body.close();
      run.end("report");
      return response;
    } catch (thrown) {
      body.close();
      return run.endBy(thrown);
    }
  }

  #prepare(c: Context, { entity, type, given }: Pick<Asked, "entity" | "type" | "given">): Ready {
    const language = languages.find((known) => known === given.lang?.[0]) ?? languageFor(c);
    return { language, prepared: this.#prepared.of(entity, { given, language, listed: listedIn(type) }) };
  }

  /** What becomes of a run is told once, whatever ends it. */
  #noted(c: Context, { entity, kind }: Asked, release: () => void): NotedRun {
    const started = performance.now();
    const counts: RunCounts = { bytes: 0, records: 0, findings: 0 };
    let isOver = false;
    const end = (outcome: RunSummary["outcome"]) => {
      if (isOver) return;
      isOver = true;
      release();
      const milliseconds = performance.now() - started;
      c.get("noteRun")?.({ entity: entity.name, format: kind, outcome, ...counts, milliseconds });
    };
    return {
      counts,
      end,
      endBy: (thrown) => {
        const isGone = thrown instanceof ClientGone;
        end(isGone ? "gone" : "problem");
        if (isGone) return new Response(null, { status: CLIENT_GONE });
        throw thrown;
      },
    };
  }
}

interface NotedRun {
  readonly counts: RunCounts;
  readonly end: (outcome: RunSummary["outcome"]) => void;
  /** Ends it by what was thrown, which is thrown on unless the client has gone. */
  readonly endBy: (thrown: unknown) => Response;
}

/** Answers line by line. What goes wrong before the first one is a problem as everywhere. */
async function answerLines(
  c: Context,
  {
    judging,
    language,
    run,
    body,
  }: {
    readonly judging: Judging;
    readonly language: Language;
    readonly run: NotedRun;
    readonly body: ByteSource;
  },
): Promise<Response> {
  const found = findingLines(judging);
  const first = await found.next();
  const lines = endingInProblem(c, { first, found, language, run, body });
  const coding = answerCoding(c.req.header("Accept-Encoding"));
  const chunks = coding === undefined ? encoded(lines) : packedTexts(lines, coding);
  return c.body(streamOf(chunks, judging.lifetime), 200, {
    "Content-Type": "application/x-ndjson",
    "Content-Language": language,
    ...REPORT_HEADERS,
    // A proxy that gathers an answer before it passes it on would hold findings back.
    "X-Accel-Buffering": "no",
    ...(coding !== undefined && { "Content-Encoding": coding }),
  });
}

/** The lines; what goes wrong once the answer has begun can only be said by its last one. */
async function* endingInProblem(
  c: Context,
  {
    first,
    found,
    language,
    run,
    body,
  }: {
    readonly first: IteratorResult<string>;
    readonly found: AsyncGenerator<string>;
    readonly language: Language;
    readonly run: NotedRun;
    readonly body: ByteSource;
  },
): AsyncGenerator<string> {
  try {
    if (first.done !== true) yield first.value;
    yield* found;
    run.end("report");
  } catch (thrown) {
    if (thrown instanceof ClientGone) return;
    run.end("problem");
    const problem = asProblem(thrown);
    if (problem.problem === "internal-fault") noteFault(c.var, `POST ${VALIDATION}`, thrown);
    const document = problemDocument(problem, { language, path: pathOf(c), requestId: c.get("requestId") });
    yield `${JSON.stringify({ type: "problem", problem: document })}\n`;
  } finally {
    // Who leaves off before the end has gone.
    run.end("gone");
    body.close();
  }
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

/** A stream that is made only as far ahead of its reader as `READ_AHEAD_BYTES`. */
function streamOf(chunks: AsyncGenerator<Uint8Array>, lifetime: RunLifetime): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        // The next chunk may be waited for: that comes first to its end.
        lifetime.stop(new ClientGone());
        await chunks.return(undefined);
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: READ_AHEAD_BYTES }),
  );
}

/** Answers with a body that is all there, packed where the client likes that and it pays. */
function answerWhole(
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response | Promise<Response> {
  const told = { ...headers, ...REPORT_HEADERS };
  const coding = answerCoding(c.req.header("Accept-Encoding"));
  if (coding === undefined || !isPackable(headers["Content-Type"] ?? "") || !isWorthPacking(body)) {
    return c.body(body, 200, told);
  }
  return packed(body, coding).then((bytes) =>
    c.body(new Uint8Array(bytes), 200, { ...told, "Content-Encoding": coding }),
  );
}

function joined(query: GivenOptions, form: GivenOptions): GivenOptions {
  const names = new Set([...Object.keys(query), ...Object.keys(form)]);
  return Object.fromEntries(
    [...names].map((name) => [name, [...(query[name] ?? []), ...(form[name] ?? [])]]),
  );
}

function isMarked(type: ReportType): boolean {
  return type.endsWith("spreadsheetml.sheet");
}

function languageFor(c: Context): Language {
  return c.req.header("Accept-Language") === undefined ? "es" : languageOf(c);
}
