import type { IncomingMessage } from "node:http";
import { type InvalidOption, InvalidOptions } from "@aurora/validator";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Language, type LocalizedText, languageOf } from "./language.js";
import { incomingOf } from "./request-headers.js";

interface ProblemKind {
  readonly status: ContentfulStatusCode;
  readonly title: LocalizedText;
  /** What `GET /problems/{kind}` says: what it means and what to do. */
  readonly about: LocalizedText;
}

/** Every kind of problem that the API reports. A name is the end of its `type` and never changes. */
export const problemKinds = {
  "invalid-option": {
    status: 400,
    title: { es: "Una opción no se puede usar", en: "An option cannot be used" },
    about: {
      es: "Un parámetro de la consulta no existe, o lleva un valor que no se admite. El detalle dice cuál y qué se espera.",
      en: "A query parameter does not exist, or has a value that is not admitted. The detail says which, and what is expected.",
    },
  },
  "incomplete-body": {
    status: 400,
    title: { es: "El cuerpo llegó incompleto", en: "The body arrived incomplete" },
    about: {
      es: "La conexión se cortó antes de que llegara todo el cuerpo. Nada se guardó; envíelo de nuevo.",
      en: "The connection broke before the whole body had arrived. Nothing was stored; send it again.",
    },
  },
  "unknown-path": {
    status: 404,
    title: { es: "No hay nada en esta ruta", en: "There is nothing at this path" },
    about: {
      es: "Ninguna operación tiene esta ruta. Todas están en /openapi.json y, para leerlas, en /docs.",
      en: "No operation has this path. They are all in /openapi.json and, to be read, in /docs.",
    },
  },
  "unknown-entity": {
    status: 404,
    title: { es: "No existe esa clase de registro", en: "There is no such kind of record" },
    about: {
      es: "La ruta nombra una clase de registro que no se conoce. El detalle sugiere la más parecida.",
      en: "The path names a kind of record that is not known. The detail suggests the nearest.",
    },
  },
  "no-table": {
    status: 404,
    title: { es: "Esta clase de registro no cabe en una tabla", en: "This kind of record fits no table" },
    about: {
      es: "Sus registros llevan listas u objetos que ninguna fila puede traer, así que no hay plantilla ni Table Schema. Envíelos como JSON; su JSON Schema está en /v1/schemas.",
      en: "Its records hold lists or objects that no row can bring, so that there is neither a template nor a Table Schema. Send them as JSON; their JSON Schema is at /v1/schemas.",
    },
  },
  "unknown-scheme": {
    status: 404,
    title: { es: "No existe ese esquema de conceptos", en: "There is no such concept scheme" },
    about: {
      es: "La ruta nombra un esquema que no está en /v1/concepts. El detalle sugiere el más parecido.",
      en: "The path names a scheme that is not among /v1/concepts. The detail suggests the nearest.",
    },
  },
  "unknown-concept": {
    status: 404,
    title: { es: "El esquema no tiene ese código", en: "The scheme has no such code" },
    about: {
      es: "El esquema existe, pero ninguno de sus conceptos lleva ese código. El detalle sugiere el más parecido.",
      en: "The scheme exists, and none of its concepts has that code. The detail suggests the nearest.",
    },
  },
  "unknown-rule": {
    status: 404,
    title: { es: "No existe esa regla", en: "There is no such rule" },
    about: {
      es: "La ruta nombra una regla que no está en /v1/rules. El detalle sugiere la más parecida.",
      en: "The path names a rule that is not among /v1/rules. The detail suggests the nearest.",
    },
  },
  "unknown-norm": {
    status: 404,
    title: { es: "No existe esa norma", en: "There is no such norm" },
    about: {
      es: "La ruta nombra una norma que no está en /v1/norms. El detalle sugiere la más parecida.",
      en: "The path names a norm that is not among /v1/norms. The detail suggests the nearest.",
    },
  },
  "unknown-decision": {
    status: 404,
    title: { es: "No existe esa decisión", en: "There is no such decision" },
    about: {
      es: "La ruta nombra una decisión que no está en /v1/decide. El detalle sugiere la más parecida.",
      en: "The path names a decision that is not among /v1/decide. The detail suggests the nearest.",
    },
  },
  "unknown-service": {
    status: 404,
    title: { es: "No existe ese servicio", en: "There is no such service" },
    about: {
      es: "La ruta nombra un servicio que no está en /v1/services. El detalle sugiere el más parecido.",
      en: "The path names a service that is not among /v1/services. The detail suggests the nearest.",
    },
  },
  "unknown-resource": {
    status: 404,
    title: { es: "No existe ese recurso ni ese código", en: "There is no such resource or code" },
    about: {
      es: "Ningún sistema de códigos o conjunto de valores de FHIR tiene ese id, esa dirección canónica o esa versión, o ninguno de sus códigos es ese. El detalle dice cuál.",
      en: "No FHIR code system or value set has that id, canonical address or version, or none of its codes is that. The detail says which.",
    },
  },
  "missing-parameter": {
    status: 400,
    title: { es: "Falta un parámetro", en: "A parameter is missing" },
    about: {
      es: "La operación de FHIR no puede responder sin un parámetro que no se dio. El detalle dice cuál.",
      en: "The FHIR operation cannot answer without a parameter that was not given. The detail says which.",
    },
  },
  "invalid-parameter": {
    status: 400,
    title: { es: "Un parámetro no se puede leer", en: "A parameter cannot be read" },
    about: {
      es: "Un parámetro de la operación de FHIR lleva un valor de otra forma que la esperada, o contradice a otro. El detalle dice cuál.",
      en: "A parameter of the FHIR operation has a value of another form than expected, or contradicts another. The detail says which.",
    },
  },
  "unsupported-parameter": {
    status: 400,
    title: { es: "Un parámetro no se admite", en: "A parameter is not supported" },
    about: {
      es: "La búsqueda u operación de FHIR lleva un parámetro que aquí no se atiende. No se pasa por alto: la respuesta podría no ser la que se pide. El detalle dice cuáles se admiten.",
      en: "The FHIR search or operation has a parameter that is not heeded here. It is not passed over: the answer might not be the one asked for. The detail says which are supported.",
    },
  },
  "not-json": {
    status: 400,
    title: { es: "El cuerpo no es JSON", en: "The body is no JSON" },
    about: {
      es: "El cuerpo dice ser JSON y no se puede leer como tal. Revise comillas, comas y llaves.",
      en: "The body says that it is JSON and cannot be read as such. Look for quotes, commas and braces.",
    },
  },
  "invalid-input": {
    status: 422,
    title: {
      es: "El caso no tiene la forma que la decisión pide",
      en: "The case is not of the decision's form",
    },
    about: {
      es: "Un dato del caso tiene un código desconocido, una fecha que no existe u otra forma que la esperada. `issues` dice cuál y qué se espera.",
      en: "A fact of the case has an unknown code, a day that does not exist, or another form than expected. `issues` says which, and what is expected.",
    },
  },
  "missing-facts": {
    status: 422,
    title: { es: "Faltan datos para decidir", en: "Facts are missing for the decision" },
    about: {
      es: "El caso no dice lo que la norma necesita para responder; no se adivina. `fields` dice qué falta.",
      en: "The case does not say what the norm needs for an answer; nothing is guessed. `fields` says what is missing.",
    },
  },
  "contradictory-facts": {
    status: 422,
    title: { es: "Los datos del caso se contradicen", en: "The facts of the case contradict each other" },
    about: {
      es: "Lo que el caso dice no puede ser cierto a la vez, así que no se concluye nada. `fields` dice dónde.",
      en: "What the case says cannot all be true, so that nothing is concluded. `fields` says where.",
    },
  },
  "unknown-problem": {
    status: 404,
    title: { es: "No existe esa clase de problema", en: "There is no such kind of problem" },
    about: {
      es: "La ruta nombra una clase de problema que este servicio no comunica.",
      en: "The path names a kind of problem that this service does not report.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: { es: "La ruta no admite este método", en: "The path does not take this method" },
    about: {
      es: "La ruta existe, pero no con este método de HTTP. La cabecera Allow dice con cuáles.",
      en: "The path exists, though not with this HTTP method. The Allow header says with which.",
    },
  },
  "not-acceptable": {
    status: 406,
    title: { es: "No hay nada en los formatos pedidos", en: "There is nothing in the formats asked for" },
    about: {
      es: "La cabecera Accept solo admite formatos en los que esta ruta no responde. El detalle dice en cuáles responde; sin Accept, o con */*, responde en el primero.",
      en: "The Accept header admits only formats in which this path does not answer. The detail says in which it does; without Accept, or with */*, it answers in the first.",
    },
  },
  "payload-too-large": {
    status: 413,
    title: { es: "El cuerpo es demasiado grande", en: "The body is too large" },
    about: {
      es: "El cuerpo pasa del límite de este servicio. Divídalo en partes, o revíselo con la orden aurora, que no tiene límite.",
      en: "The body exceeds this service's limit. Send it in parts, or validate it with the aurora command, which has no limit.",
    },
  },
  "undecodable-body": {
    status: 400,
    title: { es: "El cuerpo comprimido está dañado", en: "The compressed body is damaged" },
    about: {
      es: "El cuerpo no se puede descomprimir como Content-Encoding dice: está dañado o incompleto. Comprímalo de nuevo, o envíelo sin comprimir.",
      en: "The body cannot be unpacked as Content-Encoding says: it is damaged or incomplete. Pack it anew, or send it unpacked.",
    },
  },
  "invalid-form": {
    status: 400,
    title: { es: "El formulario no se puede leer", en: "The form cannot be read" },
    about: {
      es: "El formulario lleva los archivos en partes llamadas file y, antes de ellos, las opciones. El detalle dice qué no va.",
      en: "The form holds its files in parts called file and, before them, the options. The detail says what does not fit.",
    },
  },
  "idle-body": {
    status: 408,
    title: { es: "El cuerpo dejó de llegar", en: "The body stopped arriving" },
    about: {
      es: "Durante demasiado tiempo no llegó nada más del cuerpo. Nada se guardó; envíelo de nuevo.",
      en: "For too long nothing more of the body arrived. Nothing was stored; send it again.",
    },
  },
  "unpacked-too-large": {
    status: 413,
    title: { es: "El cuerpo descomprimido es demasiado grande", en: "The unpacked body is too large" },
    about: {
      es: "Descomprimido, el cuerpo pasa del límite de este servicio, o crece más de lo que crece un registro. Divídalo en partes, o envíelo sin comprimir.",
      en: "Unpacked, the body exceeds this service's limit, or grows more than a register does. Send it in parts, or unpacked.",
    },
  },
  "unmarkable-input": {
    status: 422,
    title: { es: "No se puede devolver un libro marcado", en: "No marked workbook can be given back" },
    about: {
      es: "Lo enviado no se puede leer, no cabe en una hoja, o son varios archivos, así que nada se puede marcar en él. Pida el reporte como application/json: dice por qué.",
      en: "What was sent cannot be read, fits no sheet, or is several files, so that nothing can be marked in it. Ask for the report as application/json: it says why.",
    },
  },
  "too-many-runs": {
    status: 429,
    title: { es: "Demasiadas validaciones a la vez", en: "Too many validations at once" },
    about: {
      es: "La clave tiene en curso todas las validaciones que admite. Espere a que una termine; Retry-After dice cuánto suele faltar.",
      en: "The key has as many validations under way as it may. Wait for one to end; Retry-After says how long that usually takes.",
    },
  },
  "service-busy": {
    status: 503,
    title: { es: "El servicio está ocupado", en: "The service is busy" },
    about: {
      es: "El servicio tiene en curso todas las validaciones que puede atender. Retry-After dice cuándo volver a intentar.",
      en: "The service has as many validations under way as it can attend to. Retry-After says when to try again.",
    },
  },
  "run-too-long": {
    status: 503,
    title: { es: "La validación duró demasiado", en: "The validation took too long" },
    about: {
      es: "La validación no terminó en el tiempo que este servicio le da. Repetirla igual no ayuda: envíe el registro en partes, o revíselo con la orden aurora.",
      en: "The validation did not end within the time that this service gives it. To repeat it as it is does not help: send the register in parts, or use the aurora command.",
    },
  },
  "unsupported-media-type": {
    status: 415,
    title: { es: "No se lee este tipo de contenido", en: "This type of content is not read" },
    about: {
      es: "Se leen JSON, CSV, NDJSON, libros XLSX y formularios, comprimidos a lo más una vez. Las cabeceras Accept-Post y Accept-Encoding dicen cómo se llaman.",
      en: "What is read is JSON, CSV, NDJSON, XLSX workbooks and forms, packed at most once. The headers Accept-Post and Accept-Encoding say what they are called.",
    },
  },
  "internal-fault": {
    status: 500,
    title: { es: "Falló el servicio", en: "The service failed" },
    about: {
      es: "La falla es nuestra, no de lo enviado. Nada se guardó. Si se repite, avise a quien administra el servicio.",
      en: "The fault is ours, not that of what was sent. Nothing was stored. If it recurs, tell whoever runs the service.",
    },
  },
  "not-ready": {
    status: 503,
    title: { es: "El servicio no está listo", en: "The service is not ready" },
    about: {
      es: "Acaba de arrancar, está por terminar, está muy ocupado, o las reglas, el territorio o el calendario no cargaron. El detalle dice cuál; Retry-After, cuándo volver a preguntar.",
      en: "It has just started, is about to end, is very busy, or the rules, the territory or the calendar did not load. The detail says which; Retry-After, when to ask again.",
    },
  },
  unauthenticated: {
    status: 401,
    title: { es: "Falta una clave válida", en: "A valid key is missing" },
    about: {
      es: "Este servicio pide una clave: Authorization: Bearer con la clave, o X-API-Key. La da quien administra el servicio; el detalle dice si falta, no se conoce o venció.",
      en: "This service asks for a key: Authorization: Bearer with the key, or X-API-Key. Whoever runs the service gives it out; the detail says whether it is missing, unknown or expired.",
    },
  },
  "too-many-requests": {
    status: 429,
    title: { es: "Demasiadas solicitudes", en: "Too many requests" },
    about: {
      es: "La clave hizo en un minuto todas las solicitudes que admite. Espere los segundos que dice Retry-After.",
      en: "The key has made all the requests that it may make in a minute. Wait for the seconds that Retry-After says.",
    },
  },
  "malformed-request": {
    status: 400,
    title: { es: "La solicitud no es HTTP bien formado", en: "The request is no well-formed HTTP" },
    about: {
      es: "Lo que llegó por la conexión no se puede leer como una solicitud de HTTP/1.1. La conexión se cierra.",
      en: "What came over the connection cannot be read as a request of HTTP/1.1. The connection is closed.",
    },
  },
  "slow-headers": {
    status: 408,
    title: { es: "Las cabeceras tardaron demasiado", en: "The headers took too long" },
    about: {
      es: "Las cabeceras de la solicitud no terminaron de llegar a tiempo. La conexión se cierra.",
      en: "The headers of the request had not all arrived in time. The connection is closed.",
    },
  },
  "headers-too-large": {
    status: 431,
    title: { es: "Las cabeceras son demasiado grandes", en: "The headers are too large" },
    about: {
      es: "La dirección y las cabeceras de la solicitud pasan de lo que este servicio lee. La conexión se cierra.",
      en: "The address and headers of the request exceed what this service reads. The connection is closed.",
    },
  },
} as const satisfies { readonly [kind: string]: ProblemKind };

export type ProblemName = keyof typeof problemKinds;

/** The `type` of a kind of problem: a path of this server, which tells about it. */
export function problemType(name: ProblemName): string {
  return `/problems/${name}`;
}

/** What a problem carries beside its kind and detail. */
export interface ProblemMembers {
  /** The known name nearest to a mistaken one. */
  readonly nearest?: string;
  /** The query parameter that cannot be used. */
  readonly option?: string;
  /** Where a case is not of a decision's form, and what is expected there. */
  readonly issues?: readonly {
    readonly path: string;
    readonly expected: string;
    readonly nearest?: string;
  }[];
  /** The fields of a case that are missing or contradict each other. */
  readonly fields?: readonly string[];
}

/** Ends the handling of a request; the client is told the problem. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly problem: ProblemName;
  readonly detail: LocalizedText;
  readonly members: ProblemMembers;
  /** What the answer says beside, such as when to come again. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problem: ProblemName,
    detail: LocalizedText,
    members: ProblemMembers = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail.en);
    this.problem = problem;
    this.detail = detail;
    this.members = members;
    this.headers = headers;
  }
}

/** A problem as RFC 9457 has it. */
export interface ProblemDocument extends ProblemMembers {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  /** The name of the request in the service's log: what to give to whoever runs it. */
  readonly requestId?: string;
}

/** A problem in words, with the path of the request that met it. */
export function problemDocument(
  { problem, detail, members }: RequestProblem,
  {
    language,
    path,
    requestId,
  }: { readonly language: Language; readonly path: string; readonly requestId?: string | undefined },
): ProblemDocument {
  const { status, title } = problemKinds[problem];
  return {
    type: problemType(problem),
    title: title[language],
    status,
    detail: detail[language],
    instance: path,
    ...(requestId !== undefined && { requestId }),
    ...members,
  };
}

/** The path of a request as its URL writes it, without the query. */
export function pathOf(c: Context): string {
  return new URL(c.req.url).pathname;
}

/** What an answer with a problem says of itself. */
export function problemHeaders({ headers }: RequestProblem, language: Language): Record<string, string> {
  return {
    "Content-Type": "application/problem+json",
    "Content-Language": language,
    Vary: "Accept-Language",
    // A cache may keep a 404 of its own accord: the next version of the rules may know the name.
    "Cache-Control": "no-store",
    ...headers,
  };
}

/** What is left of a body and no longer than this is waited for, in bytes: the next request stands behind it. */
const WORTH_WAITING_BYTES = 64 * 1024;

/**
 * Tells who is refused amid a long body, or one of unknown length, that its connection closes: all that is still to
 * come would stand before any next request. So is told who asked first whether to send: it may send that now, or
 * never.
 */
export function closingBehind(
  incoming: Pick<IncomingMessage, "complete" | "headers"> | undefined,
): Readonly<Record<string, string>> {
  if (incoming === undefined || incoming.complete) return {};
  const { "content-length": length = "0", "transfer-encoding": coding, expect } = incoming.headers;
  const isOver = coding !== undefined || expect !== undefined || Number(length) > WORTH_WAITING_BYTES;
  return isOver ? { Connection: "close" } : {};
}

/** Answers with a problem, in the language of the request. */
export function answerProblem(
  c: Context,
  problem: RequestProblem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const language = languageOf(c);
  const document = problemDocument(problem, { language, path: pathOf(c), requestId: c.get("requestId") });
  return c.body(JSON.stringify(document), problemKinds[problem.problem].status, {
    ...problemHeaders(problem, language),
    ...closingBehind(incomingOf(c)),
    ...headers,
  });
}

/** What a request problem is made of anything that was thrown; what is no problem is a fault of ours. */
export function asProblem(thrown: unknown): RequestProblem {
  if (thrown instanceof RequestProblem) return thrown;
  if (thrown instanceof InvalidOptions) return optionProblem(thrown.reason);
  return new RequestProblem("internal-fault", {
    es: "Una falla interna impidió responder.",
    en: "An internal fault kept the service from answering.",
  });
}

/** A problem with a name that nothing has, suggesting the nearest that something has. */
export function unknownName(
  problem: ProblemName,
  given: string,
  nearest: string | undefined,
): RequestProblem {
  const shown = JSON.stringify(given.length > LONGEST_SHOWN ? `${given.slice(0, LONGEST_SHOWN)}…` : given);
  return new RequestProblem(
    problem,
    {
      es: `No se conoce ${shown}.${nearest === undefined ? "" : ` ¿Quiso decir "${nearest}"?`}`,
      en: `${shown} is not known.${nearest === undefined ? "" : ` Did you mean "${nearest}"?`}`,
    },
    nearest === undefined ? {} : { nearest },
  );
}

/** The problem with an option that names a rule which does not exist. */
export function noSuchRule(
  given: string,
  nearest: string | undefined,
  more: { readonly option?: string } = {},
): RequestProblem {
  const { detail, members } = unknownName("invalid-option", given, nearest);
  const { es, en } = detail;
  return new RequestProblem(
    "invalid-option",
    { es: `No hay tal regla. ${es}`, en: `There is no such rule. ${en}` },
    { ...members, ...more },
  );
}

/** The most characters shown of a name that came with the request. */
const LONGEST_SHOWN = 80;

function optionProblem(reason: InvalidOption): RequestProblem {
  switch (reason.kind) {
    case "unknown-entity":
      return unknownName("unknown-entity", reason.given, reason.nearest);
    case "unknown-rule":
      return noSuchRule(reason.given, reason.nearest);
    case "unknown-field":
      return unknownName("invalid-option", reason.given, reason.nearest);
    case "unknown-parameter":
      return unknownName("invalid-option", reason.given, undefined);
    case "invalid-parameter":
      return new RequestProblem("invalid-option", {
        es: `El parámetro ${reason.given} admite un número desde ${reason.minimum}.`,
        en: `The parameter ${reason.given} takes a number of ${reason.minimum} or more.`,
      });
    case "invalid-date":
      return new RequestProblem("invalid-option", {
        es: "El día no existe; escríbalo AAAA-MM-DD.",
        en: "There is no such day; write it YYYY-MM-DD.",
      });
    case "invalid-limit":
      return new RequestProblem("invalid-option", {
        es: `${reason.given} admite un número entero desde 0.`,
        en: `${reason.given} takes a whole number of 0 or more.`,
      });
    case "unskippable-rule":
      return new RequestProblem("invalid-option", {
        es: `${reason.given} no se puede omitir: callar que un archivo no se lee parecería un veredicto.`,
        en: `${reason.given} cannot be left out: silence about an unreadable file would pass for a verdict.`,
      });
    case "unknown-option":
    case "unknown-severity":
    case "wrong-type":
    case "concluded":
    case "not-mergeable":
    case "not-per-center":
    case "invalid-suppression":
    case "no-file-reading":
    case "no-explanations":
    case "no-centers":
    case "unknown-language":
      // No option of a request makes runs merge or parts them, suppresses findings, nor takes a language away: met here, it is a fault of ours.
      return asProblem(undefined);
  }
}
