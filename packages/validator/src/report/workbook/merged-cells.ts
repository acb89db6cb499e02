import type { cellPlace } from "./cell-address.js";

type Place = NonNullable<ReturnType<typeof cellPlace>>;

/** An area of cells that show as one, its edges included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The merged cells of a sheet. They are looked up by their column, in which they stand one below the other: a column
 * is put in order when it is first asked for, so that many findings in a sheet of many merged cells cost no square.
 */
export class MergedCells {
  readonly #areas: readonly MergedArea[];
  readonly #byColumn = new Map<number, readonly MergedArea[]>();

  constructor(areas: readonly MergedArea[]) {
    this.#areas = areas;
  }

  /** The cell that shows what stands at a place: the first one of those that are merged there, or the place's own. */
  shown(place: Place): Place {
    const areas = this.#inColumn(place.column);
    let from = 0;
    let to = areas.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((areas[middle] as MergedArea).bottom < place.row) from = middle + 1;
      else to = middle;
    }
    const area = areas[from];
    return area === undefined || area.top > place.row ? place : { row: area.top, column: area.left };
  }

  /** The areas that a column has cells in, from top to bottom. */
  #inColumn(column: number): readonly MergedArea[] {
    const known = this.#byColumn.get(column);
    if (known !== undefined) return known;
    let above = 0;
    const areas = this.#areas
      .filter(({ left, right }) => left <= column && column <= right)
      .sort((a, b) => a.top - b.top)
      // No program merges cells twice; of a file that says so, the area that begins higher counts.
      .filter(({ top, bottom }) => {
        const isFree = top > above;
        if (isFree) above = bottom;
        return isFree;
      });
    this.#byColumn.set(column, areas);
    return areas;
  }
}
