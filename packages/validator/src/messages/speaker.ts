import type { Entity } from "@aurora/domain/records/core";
import type { ConceptScheme } from "@aurora/domain/taxonomy";
import { labelOf } from "@aurora/domain/taxonomy/lookup";
import type { Language } from "../core/catalogue.js";
import type { Speaker } from "./message.js";

/**
 * How messages name things in a language. Numbers and days are written by hand, so that a report is
 * the same wherever it is made, whatever locales a runtime knows.
 */
export function speaker(
  language: Language,
  entity: Entity | undefined,
  schemes: ReadonlyMap<string, ConceptScheme> = new Map(),
): Speaker {
  return {
    field: (name) => entity?.fields[name]?.label[language] ?? name,
    code: (scheme, code) => {
      const known = schemes.get(scheme);
      return (known && labelOf(known, code, language)) ?? code;
    },
    list: (items) => joinList(items, language),
    day: (iso) => (language === "es" ? iso.split("-").reverse().join("/") : iso),
    number: groupThousands,
    count: (value, one, many) => `${groupThousands(value)} ${value === 1 ? one : many}`,
  };
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
  const [whole = "", ...decimals] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ","), ...decimals].join(".");
}
