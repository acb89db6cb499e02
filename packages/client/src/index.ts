export type { EntityName, Format, GivenRecord, RawBody, RecordOf, Records } from "./body.js";
export {
  type Client,
  createClient,
  type DecideOptions,
  type DecisionName,
  type Template,
  type ValidateOptions,
} from "./client.js";
export type { components, operations, paths } from "./document.generated.js";
export type { Finding, FindingStream, Report, Summary } from "./findings.js";
export { AuroraProblem, type Problem, type ProblemKind, type ServiceProblemKind } from "./problem.js";
export type { CallOptions, ClientOptions, Language, RetryOptions } from "./transport.js";
