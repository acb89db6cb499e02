import type { ConceptScheme } from "../taxonomy/scheme.js";
import { schemes } from "../taxonomy/schemes.js";
import { appActionCatalogues, appAgeBand, appAudience } from "./app-action.js";
import { concertationLevel } from "./concertation-body-schemes.js";
import { actionMode, organizer } from "./local-schemes.js";
import { participantStatus, sentenceRegime, sex } from "./mens-group-participant-schemes.js";
import {
  emergencyContact,
  facilitatorFormation,
  sessionConduct,
  sessionIncident,
  sessionModality,
  sessionTechnique,
} from "./mens-group-schemes.js";
import { otherReportKind } from "./monthly-report-schemes.js";
import { qualityAnswer } from "./quality-assessment-schemes.js";
import { referralEndpoint, referralReason } from "./referral-schemes.js";
import { changeUnit, claimKind } from "./statistics-schemes.js";
import { outcomeKind, targeting } from "./sustained-intervention-schemes.js";

/** Every concept scheme by its id: those of the norms, then those that records alone use. */
export const publishedSchemes: ReadonlyMap<string, ConceptScheme> = new Map<string, ConceptScheme>(
  [
    ...schemes,
    actionMode,
    organizer,
    outcomeKind,
    targeting,
    emergencyContact,
    facilitatorFormation,
    sessionConduct,
    sessionIncident,
    sessionModality,
    sessionTechnique,
    participantStatus,
    sentenceRegime,
    sex,
    referralEndpoint,
    referralReason,
    otherReportKind,
    changeUnit,
    claimKind,
    qualityAnswer,
    concertationLevel,
    appAudience,
    appAgeBand,
    ...appActionCatalogues.flatMap(({ actions, groups }) => [actions, groups]),
  ].map((scheme) => [scheme.id, scheme]),
);
