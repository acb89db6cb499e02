import {
  citationText,
  type Instrument,
  instrument,
  instruments,
  type LegalInstrument,
  legalInstrument,
  legalInstruments,
  legalInstrumentTypes,
  type NormId,
  provisions,
} from "@aurora/domain/norms";
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
    if (format === "json") return json([...instruments, ...legalInstruments]);
    const list = instruments.map(
      (norm) => `${norm.id} · ${facts(norm, say)}\n  ${norm.title}\n  ${norm.description[language]}\n`,
    );
    const cited = legalInstruments.map(({ id: known, name }) => `  ${known}  ${name}`);
    return `${list.join("\n")}\n${say.citedInstruments(cited.length)}\n${cited.join("\n")}\n\n${say.normsHint}\n`;
  }
  const ids = instruments.map((known) => known.id);
  const norm = instrument(id.toUpperCase());
  const cited = legalInstrument(id.toLowerCase());
  if (norm === undefined && cited !== undefined) {
    return format === "json" ? json(cited) : describeCited(cited, { language, say });
  }
  if (norm === undefined) {
    throw new UsageError(
      say.unknownNorm(id, ids.join(", ")) +
        hint(id, [...ids, ...legalInstruments.map((known) => known.id)], say),
    );
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

/** An instrument that the sources name: what it is, what it does to others, and where it is named. */
function describeCited(cited: LegalInstrument, { language, say }: Context): string {
  const { title, date, note, relations, replacedBy, citations } = cited;
  const nameOf = (id: string) => legalInstrument(id)?.name ?? id;
  return `${[
    `${cited.id} · ${legalInstrumentTypes[cited.type][language]}${date === undefined ? "" : `, ${date}`}`,
    cited.name,
    ...(title === undefined || title === cited.name ? [] : [title]),
    ...(note === undefined ? [] : [note[language]]),
    ...(cited.inForceFrom === undefined ? [] : [say.inForceFrom(cited.inForceFrom)]),
    ...(cited.inForceUntil === undefined ? [] : [say.inForceUntil(cited.inForceUntil)]),
    ...relations.map(({ kind, target }) => `${say.relations[kind]}: ${nameOf(target)} (${target})`),
    ...(replacedBy === undefined ? [] : [say.replacedBy(replacedBy)]),
    `${say.citedAt}: ${citations.map((citation) => citationText(citation, language)).join("; ")}`,
  ].join("\n")}\n`;
}

function facts(norm: Instrument, say: Texts): string {
  return [
    say[norm.kind],
    ...(norm.inForceFrom === undefined ? [] : [say.inForceFrom(norm.inForceFrom)]),
    ...(norm.inForceUntil === undefined ? [] : [say.inForceUntil(norm.inForceUntil)]),
  ].join(", ");
}
