export { registerColumns } from "./cells.js";
export type { Delimiter } from "./csv.js";
export { type Encoding, encodings } from "./encoding.js";
export {
  type CellFault,
  type Fault,
  type FaultName,
  faultNames,
  faultOf,
  faults,
  type RecordFault,
  type RowFault,
} from "./faults/index.js";
export { mix, Random } from "./random.js";
export {
  generateRegister,
  generateRegisterBytes,
  type RegisterOptions,
  type RegisterRow,
  registerRows,
} from "./register.js";
