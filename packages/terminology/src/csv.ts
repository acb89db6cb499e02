import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import { viewConcept, viewSchemes } from "./concepts.js";

/** The media type of these tables, with their first line told (RFC 4180). */
export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

const header = [
  "scheme",
  "code",
  "label_es",
  "label_en",
  "definition_es",
  "definition_en",
  "synonyms",
  "broader",
  "from_year",
  "until_year",
  "deprecated",
  "replaced_by",
  "citations",
];

/** Every scheme as a table: a line for each. */
export function schemesCsv(): string {
  return table([
    ["scheme", "title_es", "title_en", "concepts"],
    ...viewSchemes().map(({ id, title, concepts }) => [id, title.es, title.en, String(concepts)]),
  ]);
}

/** A scheme, or the given concepts of it, as a table: a line for each, several values parted by `|`. */
export function schemeCsv(scheme: ConceptScheme, concepts: readonly Concept[] = scheme.concepts): string {
  return table([header, ...concepts.map((concept) => row(scheme, concept))]);
}

function row(scheme: ConceptScheme, concept: Concept): readonly string[] {
  const view = viewConcept(scheme, concept);
  return [
    scheme.id,
    view.code,
    view.label.es,
    view.label.en,
    view.definition.es,
    view.definition.en,
    view.synonyms.join("|"),
    view.broader ?? "",
    String(view.fromYear ?? ""),
    String(view.untilYear ?? ""),
    String(view.deprecated),
    view.replacedBy ?? "",
    view.citations.map(({ norm, locator }) => `${norm} ${locator}`).join("|"),
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}
