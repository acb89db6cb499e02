export { type Citation, type Citations, cite } from "./citation.js";
export { citationText } from "./citation-text.js";
export { type Instrument, instrument, instruments, type NormId } from "./instruments.js";
export { type Provision, provision, provisions } from "./provisions.js";
export { type DatedInstrument, normTimeline, type Timeline, timelineOf } from "./timeline.js";
