import { readFileSync } from "node:fs";
import { BlockList, isIPv4, isIPv6 } from "node:net";
import { nearest } from "@aurora/validator";
import type { MetricsAccess } from "../app.js";
import type { LocalizedText } from "../language.js";
import type { ServiceLimits } from "../limits.js";
import type { ServeOptions } from "../serve.js";
import { type ClientKey, clientKeysSchema } from "./client-keys.js";
import type { LogLevel } from "./logs.js";
import { type Variable, type VariableForm, type VariableName, variables } from "./variables.js";

/** Variables of the same family that other parts of the program read. */
const FOREIGN: ReadonlySet<string> = new Set(["AURORA_LANG", "AURORA_DEBUG"]);

/** The most characters shown of what stands in a variable. */
const LONGEST_SHOWN = 60;

/** What the service is run with. */
export interface Configuration
  extends Required<
      Pick<ServeOptions, "port" | "hostname" | "maxConnections" | "stopDelayMs" | "graceMs" | "baseIri">
    >,
    Pick<ServeOptions, "clientKeys" | "requestsPerMinute" | "corsOrigins" | "publicUrl" | "traces"> {
  readonly limits: ServiceLimits;
  readonly metricsAccess: MetricsAccess;
  readonly logLevel: LogLevel;
}

/** A configuration, or everything that is wrong with what was to be one: a line each. */
export type Configured =
  | { readonly configuration: Configuration }
  | { readonly mistakes: readonly LocalizedText[] };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from an environment. All mistakes are told at once; each names its variable,
 * what stands there (unless that is a secret) and what is expected.
 */
export function readConfiguration(environment: Environment): Configured {
  const mistakes: LocalizedText[] = unknownVariables(environment);
  const mistake = (name: string, es: string, en: string) => {
    mistakes.push({ es: `${name}: ${es}`, en: `${name}: ${en}` });
  };

  const textOf = (name: VariableName): string | undefined => {
    const { fallback }: Variable = variables[name];
    // What is set to nothing is not set: so compose files and units write it.
    return environment[name]?.trim() || fallback;
  };
  const given = <T>(name: VariableName, read: (text: string, form: VariableForm) => T | undefined) => {
    const text = textOf(name);
    if (text === undefined) return undefined;
    const { form, secret }: Variable = variables[name];
    const value = read(text, form);
    if (value === undefined) {
      const expected = expectationOf(form);
      const where = form.kind === "keys" ? placeInKeys(text) : { es: "", en: "" };
      const shown = secret
        ? { es: `lo que contiene${where.es}`, en: `what it holds${where.en}` }
        : quoted(text);
      mistake(
        name,
        `${shown.es} no sirve; se espera ${expected.es}.`,
        `${shown.en} will not do; expected is ${expected.en}.`,
      );
    }
    return value;
  };
  const whole = (name: VariableName) => given(name, readWhole) ?? 0;

  const hostname = given("AURORA_HOST", (text) => (/[\s/]/.test(text) ? undefined : text)) ?? "";
  const port = whole("AURORA_PORT");
  const logLevel = given("AURORA_LOG_LEVEL", readOneOf) as LogLevel;
  const open = given("AURORA_ALLOW_OPEN", readFlag) ?? false;
  const metricsAsked = given("AURORA_METRICS", readOneOf) as MetricsAccess | undefined;
  const corsOrigins = given("AURORA_CORS_ORIGINS", readOrigins);
  const endpoint = given("AURORA_OTLP_ENDPOINT", readAddress);
  const baseIri = given("AURORA_BASE_IRI", readIri) ?? "";
  const publicUrl = given("AURORA_PUBLIC_URL", readBase);
  const requestsPerMinute = given("AURORA_REQUESTS_PER_MINUTE", readWhole);

  const listed = given("AURORA_API_KEYS", readKeys);
  const file = textOf("AURORA_API_KEYS_FILE");
  const inFile = file === undefined ? undefined : keysIn(file, mistake);
  const keysAsked = textOf("AURORA_API_KEYS") !== undefined || file !== undefined;
  if (textOf("AURORA_API_KEYS") !== undefined && file !== undefined) {
    mistake(
      "AURORA_API_KEYS",
      "también está AURORA_API_KEYS_FILE; use solo una de las dos.",
      "AURORA_API_KEYS_FILE is set too; use one of the two.",
    );
  }
  const clientKeys = listed ?? inFile;
  for (const id of repeated((clientKeys ?? []).map((key) => key.id))) {
    const from = listed === undefined ? "AURORA_API_KEYS_FILE" : "AURORA_API_KEYS";
    mistake(from, `dos claves se llaman ${id}.`, `two keys are called ${id}.`);
  }

  const loopback = isLoopback(hostname);
  if (!loopback && !keysAsked && !open && hostname !== "") {
    mistake(
      "AURORA_HOST",
      `${quoted(hostname).es} se alcanza desde otras máquinas y no hay claves; ponga AURORA_API_KEYS o AURORA_API_KEYS_FILE (aurora serve --new-key NOMBRE hace una), o AURORA_ALLOW_OPEN=true si otro pide la identificación.`,
      `${quoted(hostname).en} is reached from other machines and there are no keys; set AURORA_API_KEYS or AURORA_API_KEYS_FILE (aurora serve --new-key NAME makes one), or AURORA_ALLOW_OPEN=true where something else asks who calls.`,
    );
  }
  if (metricsAsked === "key" && !keysAsked) {
    mistake(
      "AURORA_METRICS",
      "«key» necesita claves, y no hay ninguna.",
      '"key" needs keys, and there are none.',
    );
  }

  const limits: ServiceLimits = {
    maxBodyBytes: whole("AURORA_MAX_BODY_BYTES"),
    maxUnpackedBytes: whole("AURORA_MAX_UNPACKED_BYTES"),
    maxRunMs: whole("AURORA_MAX_RUN_MS"),
    maxIdleMs: whole("AURORA_MAX_IDLE_MS"),
    maxRuns: whole("AURORA_MAX_RUNS"),
    maxRunsPerClient: whole("AURORA_MAX_RUNS_PER_CLIENT"),
    maxFindings: whole("AURORA_MAX_FINDINGS"),
  };
  const rest = {
    maxConnections: whole("AURORA_MAX_CONNECTIONS"),
    stopDelayMs: whole("AURORA_STOP_DELAY_MS"),
    graceMs: whole("AURORA_STOP_GRACE_MS"),
  };
  if (mistakes.length > 0) return { mistakes };

  const traced = endpoint !== undefined || namesCollector(environment);
  return {
    configuration: {
      hostname,
      port,
      logLevel,
      baseIri,
      limits,
      ...rest,
      metricsAccess: metricsAsked ?? (clientKeys !== undefined && !loopback ? "key" : "open"),
      ...(clientKeys !== undefined && { clientKeys }),
      ...(requestsPerMinute !== undefined && { requestsPerMinute }),
      ...(corsOrigins !== undefined && { corsOrigins }),
      ...(publicUrl !== undefined && { publicUrl }),
      ...(traced && { traces: endpoint === undefined ? {} : { endpoint } }),
    },
  };
}

/** Whether OpenTelemetry's own variables ask for traces. */
function namesCollector(environment: Environment): boolean {
  if (environment.OTEL_SDK_DISABLED?.toLowerCase() === "true") return false;
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } = environment;
  return Boolean(all || traces);
}

function unknownVariables(environment: Environment): LocalizedText[] {
  const known = Object.keys(variables);
  return Object.keys(environment)
    .filter((name) => name.startsWith("AURORA_") && !FOREIGN.has(name) && !Object.hasOwn(variables, name))
    .sort()
    .map((name) => {
      const near = nearest(name, [...known, ...FOREIGN]);
      return {
        es: `${name}: no hay tal variable.${near === undefined ? "" : ` ¿Quiso decir ${near}?`}`,
        en: `${name}: there is no such variable.${near === undefined ? "" : ` Did you mean ${near}?`}`,
      };
    });
}

function readWhole(text: string, form: VariableForm): number | undefined {
  if (form.kind !== "whole" || !/^\d{1,15}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= form.least && value <= form.most ? value : undefined;
}

function readOneOf(text: string, form: VariableForm): string | undefined {
  return form.kind === "one-of" ? form.values.find((value) => value === text) : undefined;
}

function readFlag(text: string): boolean | undefined {
  return text === "true" ? true : text === "false" ? false : undefined;
}

function readAddress(text: string): string | undefined {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}

/** An address to which paths are added: whatever else it held would stand in their way, or be published. */
function readBase(text: string): string | undefined {
  if (readAddress(text) === undefined) return undefined;
  const { username, password } = new URL(text);
  return /[?#]/.test(text) || username + password !== "" ? undefined : text;
}

function readIri(text: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(text) ? text : undefined;
}

function readOrigins(text: string): readonly string[] | undefined {
  const origins = text.split(",").map((origin) => origin.trim());
  // An origin is as browsers send it: no path, no final slash, no default port.
  const fine = origins.every(
    (origin) => origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin),
  );
  return fine ? origins : undefined;
}

function readKeys(text: string): readonly ClientKey[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, data } = clientKeysSchema.safeParse(parsed);
  return success && data.length > 0 ? data : undefined;
}

/** Where a list of keys is at fault, by its entry and member, never by what stands there; nothing where it is no list at all. */
function placeInKeys(text: string): LocalizedText {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { es: " (no es JSON)", en: " (it is no JSON)" };
  }
  const issue = clientKeysSchema.safeParse(parsed).error?.issues[0];
  const [entry, member] = issue?.path ?? [];
  if (typeof entry !== "number") return { es: "", en: "" };
  // A name that is none of the members' may be anything.
  const name =
    issue?.code === "unrecognized_keys"
      ? { es: ", un miembro de más", en: ", a member too many" }
      : member === undefined
        ? { es: "", en: "" }
        : { es: `, «${String(member)}»`, en: `, "${String(member)}"` };
  return { es: ` (clave ${entry + 1}${name.es})`, en: ` (key ${entry + 1}${name.en})` };
}

function keysIn(
  file: string,
  mistake: (name: string, es: string, en: string) => void,
): readonly ClientKey[] | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? "";
    const { es, en } = quoted(file);
    mistake("AURORA_API_KEYS_FILE", `${es} no se puede leer (${code}).`, `${en} cannot be read (${code}).`);
    return undefined;
  }
  const keys = readKeys(text);
  if (keys !== undefined) return keys;
  const expected = expectationOf({ kind: "keys" });
  const where = placeInKeys(text);
  mistake(
    "AURORA_API_KEYS_FILE",
    `el contenido de ${quoted(file).es}${where.es} no sirve; se espera ${expected.es}.`,
    `the content of ${quoted(file).en}${where.en} will not do; expected is ${expected.en}.`,
  );
  return undefined;
}

function expectationOf(form: VariableForm): LocalizedText {
  switch (form.kind) {
    case "whole":
      return {
        es: `un número entero de ${form.least} a ${form.most}`,
        en: `a whole number from ${form.least} to ${form.most}`,
      };
    case "one-of":
      return { es: `uno de ${form.values.join(", ")}`, en: `one of ${form.values.join(", ")}` };
    case "flag":
      return { es: "true o false", en: "true or false" };
    case "origins":
      return {
        es: "orígenes como https://ejemplo.gob.pe, sin ruta ni barra final, con comas; o *",
        en: "origins such as https://example.org, without a path or a final slash, with commas; or *",
      };
    case "base":
      return {
        es: "una dirección http:// o https:// sin consulta, fragmento ni credenciales",
        en: "an http:// or https:// address without query, fragment or credentials",
      };
    case "address":
      return { es: "una dirección http:// o https://", en: "an http:// or https:// address" };
    case "iri":
      return {
        es: "un IRI absoluto, como https://ejemplo.gob.pe/aurora/",
        en: "an absolute IRI, such as https://example.org/aurora/",
      };
    case "keys":
      return {
        es: 'una lista JSON con una clave o más: [{"id": "…", "sha256": "64 cifras hexadecimales"}], y si hace falta "expires": "AAAA-MM-DD", "requestsPerMinute", "maxRuns"',
        en: 'a JSON list of one key or more: [{"id": "…", "sha256": "64 hexadecimal digits"}], and where needed "expires": "YYYY-MM-DD", "requestsPerMinute", "maxRuns"',
      };
    case "file":
      return { es: "un archivo que se pueda leer", en: "a file that can be read" };
    case "text":
      return { es: "una dirección o un nombre de máquina", en: "an address or the name of a machine" };
  }
}

function quoted(text: string): LocalizedText {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return { es: `«${shown}»`, en: `"${shown}"` };
}

function repeated(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value, index) => values.indexOf(value) !== index));
}

const loopbacks = new BlockList();
loopbacks.addSubnet("127.0.0.0", 8, "ipv4");
loopbacks.addAddress("::1", "ipv6");

/** Whether only this machine reaches an address. */
function isLoopback(hostname: string): boolean {
  if (hostname === "localhost") return true;
  if (isIPv4(hostname)) return loopbacks.check(hostname, "ipv4");
  return isIPv6(hostname) && loopbacks.check(hostname, "ipv6");
}
