import type { FhirRefusal, RefusalKind } from "@aurora/terminology/fhir";
import type { MiddlewareHandler } from "hono";
import {
  type ProblemDocument,
  type ProblemName,
  problemKinds,
  problemType,
  RequestProblem,
} from "../problems.js";

/** The media type of FHIR in JSON. */
export const FHIR_JSON = "application/fhir+json";

/** What FHIR calls each kind of problem that its paths meet (its code system `issue-type`). */
const issueTypes: Readonly<Partial<Record<ProblemName, string>>> = {
  "unknown-path": "not-found",
  "unknown-resource": "not-found",
  "missing-parameter": "required",
  "invalid-parameter": "value",
  "unsupported-parameter": "not-supported",
  "method-not-allowed": "not-supported",
  "not-acceptable": "not-supported",
  "unsupported-media-type": "not-supported",
  "not-json": "structure",
  "incomplete-body": "incomplete",
  "idle-body": "timeout",
  "run-too-long": "timeout",
  "payload-too-large": "too-long",
  "unpacked-too-large": "too-long",
  "undecodable-body": "structure",
  unauthenticated: "login",
  "too-many-requests": "throttled",
  "internal-fault": "exception",
};

/** The kind of problem that each refusal of an operation is. */
const problemOf: Readonly<Record<RefusalKind, ProblemName>> = {
  "not-found": "unknown-resource",
  required: "missing-parameter",
  value: "invalid-parameter",
  "not-supported": "unsupported-parameter",
};

/** A refusal as a problem, so that it is answered and told in the log as all others are. */
export function problemOfRefusal({ kind, detail }: FhirRefusal): RequestProblem {
  return new RequestProblem(problemOf[kind], detail);
}

/** A problem as FHIR has it. */
export function outcomeOf({ type, title, detail }: Pick<ProblemDocument, "type" | "title" | "detail">) {
  const kind = Object.keys(problemKinds).find((name) => problemType(name as ProblemName) === type);
  return {
    resourceType: "OperationOutcome",
    issue: [
      {
        severity: "error",
        code: issueTypes[kind as ProblemName] ?? "processing",
        details: { coding: [{ system: "/problems", code: kind ?? type }], text: title },
        diagnostics: detail,
      },
    ],
  };
}

/** Says every problem of the paths below it as an OperationOutcome, with the status and headers that it has. */
export function asOperationOutcomes(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status < 400) return;
    const problem = c.res;
    if (problem.headers.get("Content-Type") !== "application/problem+json") return;
    const body = JSON.stringify(outcomeOf((await problem.json()) as ProblemDocument));
    const headers = new Headers(problem.headers);
    headers.set("Content-Type", FHIR_JSON);
    headers.delete("Content-Length");
    // Else what is set anew would take over the headers of what stood there.
    c.res = undefined;
    c.res = new Response(body, { status: problem.status, headers });
  };
}
