import { int008 } from "../../rules/sustained-intervention/int-008-no-articulated-actor.js";
import { int017 } from "../../rules/sustained-intervention/int-017-no-link-to-care.js";
import { int023 } from "../../rules/sustained-intervention/int-023-no-coordination-with-care-team.js";
import type { LiteralEvidence, LiteralOf } from "./evidence.js";

/** What speaks for and against guideline 4: coordination with the services. */
export const guideline4: { readonly [L in LiteralOf<4>]: LiteralEvidence } = {
  "L4.a": {
    plan: [
      {
        fields: ["actors"],
        says: { es: "actores con los que se articula", en: "actors with whom it articulates" },
        kept: [int008],
      },
    ],
    action: [
      {
        fields: ["kind"],
        says: { es: "acciones de articulación", en: "actions of articulation" },
        holds: ({ kind }) => kind === "articulation" || undefined,
      },
      {
        fields: ["actors"],
        says: { es: "aliados", en: "allies" },
        holds: ({ actors }) => (actors !== undefined && actors.length > 0) || undefined,
      },
    ],
    asks: {
      es: "aliados o una acción de articulación con los actores de la jurisdicción",
      en: "allies or an action of articulation with the actors of the area",
    },
  },
  "L4.b": {
    plan: [],
    action: [],
    asks: {
      es: "el registro de derivaciones entre intervenciones",
      en: "the register of referrals between interventions",
    },
  },
  "L4.c": {
    plan: [
      {
        fields: ["careLink"],
        says: {
          es: "un nexo con los servicios de atención",
          en: "a link to the care services",
        },
        kept: [int017],
      },
    ],
    action: [
      {
        fields: ["casesReferredToCem"],
        says: { es: "casos derivados al CEM", en: "cases referred to the CEM" },
        holds: ({ casesReferredToCem }) =>
          (casesReferredToCem !== undefined && casesReferredToCem > 0) || undefined,
      },
    ],
    asks: {
      es: "casos detectados y derivados al CEM, o un nexo con la atención en el plan",
      en: "cases detected and referred to the CEM, or a link to care in the plan",
    },
  },
  "L4.d": {
    plan: [
      {
        fields: ["careTeamCoordination"],
        says: {
          es: "coordinación con el equipo de atención",
          en: "coordination with the care team",
        },
        kept: [int023],
      },
    ],
    action: [],
    asks: {
      es: "un plan coordinado con el equipo de atención, o el registro de derivaciones del CEM a intervenciones",
      en: "a plan coordinated with the care team, or the register of referrals from the CEM to interventions",
    },
  },
  "L4.e": {
    plan: [],
    action: [
      {
        fields: ["externalReferrals"],
        says: {
          es: "casos conexos derivados a servicios externos",
          en: "connected cases referred to external services",
        },
        holds: ({ externalReferrals }) =>
          (externalReferrals !== undefined && externalReferrals > 0) || undefined,
      },
    ],
    asks: {
      es: "casos conexos derivados a servicios externos",
      en: "connected cases referred to external services",
    },
  },
};
