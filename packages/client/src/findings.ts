import type { components } from "./document.generated.js";
import { AuroraProblem, isProblem, mediaTypeOf, problemOf, unexpected } from "./problem.js";

/** What is wrong with a record or a file. */
export type Finding = components["schemas"]["Finding"];

/** Everything about a validation. */
export type Report = components["schemas"]["Report"];

/** What a stream of findings ends with: the report but for the findings, which came before. */
export type Summary = Omit<Report, "findings">;

/** The findings of a validation as they are found. */
export interface FindingStream extends AsyncIterable<Finding> {
  /**
   * What the stream ended with: after a loop over the findings, or without one, of all of them unread.
   *
   * @throws AuroraProblem where the validation did not come to its end, or the loop was left before it did
   */
  readonly summary: () => Promise<Summary>;
}

/** The findings that an answer brings, from the first call for one on. */
export class AnsweredFindings implements FindingStream {
  readonly #lines: AsyncGenerator<Finding, Summary>;
  /** Ends the request too: to leave its answer unread would let it send its body to the end. */
  readonly #leaving = new AbortController();
  #ended: Promise<Summary> | undefined;

  constructor(answer: (leaving: AbortSignal) => Promise<Response>) {
    this.#lines = findingsIn(() => answer(this.#leaving.signal));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Finding, void> {
    let isOver = false;
    try {
      for (;;) {
        const next = await this.#lines.next();
        if (next.done) {
          isOver = true;
          // The lines say what they ended with once; whoever comes later is told the same.
          this.#ended ??= Promise.resolve(next.value);
          await this.#ended;
          return;
        }
        yield next.value;
      }
    } catch (thrown) {
      isOver = true;
      this.#end(thrown);
      throw thrown;
    } finally {
      // Whoever leaves the loop before its end wants no more of it, nor shall the service go on.
      if (!isOver) {
        this.#end(incomplete("The findings were not read to their end.", 200));
        this.#leaving.abort();
        await this.#lines.return(undefined as never);
      }
    }
  }

  #end(thrown: unknown): void {
    this.#ended ??= Promise.reject(thrown);
    // Whoever does not ask for the summary has been told already.
    this.#ended.catch(() => {});
  }

  summary = (): Promise<Summary> => {
    this.#ended ??= this.#drained();
    return this.#ended;
  };

  async #drained(): Promise<Summary> {
    let next = await this.#lines.next();
    while (!next.done) next = await this.#lines.next();
    return next.value;
  }
}

async function* findingsIn(answer: () => Promise<Response>): AsyncGenerator<Finding, Summary> {
  const response = await answer();
  if (mediaTypeOf(response) !== "application/x-ndjson" || response.body === null) {
    await response.body?.cancel();
    throw unexpected(response, "No stream of findings came.");
  }
  let summary: Summary | undefined;
  for await (const text of linesOf(response.body)) {
    const { type, ...line } = lineOf(text, response);
    if (type === "finding") yield line as unknown as Finding;
    else if (type === "summary") summary = line as unknown as Summary;
    else if (type === "problem" && isProblem(line.problem)) throw problemOf(line.problem, response.headers);
    // A line of a kind that a later version may bring says nothing to this one.
  }
  if (summary !== undefined) return summary;
  throw incomplete(
    "The stream of findings ended without its summary: what came is not all.",
    response.status,
    response.headers.get("X-Request-Id") ?? undefined,
  );
}

function incomplete(detail: string, status: number, requestId?: string): AuroraProblem {
  return new AuroraProblem("incomplete-answer", { status, detail, requestId });
}

function lineOf(text: string, response: Response): Record<string, unknown> {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === "object" && line !== null) return line as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw unexpected(response, "A line of the stream is no finding.");
}

/** The lines of a stream of bytes without those that are empty; one that is left is cancelled. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let parts: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      const [first = "", ...rest] = text.split("\n");
      parts.push(first);
      for (const next of rest) {
        const line = parts.join("").trim();
        parts = [next];
        if (line !== "") yield line;
      }
      if (done) break;
    }
    // A last line without its end was cut off, whatever it says.
  } finally {
    await reader.cancel().catch(() => {});
  }
}
