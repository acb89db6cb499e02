import type { Center } from "../../records/center.js";

/** A made-up centre that satisfies every rule, for tables of cases and examples. */
export const cleanCenter: Center = {
  id: "CEM-01",
  date: "2023-06-30",
  displayAccessible: true,
  displayCurrent: true,
};

/** The day as of which the clean centre's tables are judged, unless a case says otherwise. */
export const cleanCenterAsOf = "2023-12-31";
