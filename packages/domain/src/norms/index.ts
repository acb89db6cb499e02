export { type Citation, type Citations, cite } from "./citation.js";
export { type Instrument, instrument, instruments, type NormId } from "./instruments.js";
