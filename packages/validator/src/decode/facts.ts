import type { Entity, FactsOf } from "@aurora/domain/records/core";

/**
 * A record as rules see it, over an array of values: every record of an entity has one shape, its
 * fields are read by constant place, and one object can be filled anew for each row.
 */
export interface FactsView {
  values: unknown[];
  /** Reads the text of the record's id, where `values` holds only that there is one. */
  readId: () => string | undefined;
}

/** Stands for a text that is there and that nobody has read. */
export const PRESENT = "\u0001";

/** Makes views of an entity's records. */
export interface FactsFactory {
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** What each field holds where a table leaves it empty. */
  readonly empty: readonly unknown[];
  readonly create: () => FactsView;
}

/** The factories made so far: a factory holds nothing of any record, and a class for each run is costly. */
const factories = new WeakMap<Entity, FactsFactory>();

/** The factory of an entity. */
export function factsFactory(entity: Entity): FactsFactory {
  let factory = factories.get(entity);
  if (factory === undefined) {
    factory = newFactory(entity);
    factories.set(entity, factory);
  }
  return factory;
}

/**
 * Derives the factory of an entity. The views have a getter per field on their prototype, so that
 * rules read `action.total` while decoders fill `values[index]`.
 */
function newFactory(entity: Entity): FactsFactory {
  const names = Object.keys(entity.fields);
  class View implements FactsView {
    values: unknown[] = new Array(names.length).fill(undefined);
    readId: () => string | undefined = () => undefined;
  }
  names.forEach((name, index) => {
    Object.defineProperty(View.prototype, name, {
      enumerable: true,
      get:
        name === entity.idField
          ? function (this: View) {
              const id = this.values[index];
              return id === PRESENT ? this.readId() : id;
            }
          : function (this: View) {
              return this.values[index];
            },
    });
  });
  return {
    names,
    indexOf: new Map(names.map((name, index) => [name, index])),
    empty: names.map((name) => entity.fields[name]?.whenEmpty),
    create: () => new View(),
  };
}

/** Reads a view as the facts of its entity: the getters make it one. */
export function asFacts<E extends Entity>(view: FactsView): FactsOf<E> {
  return view as unknown as FactsOf<E>;
}
