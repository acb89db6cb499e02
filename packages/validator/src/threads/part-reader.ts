import type { Entity } from "@aurora/domain/records/core";
import type { Catalogue } from "../core/catalogue.js";
import { fullCatalogue } from "../core/full-catalogue.js";
import type { FileFault, RunInput } from "../run/input.js";
import type { RunOptions } from "../run/options.js";
import { Run } from "../run/run.js";
import { HeaderIndex } from "../tables/header.js";
import type { DelimitedHeaderRow } from "../tables/header-row.js";
import type { TableOfParts, TablePart } from "../tables/read.js";
import type { Speed } from "../tables/table.js";
import { TableRows } from "../tables/table-rows.js";

/** What the reader of a later part of a table is told, as plain data that may travel between threads. */
export interface PartTask {
  readonly file: string;
  readonly fast: Speed | undefined;
  readonly header: Omit<DelimitedHeaderRow<unknown>, "index">;
  /** The kind of its records. */
  readonly entity: string;
  /** The kinds that the run knows. */
  readonly entities: readonly string[];
  readonly options: RunOptions;
}

/**
 * What the reader of a part of this table is to be told; undefined where the run holds what cannot travel
 * (a team's own rules, calendars or districts) or what wants every record in its order: findings that are
 * told as they are found, explanations, findings kept apart by centre.
 */
export function partTask({ file, fast, header, options, catalogue }: TableOfParts): PartTask | undefined {
  const { formats: _formats, sheet: _sheet, ...told } = options;
  const { calendar, territory, onFinding, explain, perCenter } = told;
  if ([calendar, territory, onFinding, explain, perCenter].some((each) => each !== undefined))
    return undefined;
  if (!isOurs(catalogue)) return undefined;
  const { index, ...written } = header;
  return {
    file,
    fast,
    header: written,
    entity: index.entity.name,
    entities: catalogue.entities.map(({ name }) => name),
    options: told,
  };
}

/** Whether a catalogue is ours but for the choice of its entities: the other thread has it too. */
function isOurs(catalogue: Catalogue): boolean {
  const { entities, ...rest } = catalogue;
  return (
    entities.every((entity) => fullCatalogue.entities.includes(entity)) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === fullCatalogue[key])
  );
}

/** Reads a later part of a table in a run of its own, and tells what it came to. */
export class PartReader {
  readonly #run: Run;
  readonly #input: RunInput;
  readonly #rows: TableRows;
  readonly #faults: FileFault[] = [];

  /** @param size how many bytes the part has */
  constructor({ file, fast, header, entity: name, entities, options }: PartTask, size?: number) {
    const known = entities.map((each) => fullCatalogue.entities.find((one) => one.name === each) as Entity);
    const entity = known.find((each) => each.name === name) as Entity;
    this.#run = new Run({ ...options, mergeable: true }, { ...fullCatalogue, entities: known });
    const input = this.#run.open({ file, format: "csv" }, entity);
    this.#input = input;
    let rows: TableRows | undefined;
    // What is wrong with the header is told where the header is read.
    input.holdingBack(() => {
      rows = new TableRows({
        input,
        header: { ...header, index: HeaderIndex.of(entity, options.columns) },
        maxRowBytes: this.#run.limits.maxRowBytes,
        fast,
        headless: true,
        size,
      });
    });
    this.#rows = rows as unknown as TableRows;
  }

  /** Takes the next bytes in, of which the first begin a row; false where reading is over. */
  push(bytes: Uint8Array): boolean {
    return this.#holding(() => this.#rows.push(bytes));
  }

  /** Ends the part; undefined where what it came to depends on the parts before it in more than its place. */
  end(): TablePart | undefined {
    if (this.#rows.unreadable === undefined) this.#holding(() => this.#rows.end());
    if (this.#run.tally.isFull || this.#rows.dependsOnRowAbove) return undefined;
    return {
      rows: this.#rows.row,
      state: this.#run.stateOf(this.#input),
      faults: this.#faults,
      unreadable: this.#rows.unreadable,
    };
  }

  #holding(read: () => boolean): boolean {
    let goesOn = false;
    const held = this.#input.holdingBack(() => {
      goesOn = read();
    });
    this.#faults.push(...held);
    return goesOn;
  }
}

/** The memory that a part holds in typed arrays: it is handed over to the other thread, not copied. */
export function memoryOf({ state }: TablePart): ArrayBuffer[] {
  const { ids, likenesses, keptIds } = state.remembered;
  const arrays = [
    state.tally.marks,
    keptIds.bytes,
    keptIds.ends,
    ...[ids, likenesses].flatMap(({ table, firsts, positions }) => [
      ...table.blocks.filter((block) => block !== undefined),
      table.index,
      firsts,
      positions,
    ]),
  ];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
