import type { LocalizedText } from "../language.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { DEFAULT_MAX_CONNECTIONS } from "./connections.js";
import { logLevels } from "./logs.js";

/** How the text of a variable is read. */
export type VariableForm =
  | { readonly kind: "text" }
  | { readonly kind: "whole"; readonly least: number; readonly most: number }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "flag" }
  | { readonly kind: "origins" }
  | { readonly kind: "address" }
  | { readonly kind: "base" }
  | { readonly kind: "iri" }
  | { readonly kind: "keys" }
  | { readonly kind: "file" };

/** A variable of the environment by which the service is configured. */
export interface Variable {
  readonly form: VariableForm;
  /** What holds where it is not set, as it would be written; undefined where nothing does. */
  readonly fallback?: string;
  readonly about: LocalizedText;
  /** Whether what it holds must never be shown. */
  readonly secret?: true;
}

const whole = (least: number, most: number): VariableForm => ({ kind: "whole", least, most });

const MEGABYTE = 1024 * 1024;
const TERABYTE = MEGABYTE * MEGABYTE;
const DAY_MS = 24 * 60 * 60_000;
const MANY = 1_000_000;

/** Every variable, by name. The table in `docs/operations.md` is held to it by a test. */
export const variables = {
  AURORA_HOST: {
    form: { kind: "text" },
    fallback: "127.0.0.1",
    about: {
      es: "Dirección en la que atiende; 0.0.0.0 o :: para todas.",
      en: "The address at which it listens; 0.0.0.0 or :: for all.",
    },
  },
  AURORA_PORT: {
    form: whole(0, 65_535),
    fallback: "8787",
    about: { es: "Puerto; 0 elige uno libre.", en: "The port; 0 picks a free one." },
  },
  AURORA_LOG_LEVEL: {
    form: { kind: "one-of", values: logLevels },
    fallback: "info",
    about: {
      es: "trace, debug, info, warn, error, fatal o silent: cuánto se anota en la salida estándar; debug añade las lecturas que salen bien.",
      en: "trace, debug, info, warn, error, fatal or silent: how much is logged to standard output; debug adds reads that succeed.",
    },
  },
  AURORA_API_KEYS: {
    form: { kind: "keys" },
    secret: true,
    about: {
      es: "Claves admitidas, como lista JSON: id y sha256, y si hace falta expires, requestsPerMinute, maxRuns.",
      en: "The keys admitted, as a JSON list: id and sha256, and where needed expires, requestsPerMinute, maxRuns.",
    },
  },
  AURORA_API_KEYS_FILE: {
    form: { kind: "file" },
    about: { es: "Archivo con esa misma lista.", en: "A file with the same list." },
  },
  AURORA_ALLOW_OPEN: {
    form: { kind: "flag" },
    fallback: "false",
    about: {
      es: "true para atender más allá de esta máquina sin pedir clave.",
      en: "true to listen beyond this machine without asking for a key.",
    },
  },
  AURORA_REQUESTS_PER_MINUTE: {
    form: whole(1, MANY),
    about: {
      es: "Solicitudes por minuto de cada clave que no diga las suyas; sin límite si falta.",
      en: "Requests a minute of each key that does not say its own; without a limit if absent.",
    },
  },
  AURORA_METRICS: {
    form: { kind: "one-of", values: ["open", "key", "off"] },
    about: {
      es: "Quién lee /metrics: open, cualquiera; key, quien tenga clave; off, nadie; por defecto key si hay claves y atiende más allá de esta máquina, si no open.",
      en: "Who reads /metrics: open for anybody, key for those with a key, off for nobody; by default key where there are keys and it listens beyond this machine, else open.",
    },
  },
  AURORA_CORS_ORIGINS: {
    form: { kind: "origins" },
    about: {
      es: "Orígenes de las páginas que pueden usarlo desde un navegador, con comas; * para todas.",
      en: "Origins of the pages that may use it from a browser, with commas; * for all.",
    },
  },
  AURORA_OTLP_ENDPOINT: {
    form: { kind: "address" },
    // An address may hold a password.
    secret: true,
    about: {
      es: "Colector de OpenTelemetry (OTLP por HTTP) al que van las trazas; también OTEL_EXPORTER_OTLP_ENDPOINT.",
      en: "OpenTelemetry collector (OTLP over HTTP) to which traces go; OTEL_EXPORTER_OTLP_ENDPOINT too.",
    },
  },
  AURORA_BASE_IRI: {
    form: { kind: "iri" },
    fallback: "urn:aurora:",
    about: {
      es: "Con qué empiezan los IRI de los conceptos en SKOS y FHIR.",
      en: "With what the IRIs of concepts begin in SKOS and FHIR.",
    },
  },
  AURORA_PUBLIC_URL: {
    form: { kind: "base" },
    // What is mistaken in it may be a password.
    secret: true,
    about: {
      es: "Dirección bajo la que lo llaman sus clientes, tras un proxy; con ella empiezan los enlaces de FHIR.",
      en: "The address by which clients call it, behind a proxy; links of FHIR begin with it.",
    },
  },
  AURORA_MAX_BODY_BYTES: {
    form: whole(1, TERABYTE),
    fallback: String(DEFAULT_LIMITS.maxBodyBytes),
    about: {
      es: "Cuerpo más grande, en bytes tal como llega.",
      en: "The largest body, in bytes as it arrives.",
    },
  },
  AURORA_MAX_UNPACKED_BYTES: {
    form: whole(1, TERABYTE),
    fallback: String(DEFAULT_LIMITS.maxUnpackedBytes),
    about: {
      es: "Cuerpo más grande una vez descomprimido, en bytes.",
      en: "The largest body once unpacked, in bytes.",
    },
  },
  AURORA_MAX_RUN_MS: {
    form: whole(1_000, DAY_MS),
    fallback: String(DEFAULT_LIMITS.maxRunMs),
    about: {
      es: "Duración máxima de una revisión, en milisegundos.",
      en: "How long a validation may take, in milliseconds.",
    },
  },
  AURORA_MAX_IDLE_MS: {
    form: whole(100, DAY_MS),
    fallback: String(DEFAULT_LIMITS.maxIdleMs),
    about: {
      es: "Cuánto puede callar un cuerpo antes de darse por cortado, en milisegundos.",
      en: "How long a body may bring nothing before it counts as broken off, in milliseconds.",
    },
  },
  AURORA_MAX_RUNS: {
    form: whole(1, 10_000),
    fallback: String(DEFAULT_LIMITS.maxRuns),
    about: { es: "Revisiones a la vez.", en: "Validations at once." },
  },
  AURORA_MAX_RUNS_PER_CLIENT: {
    form: whole(1, 10_000),
    fallback: String(DEFAULT_LIMITS.maxRunsPerClient),
    about: {
      es: "Revisiones a la vez de cada clave que no diga las suyas.",
      en: "Validations at once of each key that does not say its own.",
    },
  },
  AURORA_MAX_FINDINGS: {
    form: whole(1, 10 * MANY),
    fallback: String(DEFAULT_LIMITS.maxFindings),
    about: {
      es: "Hallazgos que lista como máximo un informe de una pieza.",
      en: "The most findings that a report in one piece lists.",
    },
  },
  AURORA_MAX_CONNECTIONS: {
    form: whole(1, MANY),
    fallback: String(DEFAULT_MAX_CONNECTIONS),
    about: { es: "Conexiones abiertas a la vez.", en: "Connections open at once." },
  },
  AURORA_STOP_DELAY_MS: {
    form: whole(0, DAY_MS),
    fallback: "0",
    about: {
      es: "Al terminar, cuánto atiende todavía mientras dice que no está listo, en milisegundos.",
      en: "When ending, how long it still takes requests while it says that it is not ready, in milliseconds.",
    },
  },
  AURORA_STOP_GRACE_MS: {
    form: whole(0, DAY_MS),
    fallback: "30000",
    about: {
      es: "Al terminar, cuánto espera a lo que está en curso, en milisegundos.",
      en: "When ending, how long it waits for what is under way, in milliseconds.",
    },
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof variables;
