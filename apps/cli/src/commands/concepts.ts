import { citationText } from "@aurora/domain/norms";
import { acceptedForms, type Concept, type ConceptScheme, lookup } from "@aurora/domain/taxonomy";
import { definitionsIn, terminology } from "@aurora/domain/terminology";
import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import type { Language, Texts } from "../texts.js";
import { formatOf, hint, json } from "./format.js";

/** `aurora concepts`: the schemes, the concepts of one, or one concept. */
export function describeConcepts(
  schemeId: string | undefined,
  code: string | undefined,
  flags: { readonly format?: string },
  { language, say }: Context,
): string {
  const format = formatOf(flags.format, ["text", "json", "csv"], say);
  const known = [...terminology.values()];
  if (schemeId === undefined) {
    if (format === "json") {
      return json(known.map(({ id, title, concepts }) => ({ id, title, concepts: concepts.length })));
    }
    if (format === "csv") {
      return csv([
        ["id", "title_es", "title_en", "concepts"],
        ...known.map(({ id, title, concepts }) => [id, title.es, title.en, String(concepts.length)]),
      ]);
    }
    const width = Math.max(...known.map(({ id }) => id.length));
    const list = known.map(
      ({ id, title, concepts }) =>
        `${id.padEnd(width)}  ${title[language]} (${say.conceptsCount(concepts.length)})`,
    );
    return `${list.join("\n")}\n\n${say.schemesHint}\n`;
  }

  const scheme = known.find(({ id }) => id === schemeId.toLowerCase());
  if (scheme === undefined) {
    const ids = known.map(({ id }) => id);
    throw new UsageError(say.unknownScheme(schemeId) + hint(schemeId, ids, say));
  }
  const concepts = code === undefined ? scheme.concepts : [conceptOf(scheme, code, say)];
  if (format === "csv") return csv([CSV_HEADER, ...concepts.map((concept) => csvRow(scheme, concept))]);
  if (format === "json") {
    const defined = concepts.map((concept) => ({ ...concept, definition: definitionOf(scheme, concept) }));
    return json(
      code === undefined
        ? { id: scheme.id, title: scheme.title, concepts: defined }
        : { scheme: scheme.id, ...defined[0] },
    );
  }
  return code === undefined
    ? schemeText(scheme, language, say)
    : conceptText(scheme, concepts[0] as Concept, language, say);
}

function conceptOf(scheme: ConceptScheme, given: string, say: Texts): Concept {
  const code = lookup(scheme, given);
  const concept = scheme.concepts.find((known) => known.code === code);
  if (concept !== undefined) return concept;
  const forms = acceptedForms(scheme).map(({ form }) => form);
  throw new UsageError(say.unknownConcept(given, scheme.id) + hint(given, forms, say));
}

function definitionOf(
  { id }: ConceptScheme,
  { code }: Concept,
): { readonly es: string; readonly en: string } | null {
  return definitionsIn(id)?.[code] ?? null;
}

/** The concepts of a scheme, the narrower ones below the wider. */
function schemeText(scheme: ConceptScheme, language: Language, say: Texts): string {
  const rows: { readonly code: string; readonly label: string }[] = [];
  const list = (broader: string | undefined, depth: number) => {
    for (const concept of scheme.concepts) {
      if (concept.broader !== broader) continue;
      rows.push({ code: "  ".repeat(depth) + concept.code, label: concept.label[language] });
      list(concept.code, depth + 1);
    }
  };
  list(undefined, 0);
  const width = Math.max(...rows.map(({ code }) => code.length));
  const title = `${scheme.title[language]} (${scheme.id}, ${say.conceptsCount(scheme.concepts.length)})`;
  return `${title}\n\n${rows.map(({ code, label }) => `${code.padEnd(width)}  ${label}`).join("\n")}\n`;
}

function conceptText(scheme: ConceptScheme, concept: Concept, language: Language, say: Texts): string {
  const definition = definitionOf(scheme, concept);
  const narrower = scheme.concepts.filter(({ broader }) => broader === concept.code).map(({ code }) => code);
  const { fromYear, untilYear, broader, replacedBy, synonyms } = concept;
  const lines = [
    `${concept.code} · ${concept.label[language]} (${scheme.id})`,
    ...(definition === null ? [] : [`${say.definition}: ${definition[language]}`]),
    ...(synonyms.length === 0 ? [] : [`${say.synonyms}: ${synonyms.join("; ")}`]),
    ...(broader === undefined ? [] : [`${say.broader}: ${broader}`]),
    ...(narrower.length === 0 ? [] : [`${say.narrower}: ${narrower.join(", ")}`]),
    ...(fromYear === undefined && untilYear === undefined
      ? []
      : [`${say.years}: ${fromYear ?? "…"}–${untilYear ?? "…"}`]),
    ...(replacedBy === undefined ? [] : [`${say.retired}: ${say.replacedBy(replacedBy)}`]),
    `${say.citations}: ${concept.citations.map((citation) => citationText(citation, language)).join("; ")}`,
  ];
  return `${lines.join("\n")}\n`;
}

const CSV_HEADER = [
  "scheme",
  "code",
  "label_es",
  "label_en",
  "broader",
  "synonyms",
  "definition_es",
  "definition_en",
  "citations",
  "from_year",
  "until_year",
  "replaced_by",
];

function csvRow(scheme: ConceptScheme, concept: Concept): string[] {
  const definition = definitionOf(scheme, concept);
  return [
    scheme.id,
    concept.code,
    concept.label.es,
    concept.label.en,
    concept.broader ?? "",
    concept.synonyms.join("|"),
    definition?.es ?? "",
    definition?.en ?? "",
    concept.citations.map(({ norm, locator }) => `${norm} ${locator}`).join("|"),
    String(concept.fromYear ?? ""),
    String(concept.untilYear ?? ""),
    concept.replacedBy ?? "",
  ];
}

/** RFC 4180. */
function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
