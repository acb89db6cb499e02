import { terminology } from "@aurora/domain/terminology";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { isDeprecated, schemeCsv, schemesCsv, viewScheme, viewSchemes } from "./index.js";

const schemes = [...terminology.values()];

describe.each(schemes)("$id", (scheme) => {
  it("is the same as a table and as JSON", () => {
    const rows: Record<string, string>[] = parse(schemeCsv(scheme), { columns: true });
    const { concepts } = viewScheme(scheme);
    expect(rows).toHaveLength(concepts.length);
    for (const [index, concept] of concepts.entries()) {
      expect(rows[index]).toEqual({
        scheme: scheme.id,
        code: concept.code,
        label_es: concept.label.es,
        label_en: concept.label.en,
        definition_es: concept.definition.es,
        definition_en: concept.definition.en,
        synonyms: concept.synonyms.join("|"),
        broader: concept.broader ?? "",
        from_year: concept.fromYear === null ? "" : String(concept.fromYear),
        until_year: concept.untilYear === null ? "" : String(concept.untilYear),
        deprecated: String(concept.deprecated),
        replaced_by: concept.replacedBy ?? "",
        citations: concept.citations.map(({ norm, locator }) => `${norm} ${locator}`).join("|"),
      });
    }
  });

  it("has no value in which what parts values would part it", () => {
    for (const { synonyms, citations } of scheme.concepts) {
      expect(
        [...synonyms, ...citations.map(({ locator }) => locator)].filter((text) => text.includes("|")),
      ).toEqual([]);
    }
  });
});

it("every scheme is listed with how many concepts it has", () => {
  const rows: Record<string, string>[] = parse(schemesCsv(), { columns: true });
  expect(rows.map(({ scheme, concepts }) => [scheme, Number(concepts)])).toEqual(
    viewSchemes().map(({ id, concepts }) => [id, concepts]),
  );
});

it("a code is deprecated once it is replaced or its years are over", () => {
  const deprecated = schemes.flatMap(({ id, concepts }) =>
    concepts.filter(isDeprecated).map(({ code }) => `${id} ${code}`),
  );
  expect(deprecated.filter((name) => !name.startsWith("app-"))).toEqual([
    "norm rde-59-2019-mimp-pncvfs-de",
    "norm lineamientos-preventivo-promocionales-2019",
  ]);
});
