import { type Instrument, instrument, instruments, type NormId, provisions } from "@aurora/domain/norms";
import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import type { Texts } from "../texts.js";
import { formatOf, hint, json } from "./format.js";

/** `aurora norms`: the norms and reports that conclusions may cite, or one with its provisions. */
export function describeNorms(
  id: string | undefined,
  flags: { readonly format?: string },
  { language, say }: Context,
): string {
  const format = formatOf(flags.format, ["text", "json"], say);
  if (id === undefined) {
    if (format === "json") return json(instruments);
    const list = instruments.map(
      (norm) => `${norm.id} · ${facts(norm, say)}\n  ${norm.title}\n  ${norm.description[language]}\n`,
    );
    return `${list.join("\n")}\n${say.normsHint}\n`;
  }
  const ids = instruments.map((known) => known.id);
  const norm = instrument(id.toUpperCase());
  if (norm === undefined) {
    throw new UsageError(say.unknownNorm(id, ids.join(", ")) + hint(id, ids, say));
  }
  const parts = provisions(norm.id as NormId);
  if (format === "json") {
    return json({ ...norm, provisions: parts.map(({ locator, heading }) => ({ locator, heading })) });
  }
  const lines = [
    `${norm.id} · ${facts(norm, say)}`,
    norm.title,
    norm.description[language],
    ...(norm.approvedBy === undefined ? [] : [`${say.approvedBy}: ${norm.approvedBy}`]),
    ...(norm.repeals === undefined ? [] : [`${say.repeals}: ${norm.repeals.join("; ")}`]),
  ];
  if (parts.length > 0) {
    const width = Math.max(...parts.map(({ locator }) => locator.length));
    lines.push(
      "",
      `${say.provisions} (${parts.length})`,
      ...parts.map(({ locator, heading }) => `  ${locator.padEnd(width)}  ${heading[language]}`),
    );
  }
  return `${lines.join("\n")}\n`;
}

function facts(norm: Instrument, say: Texts): string {
  return [
    say[norm.kind],
    ...(norm.inForceFrom === undefined ? [] : [say.inForceFrom(norm.inForceFrom)]),
    ...(norm.inForceUntil === undefined ? [] : [say.inForceUntil(norm.inForceUntil)]),
  ].join(", ");
}
