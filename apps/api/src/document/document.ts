/** An OpenAPI 3.1 document, as far as it is read here. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What one method does at one path. */
export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: MediaTypes };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

/** A JSON Schema, as far as examples need it. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly [keyword: string]: unknown;
}

export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: MediaTypes;
  /** The kinds of problem that it may be. */
  readonly "x-problem-kinds"?: readonly string[];
}

export type MediaTypes = Readonly<Record<string, MediaType>>;

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** An example of a body. */
export interface Example {
  readonly summary?: string;
  readonly value: unknown;
  /** Whether lists and texts of it stop before their end, and references within it are left out. */
  readonly "x-shortened"?: true;
}

/** Every operation of a document with its place. */
export function operationsOf(
  document: OpenApiDocument,
): readonly { readonly path: string; readonly method: string; readonly operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

/** The examples of a body by name; one alone is named after its media type. */
export function examplesOf(
  type: string,
  { example, examples }: MediaType,
): Readonly<Record<string, Example>> {
  if (examples !== undefined) return examples;
  return example === undefined ? {} : { [exampleName(type)]: { value: example } };
}

/** `text-csv` for `text/csv`: a name that every tool takes. */
function exampleName(type: string): string {
  return type.replaceAll(/[^a-z0-9]+/g, "-");
}

/** The example that a parameter gives, wherever it gives it. */
export function parameterExample({ example, schema }: Parameter): unknown {
  return example ?? schema.example;
}

/** Whether what a media type names is JSON. */
export function isJson(type: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json$/.test(type);
}
