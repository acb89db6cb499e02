import { type EntityName, type Format, outgoing, type Records } from "./body.js";
import type { components, operations, paths } from "./document.generated.js";
import { AnsweredFindings, type FindingStream, type Report } from "./findings.js";
import { mediaTypeOf, unexpected } from "./problem.js";
import { type Call, type CallOptions, type ClientOptions, Transport } from "./transport.js";

type Schemas = components["schemas"];

/** The paths of the document that are read. */
type ReadPath = {
  [Path in keyof paths]: paths[Path] extends { readonly get: object } ? Path : never;
}[keyof paths];

/** What a path of the document gives as JSON. */
type JsonAt<Path extends ReadPath> = paths[Path] extends {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: { readonly "application/json": infer Json } } };
  };
}
  ? Json
  : never;

/** The parameters that narrow a path down. */
type QueryAt<Path extends ReadPath> = paths[Path] extends {
  readonly get: { readonly parameters: { readonly query?: infer Query } };
}
  ? Omit<NonNullable<Query>, "lang">
  : never;

/** The options of a validation; the language is that of the call. */
export interface ValidateOptions
  extends CallOptions,
    Omit<NonNullable<operations["validateRecords"]["parameters"]["query"]>, "lang"> {
  /** Of what format bytes or text are; records are always JSON, and a Blob may say it itself. */
  readonly format?: Format;
}

/** The names of the decisions. */
export type DecisionName = operations["decide"]["parameters"]["path"]["decision"];

/** The options of a decision. */
export interface DecideOptions extends CallOptions {
  /** The day as of which it is decided; today in Lima where absent. */
  readonly asOf?: string;
}

/** A workbook to fill in. */
export interface Template {
  readonly workbook: Blob;
  /** The name that the service gives it. */
  readonly fileName: string;
}

/**
 * The service as functions. Each throws `AuroraProblem` where the service answers with a problem, and what
 * `fetch` throws where none could be reached or the signal was given.
 */
export interface Client {
  /** Judges records and answers with the report. */
  validate<Entity extends EntityName>(
    entity: Entity,
    records: Records<Entity>,
    options?: ValidateOptions,
  ): Promise<Report>;
  /**
   * Judges records and gives the findings as they are found, all of them, while a body that is a stream is
   * still being sent. Nothing is asked for before the first finding, or the summary, is.
   */
  validateStream<Entity extends EntityName>(
    entity: Entity,
    records: Records<Entity>,
    options?: Omit<ValidateOptions, "maxFindings">,
  ): FindingStream;
  /** Decides a case by the norm. */
  decide(decision: DecisionName, facts: unknown, options?: DecideOptions): Promise<Schemas["Conclusion"]>;
  /** What can be decided, what each asks for, and an example. */
  decisions(options?: CallOptions): Promise<readonly Schemas["Decision"][]>;
  conceptSchemes(options?: CallOptions): Promise<readonly Schemas["ConceptSchemeSummary"][]>;
  /** A scheme with all its concepts. */
  concepts(scheme: string, options?: CallOptions): Promise<Schemas["ConceptScheme"]>;
  concept(scheme: string, code: string, options?: CallOptions): Promise<Schemas["Concept"]>;
  rules(filter?: QueryAt<"/v1/rules"> & CallOptions): Promise<readonly Schemas["Rule"][]>;
  rule(code: string, options?: CallOptions): Promise<Schemas["Rule"]>;
  norms(options?: CallOptions): Promise<readonly Schemas["Norm"][]>;
  norm(id: string, options?: CallOptions): Promise<Schemas["NormWithProvisions"]>;
  services(options?: CallOptions): Promise<readonly Schemas["Service"][]>;
  service(code: string, options?: CallOptions): Promise<Schemas["Service"]>;
  /** The published figures, narrowed to those asked for. */
  statistics(filter?: QueryAt<"/v1/statistics"> & CallOptions): Promise<Schemas["PublishedFigures"]>;
  /** The kinds of record, with where their schemas and templates are. */
  schemas(options?: CallOptions): Promise<readonly Schemas["RecordKind"][]>;
  /** The JSON Schema of a record, or the Table Schema of its register. */
  schema(
    entity: EntityName,
    options?: CallOptions & { readonly of?: "record" | "table" },
  ): Promise<Readonly<Record<string, unknown>>>;
  /** A workbook in which to keep a register. */
  template(entity: EntityName, options?: CallOptions): Promise<Template>;
}

/** A client of the service at an address. */
export function createClient(options: ClientOptions): Client {
  const transport = new Transport(options);

  const json = async <Value>(call: Omit<Call, "accept">, accept = "application/json"): Promise<Value> => {
    const response = await transport.send({ ...call, accept });
    if (mediaTypeOf(response) !== accept) {
      await response.body?.cancel();
      throw unexpected(response, `No ${accept} came.`);
    }
    return (await response.json()) as Value;
  };
  const read = <Path extends ReadPath>(
    path: Path,
    { signal, language, ...query }: CallOptions = {},
    ...named: readonly string[]
  ): Promise<JsonAt<Path>> =>
    json<JsonAt<Path>>({ path: filled(path, named), query, ...callOptions({ signal, language }) });
  const validation = (entity: EntityName, records: unknown, options: ValidateOptions = {}) => {
    const { format, signal, language, ...query } = options;
    return {
      path: filled("/v1/validate/{entity}", [entity]),
      query,
      body: outgoing(records, format),
      ...callOptions({ signal, language }),
    };
  };

  return {
    validate: async (entity, records, given) => json<Report>(validation(entity, records, given)),
    validateStream: (entity, records, given) => {
      const call = validation(entity, records, given);
      return new AnsweredFindings((leaving) =>
        transport.send({
          ...call,
          accept: "application/x-ndjson",
          signal: call.signal === undefined ? leaving : AbortSignal.any([call.signal, leaving]),
        }),
      );
    },
    decide: async (decision, facts, { asOf, ...given } = {}) =>
      json({
        path: filled("/v1/decide/{decision}", [decision]),
        query: { asOf },
        body: { body: JSON.stringify(facts), type: "application/json" },
        ...given,
      }),
    decisions: (given) => read("/v1/decide", given),
    conceptSchemes: (given) => read("/v1/concepts", given),
    concepts: (scheme, given) => read("/v1/concepts/{scheme}", given, scheme),
    concept: (scheme, code, given) => read("/v1/concepts/{scheme}/{code}", given, scheme, code),
    rules: (given) => read("/v1/rules", given),
    rule: (code, given) => read("/v1/rules/{code}", given, code),
    norms: (given) => read("/v1/norms", given),
    norm: (id, given) => read("/v1/norms/{id}", given, id),
    services: (given) => read("/v1/services", given),
    service: (code, given) => read("/v1/services/{code}", given, code),
    statistics: (given) => read("/v1/statistics", given),
    schemas: (given) => read("/v1/schemas", given),
    schema: (entity, { of = "record", ...given } = {}) =>
      json(
        { path: filled("/v1/schemas/{entity}", [entity]), ...given },
        of === "table" ? "application/vnd.tableschema+json" : "application/schema+json",
      ),
    template: async (entity, given) => {
      const path = filled("/v1/templates/{entity}", [entity]);
      const response = await transport.send({ path, accept: "*/*", ...given });
      const [, fileName = `${entity}.xlsx`] =
        /filename="([^"\\/]+)"/.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
      return { workbook: await response.blob(), fileName };
    },
  };
}

/** A path of the document with names in its places, in order. */
function filled(path: keyof paths, names: readonly string[]): string {
  let place = 0;
  return path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(names[place++] ?? ""));
}

/** The options that were given: under `exactOptionalPropertyTypes`, undefined is not the same as absent. */
function callOptions({
  signal,
  language,
}: { [Name in keyof CallOptions]: CallOptions[Name] | undefined }): CallOptions {
  return { ...(signal !== undefined && { signal }), ...(language !== undefined && { language }) };
}
