import { appActionCatalogues, type Entity } from "@aurora/domain/records";
import { labelOf, schemes } from "@aurora/domain/taxonomy";
import type { Speaker } from "./message.js";

type Language = "es" | "en";

const schemeById = new Map(
  [...schemes, ...appActionCatalogues.flatMap(({ actions, groups }) => [actions, groups])].map((scheme) => [
    scheme.id,
    scheme,
  ]),
);

/**
 * How messages name things in a language. Numbers and days are written by hand, so that a report is
 * the same wherever it is made, whatever locales a runtime knows.
 */
export function speaker(language: Language, entity: Entity | undefined): Speaker {
  return {
    field: (name) => entity?.fields[name]?.label[language] ?? name,
    code: (scheme, code) => {
      const known = schemeById.get(scheme) ?? entitySchemes(entity).get(scheme);
      return (known && labelOf(known, code, language)) ?? code;
    },
    list: (items) => joinList(items, language),
    day: (iso) => (language === "es" ? iso.split("-").reverse().join("/") : iso),
    number: groupThousands,
    count: (value, one, many) => `${groupThousands(value)} ${value === 1 ? one : many}`,
  };
}

function entitySchemes(entity: Entity | undefined) {
  return new Map(
    Object.values(entity?.fields ?? {}).flatMap(({ scheme }) =>
      scheme === undefined ? [] : [[scheme.id, scheme] as const],
    ),
  );
}

function joinList(items: readonly string[], language: Language): string {
  if (items.length <= 1) return items.join("");
  const last = items[items.length - 1] as string;
  // "y" becomes "e" before the sound of i: "psicológica e igualdad".
  const and = language === "en" ? "and" : /^[«"]?(?:i|hi(?!e))/i.test(last) ? "e" : "y";
  return `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Peru parts thousands with a comma, English too; the same in both spares a doubt. */
function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
