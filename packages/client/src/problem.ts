import type { components, operations } from "./document.generated.js";

/** A problem as the service tells it (RFC 9457). */
export type Problem = components["schemas"]["Problem"];

/** The kinds of problem that the service knows: the end of a problem's `type`, which never changes. */
export type ServiceProblemKind = operations["readProblemKind"]["parameters"]["path"]["kind"];

/**
 * What went wrong: a kind of the service's own, or `unexpected-answer` (what answered is not the service,
 * or not as its document says) or `incomplete-answer` (a stream that ended without its summary).
 */
export type ProblemKind = ServiceProblemKind | "unexpected-answer" | "incomplete-answer";

/** The service answered with a problem, or with what is no answer of it. */
export class AuroraProblem extends Error {
  override readonly name = "AuroraProblem";
  readonly kind: ProblemKind;
  /** The HTTP status; of a problem that a stream told later on, the problem's own. */
  readonly status: number;
  readonly detail: string;
  /** After how many seconds to ask again, where the service says so. */
  readonly retryAfter: number | undefined;
  /** The request's name in the service's log: what to give to whoever runs it. */
  readonly requestId: string | undefined;
  /** The problem as it came; undefined where no problem came. */
  readonly problem: Problem | undefined;

  constructor(
    kind: ProblemKind,
    told: {
      readonly status: number;
      readonly detail: string;
      readonly title?: string;
      readonly retryAfter?: number | undefined;
      readonly requestId?: string | undefined;
      readonly problem?: Problem;
    },
  ) {
    super(told.title === undefined ? told.detail : `${told.title}: ${told.detail}`);
    this.kind = kind;
    this.status = told.status;
    this.detail = told.detail;
    this.retryAfter = told.retryAfter;
    this.requestId = told.requestId;
    this.problem = told.problem;
  }
}

/** What a problem's document says, with what its answer's headers add. */
export function problemOf(problem: Problem, headers: Headers): AuroraProblem {
  return new AuroraProblem(problem.type.slice(problem.type.lastIndexOf("/") + 1) as ServiceProblemKind, {
    status: problem.status,
    title: problem.title,
    detail: problem.detail,
    retryAfter: secondsOf(headers.get("Retry-After")),
    requestId: headers.get("X-Request-Id") ?? undefined,
    problem,
  });
}

/** The problem that an answer is, whatever is in it. */
export async function problemIn(response: Response): Promise<AuroraProblem> {
  const text = await response.text();
  if (mediaTypeOf(response) === "application/problem+json") {
    const problem = parsed(text);
    if (isProblem(problem)) return problemOf(problem, response.headers);
  }
  return unexpected(response, "The answer is none of the service's.");
}

/** An answer that the service's document does not know: another server's, a proxy's, an older version's. */
export function unexpected(response: Response, detail: string): AuroraProblem {
  return new AuroraProblem("unexpected-answer", {
    status: response.status,
    detail: `${detail} Status ${response.status}, ${mediaTypeOf(response) || "no media type"}.`,
    retryAfter: secondsOf(response.headers.get("Retry-After")),
    requestId: response.headers.get("X-Request-Id") ?? undefined,
  });
}

/** The media type of an answer, without its parameters. */
export function mediaTypeOf(response: Response): string {
  return response.headers.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Whether a value has what every problem has. */
export function isProblem(value: unknown): value is Problem {
  if (typeof value !== "object" || value === null) return false;
  const { type, title, status, detail } = value as Record<string, unknown>;
  return (
    typeof type === "string" &&
    typeof title === "string" &&
    typeof status === "number" &&
    typeof detail === "string"
  );
}

/** `Retry-After` in seconds; a day in it is not heeded, since clocks differ. */
function secondsOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
