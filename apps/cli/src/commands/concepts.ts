import { citationText } from "@aurora/domain/norms";
import { acceptedForms, type Concept, type ConceptScheme, lookup } from "@aurora/domain/taxonomy";
import { definitionsIn, terminology } from "@aurora/domain/terminology";
import { schemeCsv, schemesCsv, viewConcept, viewScheme, viewSchemes } from "@aurora/terminology";
import { codeSystem, codeSystems, lookUpConcept } from "@aurora/terminology/fhir";
import { conceptTurtle, schemeTurtle } from "@aurora/terminology/turtle";
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
  const format = formatOf(flags.format, ["text", "json", "csv", "skos", "fhir"], say);
  const known = [...terminology.values()];
  if (schemeId === undefined) {
    if (format === "json") return json(viewSchemes());
    if (format === "csv") return schemesCsv();
    if (format === "skos") return known.map((scheme) => schemeTurtle(scheme)).join("\n");
    if (format === "fhir") return json(codeSystems());
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
  if (code === undefined) {
    if (format === "json") return json(viewScheme(scheme));
    if (format === "csv") return schemeCsv(scheme);
    if (format === "skos") return schemeTurtle(scheme);
    if (format === "fhir") return json(codeSystem(scheme));
    return schemeText(scheme, language, say);
  }
  const concept = conceptOf(scheme, code, say);
  if (format === "json") return json({ scheme: scheme.id, ...viewConcept(scheme, concept) });
  if (format === "csv") return schemeCsv(scheme, [concept]);
  if (format === "skos") return conceptTurtle(scheme, concept);
  if (format === "fhir") return json(lookUpConcept(scheme, concept, { language }));
  return conceptText(scheme, concept, language, say);
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
