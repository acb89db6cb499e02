import type { Entity, Field } from "@aurora/domain/records/core";
import { distance } from "fastest-levenshtein";

/**
 * The form in which headers are compared: case, accents, spaces, hyphens and underscores do not count.
 */
export function foldHeader(header: string): string {
  return header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The fields of an entity under every name that a column may have. */
export class HeaderIndex<E extends Pick<Entity, "fields"> = Entity> {
  readonly entity: E;
  readonly #fields = new Map<string, string>();

  constructor(entity: E, renamed: Readonly<Record<string, string>> = {}) {
    this.entity = entity;
    for (const [name, field] of Object.entries<Field>(entity.fields)) {
      for (const header of [name, field.header, ...field.aliases, field.label.es, field.label.en]) {
        // Two labels may fold alike; the first field, and a header before a label, keeps the name.
        const folded = foldHeader(header);
        if (!this.#fields.has(folded)) this.#fields.set(folded, name);
      }
    }
    for (const [header, name] of Object.entries(renamed)) {
      if (Object.hasOwn(entity.fields, name)) this.#fields.set(foldHeader(header), name);
    }
  }

  /** The field of a header, or undefined. */
  find(header: string): string | undefined {
    return this.#fields.get(foldHeader(header));
  }

  /** How many different fields a row of headers names. */
  score(headers: readonly string[]): number {
    return new Set(headers.map((header) => this.find(header)).filter((name) => name !== undefined)).size;
  }

  /** The official header nearest to an unknown one, where one is near. */
  nearest(header: string): string | undefined {
    const folded = foldHeader(header);
    let best: string | undefined;
    // A third of the letters may differ, as in a slip or a missing word; beyond that it is another word.
    let bestDistance = Math.floor(folded.length / 3) + 1;
    for (const [known, name] of this.#fields) {
      if (Math.abs(known.length - folded.length) >= bestDistance) continue;
      const apart = distance(folded, known);
      if (apart < bestDistance) {
        bestDistance = apart;
        best = (this.entity.fields[name] as Field).header;
      }
    }
    return best;
  }
}
