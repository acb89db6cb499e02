import fc from "fast-check";
import {
  examplesOf,
  isJson,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  parameterExample,
  type Schema,
} from "./document.js";

/** A request as it goes over the wire. */
export interface GeneratedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Text of which servers are afraid: every plane of Unicode, marks of code and paths, and much of it. */
const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "",
    "null",
    "NaN",
    "-1",
    "1e400",
    "__proto__",
    "constructor",
    "toString",
    "../../etc/passwd",
  ),
  fc.constantFrom("%00", "%", "\u0000", "\u{1F600}", "a".repeat(3000), "{{7*7}}", "<script>", "' or 1=1 --"),
  fc.bigInt().map(String),
);

/** JSON of any kind, with numbers of any size. */
const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  oddText,
);

/** What may stand in a header: Node sends no other characters. */
const headerText = fc.oneof(
  fc.stringMatching(/^[\x20-\x7e]{0,60}$/),
  fc.stringMatching(/^[\xa1-\xff]{1,20}$/),
);

/** Requests of one operation: by its schemas, nearly by them, and by none. */
export function requestsOf(
  document: OpenApiDocument,
  {
    path,
    method,
    operation,
  }: { readonly path: string; readonly method: string; readonly operation: Operation },
): fc.Arbitrary<GeneratedRequest> {
  const fitting = valuesOf(document);
  const parameters = operation.parameters ?? [];
  const inPlace = (place: Parameter["in"], odd: fc.Arbitrary<string>) =>
    fc.record(
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === place)
          .map((parameter) => [parameter.name, parameterValues(parameter, fitting, odd)]),
      ),
      place === "path" ? {} : { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, string | readonly string[]>>;
  // A name of nothing, or of dots alone, is no name in a path but another path.
  const nameable = oddText.filter((text) => !/^\.*$/.test(text) && isEncodable(text));
  const accepted = Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content));
  return fc
    .record({
      params: inPlace("path", nameable),
      query: inPlace("query", oddText.filter(isEncodable)),
      headers: inPlace("header", headerText),
      accept: fc.oneof(fc.constantFrom("*/*", ...accepted), headerText),
      extra: fc.option(fc.tuple(oddText.filter(isEncodable), oddText.filter(isEncodable)), { freq: 8 }),
      sent: bodiesOf(operation, fitting),
    })
    .map(({ params, query, headers, accept, extra, sent }) => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) {
        for (const one of [value].flat()) search.append(name, one);
      }
      if (extra !== null) search.append(...extra);
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(String(params[name])),
      );
      const given = Object.entries(headers).map(([name, value]) => [name, String(value)]);
      return {
        method: method.toUpperCase(),
        target: search.size === 0 ? filled : `${filled}?${search}`,
        headers: { Accept: accept, ...Object.fromEntries(given), ...sent?.headers },
        ...(sent !== undefined && { body: sent.body }),
      };
    });
}

/** Whether a text is whole: half of a pair of UTF-16 has no bytes to be sent as. */
function isEncodable(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function parameterValues(
  parameter: Parameter,
  fitting: Fitting,
  odd: fc.Arbitrary<string>,
): fc.Arbitrary<string | readonly string[]> {
  const example = parameterExample(parameter);
  const texts = (value: unknown): string | readonly string[] =>
    Array.isArray(value) ? value.map(String) : String(value);
  const good = fitting(parameter.schema).map(texts);
  const shown = example === undefined ? good : fc.constant(texts(example));
  // In a header, what the schema allows may be what no header can hold.
  const valid = parameter.in === "header" ? shown : fc.oneof(good, shown);
  const safe = parameter.in === "path" ? valid.filter((value) => !/^\.*$/.test(String(value))) : valid;
  return fc.oneof({ weight: 3, arbitrary: safe }, { weight: 1, arbitrary: odd });
}

type Sent = { readonly headers: Record<string, string>; readonly body: string | Uint8Array<ArrayBuffer> };

function bodiesOf({ requestBody }: Operation, fitting: Fitting): fc.Arbitrary<Sent | undefined> {
  if (requestBody === undefined) return fc.constant(undefined);
  const types = Object.keys(requestBody.content);
  const bytes = fc.uint8Array({ maxLength: 400 }).map((list) => new Uint8Array(list));
  const ofType = Object.entries(requestBody.content).map(([type, media]) =>
    bodyOf(type, media, fitting).map((body) => ({ headers: { "Content-Type": type }, body })),
  );
  const odd = fc
    .tuple(
      fc.constantFrom(...types, "text/plain", "application/json; charset=utf-16"),
      fc.oneof(oddText, bytes),
    )
    .map(([type, body]) => ({ headers: { "Content-Type": type }, body }));
  const coded = fc
    .tuple(
      fc.constantFrom(...types),
      fc.constantFrom("gzip", "br", "deflate", "zstd", "gzip, br", "x"),
      bytes,
    )
    .map(([type, coding, body]) => ({ headers: { "Content-Type": type, "Content-Encoding": coding }, body }));
  return fc.oneof({ weight: 6, arbitrary: fc.oneof(...ofType) }, { weight: 2, arbitrary: odd }, coded);
}

function bodyOf(
  type: string,
  media: MediaType,
  fitting: Fitting,
): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const shown = Object.values(examplesOf(type, media)).map(({ value }) => value);
  if (isJson(type)) {
    const good = media.schema === undefined ? anyJson : fitting(media.schema);
    const near = shown.length === 0 ? good : fc.constantFrom(...shown).chain(damaged);
    return fc.oneof(good, near, good.chain(damaged), anyJson).map((value) => JSON.stringify(value) ?? "");
  }
  const texts = shown.filter((value) => typeof value === "string");
  const whole = texts.length === 0 ? oddText : fc.constantFrom(...texts);
  return fc.oneof(whole, whole.chain(damagedText), oddText);
}

/** A value with one part of it replaced by something else. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null) return anyJson;
  const keys = Object.keys(value);
  if (keys.length === 0) return anyJson;
  return fc
    .constantFrom(...keys)
    .chain((key) =>
      fc
        .oneof(
          { arbitrary: anyJson, weight: 3 },
          { arbitrary: damaged((value as Record<string, unknown>)[key]), weight: 1 },
        )
        .map((other) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other })),
    );
}

/** A text with a piece of it replaced by another. */
function damagedText(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(10), oddText)
    .map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length));
}

type Fitting = (schema: Schema, depth?: number) => fc.Arbitrary<unknown>;

/** Values that a schema of the document allows, as far as its keywords are read here. */
function valuesOf(document: OpenApiDocument): Fitting {
  const fitting: Fitting = (schema, depth = 0) => {
    const reference = schema.$ref as string | undefined;
    if (reference !== undefined) {
      const name = reference.slice(reference.lastIndexOf("/") + 1);
      return fitting((document.components?.schemas?.[name] ?? {}) as Schema, depth);
    }
    const choices = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
    if (choices !== undefined) return fc.oneof(...choices.map((choice) => fitting(choice, depth)));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    switch (schema.type) {
      case "string":
        return texts(schema);
      case "integer":
      case "number": {
        const min = (schema.minimum as number | undefined) ?? -1000;
        return fc.integer({
          min,
          max: Math.max(min, Math.min((schema.maximum as number | undefined) ?? 1000, 2 ** 31)),
        });
      }
      case "boolean":
        return fc.boolean();
      case "array":
        return fc.array(fitting((schema.items ?? {}) as Schema, depth + 1), { maxLength: 3 });
      case "object": {
        if (depth > 4) return fc.constant({});
        const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
        return fc.record(
          Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, fitting(property, depth + 1)]),
          ),
          { requiredKeys: [...((schema.required ?? []) as readonly string[])] },
        );
      }
      default:
        return anyJson;
    }
  };
  return fitting;
}

function texts({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === "date") {
    return fc
      .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  }
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern, "u"));
  const [least, most] = [minLength as number, maxLength as number];
  return fc.string({ minLength: least, maxLength: Math.min(most, least + 40) });
}
