import type { FactsView } from "../decode/facts.js";
import type { RecordSource, RunInput } from "../run/input.js";

/** What is known of a record that cannot be read: nothing. */
const nothing: RecordSource = {
  hashId: () => false,
  hashField: () => false,
  id: () => undefined,
  text: () => undefined,
};

/** Reports records that cannot be read (DAT-014), each for itself: those before and behind it are judged. */
export class UnreadableRecords {
  readonly #input: RunInput;
  #view: FactsView | undefined;

  constructor(input: RunInput) {
    this.#input = input;
  }

  /** Counts the record of a row, and says that it cannot be read; `limit` is the depth that it passed, if any. */
  report(row: number, limit = 0): void {
    this.#view ??= this.#input.entityRun.factory.create();
    this.#input.structureFault("DAT-014", { limit });
    this.#input.endRecord(row, this.#view, nothing, "unjudged");
  }
}
