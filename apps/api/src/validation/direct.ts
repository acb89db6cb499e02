import type { IncomingMessage, ServerResponse } from "node:http";
import type { Entity } from "@aurora/domain/records";
import { jsonReport } from "@aurora/validator";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { smallBodyOf } from "../body.js";
import { answerCoding, isWorthPacking, packed } from "../compression.js";
import type { RunSummary } from "../environment.js";
import { noteFault } from "../faults.js";
import type { Language } from "../language.js";
import type { ServiceLimits } from "../limits.js";
import type { Admission, Taken } from "../operations/admission.js";
import { FIXED_HEADERS } from "../operations/answer-headers.js";
import type { ObservedRequest, Observer } from "../operations/observer.js";
import { VALIDATION } from "../operations/route-pattern.js";
import {
  asProblem,
  closingBehind,
  problemDocument,
  problemHeaders,
  problemKinds,
  type RequestProblem,
} from "../problems.js";
import { oneOf, wordsOf } from "../request-headers.js";
import type { Prepared } from "./asked.js";
import { judgedAtOnce, SMALL_BYTES, type WholeFormat } from "./judging.js";
import { REPORT_HEADERS } from "./report-formats.js";
import { ClientGone } from "./run-lifetime.js";

/** How many different ways to ask are kept. */
const KEPT = 32;

/** No way to ask that is longer is kept. */
const LONGEST_KEY = 2048;

/**
 * By what, beside its address and body, it differs how a small body is judged. What it may be packed in, and who asks,
 * is looked at anew each time.
 */
const DIFFERS_BY = ["host", "content-type", "accept", "accept-language"] as const;

/** How a request is answered that asks in words that were understood before. */
export interface Understood {
  readonly entity: Entity;
  readonly format: WholeFormat;
  readonly prepared: Prepared;
  readonly language: Language;
  /** Its path, as problems name it. */
  readonly path: string;
}

/** What direct answers need of the service that they are part of. */
export interface DirectMeans {
  readonly observer: Observer;
  readonly log: Logger;
  readonly limits: ServiceLimits;
  /** Who may ask; anybody where it is absent. */
  readonly admission: Admission | undefined;
}

/**
 * Judges small bodies on Node's own objects, where the application understood the same words before: to find
 * its way through the framework costs such a request more than to be judged. It has no opinion of its own: of what was
 * not understood before, the application decides.
 */
export class DirectValidation {
  readonly #means: DirectMeans;
  readonly #understood = new LRUCache<string, Understood>({ max: KEPT });

  constructor(means: DirectMeans) {
    this.#means = means;
  }

  /** Keeps how the application understood a request. */
  keep(incoming: IncomingMessage, understood: Understood): void {
    const key = wordsOf(incoming, DIFFERS_BY);
    if (key.length <= LONGEST_KEY) this.#understood.set(key, understood);
  }

  /** Answers a request whose words are understood; false where it is for the application. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    if (incoming.method !== "POST" || !this.#isPlain(incoming)) return false;
    const understood = this.#understood.get(wordsOf(incoming, DIFFERS_BY));
    if (understood === undefined) return false;
    const { headers } = incoming;
    const { admission, observer } = this.#means;
    const identified = admission?.identify((name) => oneOf(headers[name.toLowerCase()]));
    if (identified?.known === false) return false;
    const observed = observer.begin({
      method: "POST",
      route: VALIDATION,
      requestId: oneOf(headers["x-request-id"]),
      traceparent: oneOf(headers.traceparent),
    });
    observed.client = identified?.key.id;
    observed.endWith(incoming, outgoing);
    const answer = new DirectAnswer(this.#means, { understood, observed, incoming, outgoing });
    const taken = observed.client === undefined ? undefined : admission?.take(observed.client);
    if (taken === undefined) answer.begin();
    else taken.then((told) => answer.begin(told)).catch((thrown) => answer.fail(thrown));
    return true;
  }

  /** Whether a request is one whose judgement depends on its address, `DIFFERS_BY` and its body alone. */
  #isPlain({ headers }: IncomingMessage): boolean {
    return (
      Number(headers["content-length"]) <= Math.min(SMALL_BYTES, this.#means.limits.maxBodyBytes) &&
      headers["content-encoding"] === undefined &&
      headers["transfer-encoding"] === undefined &&
      headers.expect === undefined
    );
  }
}

/** One request that is answered directly. */
class DirectAnswer {
  readonly #means: DirectMeans;
  readonly #understood: Understood;
  readonly #observed: ObservedRequest;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #run: { -readonly [K in keyof RunSummary]: RunSummary[K] };
  readonly #began = performance.now();
  #isNoted = false;
  /** What the answer says of the client's quota. */
  #ofAdmission: Readonly<Record<string, string>> = {};

  constructor(
    means: DirectMeans,
    request: {
      readonly understood: Understood;
      readonly observed: ObservedRequest;
      readonly incoming: IncomingMessage;
      readonly outgoing: ServerResponse;
    },
  ) {
    this.#means = means;
    this.#understood = request.understood;
    this.#observed = request.observed;
    this.#incoming = request.incoming;
    this.#outgoing = request.outgoing;
    const { entity, format } = request.understood;
    this.#run = {
      entity: entity.name,
      format,
      outcome: "report",
      bytes: 0,
      records: 0,
      findings: 0,
      milliseconds: 0,
    };
  }

  /** Judges the body once it is there; what was said on admission goes with the answer. */
  begin({ headers, refusal }: Partial<Taken> = {}): void {
    if (headers !== undefined) this.#ofAdmission = headers;
    if (refusal !== undefined) {
      this.#refuse(refusal);
      return;
    }
    smallBodyOf(this.#incoming, this.#means.limits)
      .then((bytes) => this.#judge(bytes))
      .catch((thrown) => this.fail(thrown));
  }

  /** Answers by what was thrown. */
  fail(thrown: unknown): void {
    if (thrown instanceof ClientGone) {
      this.#note("gone");
      return;
    }
    this.#note("problem");
    const problem = asProblem(thrown);
    if (problem.problem === "internal-fault") {
      const { requestId, traceId } = this.#observed;
      noteFault({ log: this.#means.log, requestId, traceId }, `POST ${VALIDATION}`, thrown);
    }
    // What failed once the answer began can only be cut off.
    if (this.#outgoing.headersSent) this.#outgoing.destroy();
    else this.#refuse(problem);
  }

  /** Answers with a report; undefined where that is done at once. */
  #judge(bytes: Uint8Array): Promise<void> | undefined {
    const text = jsonReport(judgedAtOnce(bytes, { ...this.#understood, counts: this.#run }));
    this.#note("report");
    const coding = answerCoding(oneOf(this.#incoming.headers["accept-encoding"]));
    if (coding !== undefined && isWorthPacking(text)) {
      return packed(text, coding).then((body) => this.#answer(body, body.length, coding));
    }
    this.#answer(text, Buffer.byteLength(text));
    return undefined;
  }

  #answer(body: string | Uint8Array, length: number, coding?: string): void {
    const headers = [
      "Content-Type",
      "application/json",
      "Content-Language",
      this.#understood.language,
      ...REPORT_SAYS,
      "Content-Length",
      String(length),
    ];
    if (coding !== undefined) headers.push("Content-Encoding", coding);
    this.#end(200, headers, body);
  }

  #refuse(problem: RequestProblem): void {
    const { language, path } = this.#understood;
    const { requestId } = this.#observed;
    const body = JSON.stringify(problemDocument(problem, { language, path, requestId }));
    const headers = {
      ...problemHeaders(problem, language),
      ...closingBehind(this.#incoming),
      "Content-Length": Buffer.byteLength(body),
    };
    this.#end(problemKinds[problem.problem].status, Object.entries(headers).flat().map(String), body);
  }

  #end(status: number, headers: string[], body: string | Uint8Array): void {
    headers.push(...FIXED, "X-Request-Id", this.#observed.requestId);
    for (const [name, value] of Object.entries(this.#ofAdmission)) headers.push(name, value);
    this.#outgoing.writeHead(status, headers).end(body);
  }

  /** Tells what became of the run, once. */
  #note(outcome: RunSummary["outcome"]): void {
    if (this.#isNoted) return;
    this.#isNoted = true;
    this.#run.outcome = outcome;
    this.#run.milliseconds = performance.now() - this.#began;
    this.#observed.noteRun(this.#run);
  }
}

const FIXED = FIXED_HEADERS.flat();
const REPORT_SAYS = Object.entries(REPORT_HEADERS).flat();
