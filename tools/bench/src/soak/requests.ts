import autocannon from "autocannon";
import { AS_OF } from "../aurora.js";
import type { Memory, Service } from "./service.js";

/** How many requests are under way at once. */
const CONNECTIONS = 20;

/** How often memory is looked at. */
const SAMPLES = 20;

/** The share of the requests after which caches are filled and code is compiled. */
const WARM_SHARE = 0.2;

/** How much more may be held at the end than after warming, by a line through all that was measured. */
export const MOST_GROWTH_BYTES = 16 * 1024 * 1024;

const HEADER =
  "id_accion,cem,fecha_inicio,m_18_29,total_participantes,m_0_5,m_6_11,m_12_14,m_15_17,m_30_59,m_60_mas,h_0_5,h_6_11,h_12_14,h_15_17,h_18_29,h_30_59,h_60_mas\r\n";
const VALIDATE = `/v1/validate/preventive-action?asOf=${AS_OF}`;
const FORM = "multipart/form-data; boundary=x";

/** What is held after so many requests. */
export interface Sample extends Memory {
  readonly requests: number;
}

/** What became of many requests. */
export interface Soaked {
  readonly samples: readonly Sample[];
  readonly perSecond: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Bytes that are held more at the end than after warming. */
  readonly growth: number;
}

/**
 * What is asked for by turns: every kind of body and answer, and mistakes too. Nearly each has a record, a name
 * or a mistake of its own, so that whatever remembered one would remember a million.
 */
function requestOf(index: number): autocannon.Request {
  const csv = `${HEADER}A-${index},CEM Abancay,2023-03-15,4,5${",".repeat(13)}\r\n`;
  const named = { "X-Request-Id": `r-${index % 10_000_000}` };
  const post = (type: string, body: string, more: Record<string, string> = {}): autocannon.Request => ({
    method: "POST",
    // One in ten by all the rules, which find much in a record that lacks most of its fields.
    path: index % 10 === 0 ? VALIDATE : `${VALIDATE}&only=ACT-201`,
    headers: { ...named, "Content-Type": type, ...more },
    body,
  });
  const get = (path: string, headers: Record<string, string> = {}): autocannon.Request => ({
    method: "GET",
    path,
    headers: { ...named, ...headers },
  });
  switch (index % 10) {
    case 0:
    case 1:
      return post("text/csv", csv);
    case 2:
      return post("application/json", `{"id_accion":"A-${index}","cem":"CEM Abancay"}`, {
        "Accept-Encoding": "gzip",
      });
    case 3:
      return post("text/csv", csv, { Accept: "application/x-ndjson" });
    case 4:
      return post(FORM, `--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n${csv}\r\n--x--\r\n`);
    case 5:
      return { ...post("application/json", "{}"), path: "/v1/decide/classify-prevention" };
    case 6:
      return get("/v1/concepts/center-kind", { Accept: "text/turtle" });
    case 7:
      return get(`/v1/rules/none-${index}`);
    case 8:
      return get(`/v1/fhir/CodeSystem/$lookup?system=urn:aurora:scheme:center-kind&code=none-${index}`);
    default:
      return get("/v1/services", {
        "Accept-Encoding": index % 20 === 9 ? "gzip" : "identity",
        // Kept answers are found by the words of the request.
        "Accept-Language": `en;q=0.${index % 100}`,
      });
  }
}

/** Sends requests, and looks how much the service holds meanwhile. */
export async function soak(
  { url, memory }: Service,
  { requests, say }: { readonly requests: number; readonly say: (sample: Sample, perSecond: number) => void },
): Promise<Soaked> {
  const samples: Sample[] = [];
  const statuses: Record<string, number> = {};
  const slice = Math.ceil(requests / SAMPLES);
  let index = 0;
  let seconds = 0;
  for (let done = 0; done < requests; ) {
    const amount = Math.min(slice, requests - done);
    const began = performance.now();
    const result = await autocannon({
      url,
      amount,
      connections: Math.min(CONNECTIONS, amount),
      requests: [{ setupRequest: (request) => ({ ...request, ...requestOf(index++) }) }],
    });
    const took = (performance.now() - began) / 1000;
    for (const [status, { count = 0 }] of Object.entries(result.statusCodeStats ?? {})) {
      statuses[status] = (statuses[status] ?? 0) + count;
    }
    if (result.errors > 0) statuses.none = (statuses.none ?? 0) + result.errors;
    seconds += took;
    done += amount;
    const sample = { requests: done, ...(await memory()) };
    samples.push(sample);
    say(sample, amount / took);
  }
  const warm = samples.filter((sample) => sample.requests > requests * WARM_SHARE);
  const [first] = warm;
  const growth = slopeOf(warm) * (requests - (first?.requests ?? requests));
  return { samples, statuses, perSecond: requests / seconds, growth };
}

/** The bytes that each request adds to what is held, by least squares. */
export function slopeOf(samples: readonly { readonly requests: number; readonly held: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(samples.map(({ requests }) => requests));
  const y = mean(samples.map(({ held }) => held));
  const across = samples.reduce((sum, { requests, held }) => sum + (requests - x) * (held - y), 0);
  const along = samples.reduce((sum, { requests }) => sum + (requests - x) ** 2, 0);
  return along === 0 ? 0 : across / along;
}
