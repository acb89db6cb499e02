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

/** The fields of an entity by every name that they have of their own. */
interface OwnNames {
  readonly folded: ReadonlyMap<string, string>;
  /** The same by the names as they are written: most headers are, and need not be folded. */
  readonly written: ReadonlyMap<string, string>;
}

/** What each entity calls its fields: the same for every file that is read, and some thousand names in all. */
const namesOf = new WeakMap<Entity["fields"], OwnNames>();

function ownNames(fields: Entity["fields"]): OwnNames {
  const known = namesOf.get(fields);
  if (known !== undefined) return known;
  const folds = new Map<string, string>();
  const spellings = new Set<string>();
  for (const [name, field] of Object.entries<Field>(fields)) {
    for (const header of [name, field.header, ...field.aliases, field.label.es, field.label.en]) {
      // Two labels may fold alike; the first field, and a header before a label, keeps the name.
      const folded = foldHeader(header);
      if (!folds.has(folded)) folds.set(folded, name);
      spellings.add(header);
    }
  }
  const written = new Map<string, string>();
  for (const spelling of spellings) written.set(spelling, folds.get(foldHeader(spelling)) as string);
  const names = { folded: folds, written };
  namesOf.set(fields, names);
  return names;
}

/** The name of the field that an entity calls so, by its name or by any that it has in tables; undefined where none is. */
export function fieldCalled({ fields }: Pick<Entity, "fields">, given: string): string | undefined {
  return Object.hasOwn(fields, given) ? given : ownNames(fields).folded.get(foldHeader(given));
}

/** The indexes made so far of entities whose fields nobody renamed. */
const indexes = new WeakMap<Entity, HeaderIndex>();

/** The fields of an entity under every name that a column may have. */
export class HeaderIndex<E extends Pick<Entity, "fields"> = Entity> {
  readonly entity: E;
  readonly #fields: ReadonlyMap<string, string>;
  readonly #written: ReadonlyMap<string, string> | undefined;

  /** @param renamed fields by further headers: by their names, or by any name that they have in tables */
  constructor(entity: E, renamed: Readonly<Record<string, string>> = {}) {
    this.entity = entity;
    const others = Object.entries(renamed).flatMap(([header, field]) => {
      const name = fieldCalled(entity, field);
      return name === undefined ? [] : [[foldHeader(header), name] as const];
    });
    const { folded, written } = ownNames(entity.fields);
    const isRenamed = others.length > 0;
    this.#fields = isRenamed ? new Map([...folded, ...others]) : folded;
    this.#written = isRenamed ? undefined : written;
  }

  /** That of an entity as a run has it: one for all runs that rename nothing. */
  static of(entity: Entity, renamed?: Readonly<Record<string, string>>): HeaderIndex {
    if (renamed !== undefined) return new HeaderIndex(entity, renamed);
    let index = indexes.get(entity);
    if (index === undefined) {
      index = new HeaderIndex(entity);
      indexes.set(entity, index);
    }
    return index;
  }

  /** The field of a header, or undefined. */
  find(header: string): string | undefined {
    return this.#written?.get(header) ?? this.#fields.get(foldHeader(header));
  }

  /** How many different fields a row of headers names. */
  score(headers: readonly string[]): number {
    return this.scoreFolded(headers.map(foldHeader));
  }

  /** As `score`, of headers that are folded already: a row is folded once, however many indexes it is held against. */
  scoreFolded(folded: readonly string[]): number {
    return new Set(folded.map((header) => this.#fields.get(header)).filter((name) => name !== undefined))
      .size;
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
