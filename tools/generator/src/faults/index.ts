import { cellFaults } from "./cell-faults.js";
import type { Fault } from "./fault.js";
import { recordFaults } from "./record-faults.js";
import { rowFaults } from "./row-faults.js";

export type { CellFault, Fault, RecordFault, RowFault } from "./fault.js";

/**
 * Every fault that a register may be given, by the name of what it does: as registers come in from
 * centres, with the rule that must find it. The list is documentation and the tests' table.
 */
export const faults = { ...cellFaults, ...rowFaults, ...recordFaults } as const;

/** The name of a fault. */
export type FaultName = keyof typeof faults;

/** The names of all faults, in order. */
export const faultNames = Object.keys(faults) as readonly FaultName[];

/** The fault of this name. */
export function faultOf(name: FaultName): Fault {
  return faults[name];
}
