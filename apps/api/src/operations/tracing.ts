import type { Logger } from "pino";
import type { RunSummary } from "../environment.js";
import type { TraceParent } from "./request-identity.js";

/** A request as its trace shows it. */
export interface RequestSpan {
  readonly traceId: string;
  /** Adds what a validation came to. */
  readonly run: (summary: RunSummary) => void;
  readonly end: (status: number) => void;
}

/** Keeps a span for each request. */
export interface Tracing {
  readonly begin: (request: {
    readonly method: string;
    readonly route: string;
    readonly requestId: string;
    readonly parent: TraceParent | undefined;
  }) => RequestSpan;
  /** Sends what is kept, and keeps no more. */
  readonly close: () => Promise<void>;
}

/** The path at which a collector of OTLP over HTTP takes traces. */
const TRACES_PATH = "v1/traces";

/** How long `close` waits for a collector that does not answer. */
const CLOSE_MS = 5_000;

/**
 * Starts to send traces to a collector, by OTLP over HTTP. OpenTelemetry's own variables (`OTEL_…`:
 * sampling, resource, headers, batches) hold too. Spans say by which operation a request was answered
 * and how it ended; never a path, a query, a header or an address. The code for it is loaded only now.
 */
export async function startTracing({
  endpoint,
  log,
}: {
  /** The collector's address, without the path for traces; OpenTelemetry's own variables where absent. */
  readonly endpoint?: string;
  readonly log: Logger;
}): Promise<Tracing> {
  const [
    { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace },
    sdk,
    { OTLPTraceExporter },
    resources,
  ] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/sdk-trace-base"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const exporter = new OTLPTraceExporter(
    endpoint === undefined
      ? {}
      : { url: new URL(TRACES_PATH, endpoint.endsWith("/") ? endpoint : `${endpoint}/`).href },
  );
  const provider = new sdk.BasicTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ "service.name": "aurora-api" }))
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor(telling(exporter, log))],
  });
  const tracer = provider.getTracer("@aurora/api");

  return {
    begin: ({ method, route, requestId, parent }) => {
      const context =
        parent === undefined
          ? ROOT_CONTEXT
          : trace.setSpanContext(ROOT_CONTEXT, {
              traceId: parent.traceId,
              spanId: parent.spanId,
              traceFlags: parent.sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
              isRemote: true,
            });
      const span = tracer.startSpan(
        `${method} ${route}`,
        {
          kind: SpanKind.SERVER,
          attributes: {
            "http.request.method": method,
            "http.route": route,
            "aurora.request.id": requestId,
          },
        },
        context,
      );
      return {
        traceId: span.spanContext().traceId,
        run: ({ entity, format, outcome, bytes, records, findings }) => {
          span.setAttributes({
            "aurora.entity": entity,
            "aurora.format": format,
            "aurora.outcome": outcome,
            "aurora.bytes": bytes,
            "aurora.records": records,
            "aurora.findings": findings,
          });
        },
        end: (status) => {
          span.setAttribute("http.response.status_code", status);
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    close: async () => {
      const closed = provider.shutdown().catch(() => {});
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        closed,
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, CLOSE_MS);
        }),
      ]);
      clearTimeout(timer);
    },
  };
}

type Exporter = import("@opentelemetry/sdk-trace-base").SpanExporter;

/** The same exporter, which says in the log when a collector begins to refuse, and when it takes again. */
function telling(exporter: Exporter, log: Logger): Exporter {
  let refused = false;
  return {
    export: (spans, told) => {
      exporter.export(spans, (result) => {
        const failed = result.code !== 0;
        if (failed !== refused) {
          if (failed) log.warn("the collector takes no traces");
          else log.info("the collector takes traces again");
        }
        refused = failed;
        told(result);
      });
    },
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}
