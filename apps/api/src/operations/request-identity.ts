import { randomUUID } from "node:crypto";

const PLAIN_ID = /^[A-Za-z0-9._-]{1,64}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TRACE_ID = /^(?=.*[a-f])[0-9a-f]{32}$/;
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/**
 * The name of a request: the one that it brings, where that is short, plain and no number of a person
 * (an identity card has eight digits, a telephone nine), else one made for it.
 */
export function requestIdOf(brought: string | undefined): string {
  return brought !== undefined && isAdmitted(brought) ? brought : randomUUID();
}

function isAdmitted(id: string): boolean {
  if (!PLAIN_ID.test(id)) return false;
  // What a machine made may hold any digits; it is known by its form.
  if (UUID.test(id) || TRACE_ID.test(id)) return true;
  return !/\d{8}/.test(id.replaceAll(/[._-]/g, ""));
}

/** The span of another service of which a request is part. */
export interface TraceParent {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  readonly sampled: boolean;
}

/**
 * What a request's `traceparent` says (W3C Trace Context, 2); undefined where the header is absent or
 * not well formed. `tracestate` is not heeded: it may hold anything.
 */
export function traceParentOf(header: string | undefined): TraceParent | undefined {
  if (header === undefined) return undefined;
  const [, version, traceId, spanId, flags, further] = TRACEPARENT.exec(header) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  // Only later versions of the header may say more.
  if (version === "00" && further !== undefined) return undefined;
  if (/^0+$/.test(spanId)) return undefined;
  // A random id of digits alone does not happen: that one was written by hand, and may be somebody's number.
  if (!TRACE_ID.test(traceId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}
