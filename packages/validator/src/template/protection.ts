import type { WriteSheet } from "hucre/xlsx";

/** Locked without a password: it guards against slips, not against people. Widths and order stay free. */
export const protection: NonNullable<WriteSheet["protection"]> = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};
