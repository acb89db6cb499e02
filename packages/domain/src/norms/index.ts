export { type Citation, type Citations, cite } from "./citation.js";
export { citationText } from "./citation-text.js";
export { glossary, glossaryDefinitions } from "./glossary.js";
export { type Instrument, instrument, instruments, type NormId } from "./instruments.js";
export {
  type LegalInstrument,
  type LegalInstrumentId,
  type LegalInstrumentType,
  type LegalRelation,
  legalBasis,
  legalInstrument,
  legalInstruments,
  legalInstrumentTypes,
} from "./legal-instruments.js";
export { legalTimeline } from "./legal-timeline.js";
export { normScheme } from "./norm-scheme.js";
export { type Provision, provision, provisions } from "./provisions.js";
export { type DatedInstrument, normTimeline, type Timeline, timelineOf } from "./timeline.js";
