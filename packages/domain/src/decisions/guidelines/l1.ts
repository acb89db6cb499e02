import { int008 } from "../../rules/sustained-intervention/int-008-no-articulated-actor.js";
import { population } from "../../taxonomy/population.js";
import { addresses, type LiteralEvidence, type LiteralOf } from "./evidence.js";

/** Those who apply Law 30364 or take part in applying it. */
const toOperators = addresses(
  "justice-operators",
  "police",
  "municipal-security",
  "authorities",
  "institutions",
  "educational-community",
  "community-leaders",
);
const deciders = ["media", "public-figures", "authorities"] as const;

/** What speaks for and against guideline 1: articulation for a systemic approach. */
export const guideline1: { readonly [L in LiteralOf<1>]: LiteralEvidence } = {
  "L1.a": {
    plan: [],
    action: [
      {
        fields: ["kind", "audience"],
        says: {
          es: "asistencia técnica dirigida a autoridades o instituciones",
          en: "technical assistance to authorities or institutions",
        },
        holds: (action) =>
          (action.kind === "technical-assistance" && addresses("authorities", "institutions")(action)) ||
          undefined,
      },
    ],
    asks: {
      es: "una acción de asistencia técnica dirigida a las autoridades o instituciones de la instancia de concertación",
      en: "an action of technical assistance to the authorities or institutions of the concertation body",
    },
  },
  "L1.b": {
    plan: [],
    action: [
      {
        fields: ["kind", "audience"],
        says: { es: "incidencia ante autoridades", en: "advocacy with authorities" },
        holds: (action) => (action.kind === "advocacy" && addresses("authorities")(action)) || undefined,
      },
    ],
    asks: {
      es: "una acción de incidencia ante las autoridades regionales o locales",
      en: "an action of advocacy with regional or local authorities",
    },
  },
  "L1.c": {
    plan: [
      {
        fields: ["actors"],
        says: { es: "actores con los que se articula", en: "actors with whom it articulates" },
        kept: [int008],
      },
    ],
    action: [
      {
        fields: ["actors"],
        says: { es: "aliados", en: "allies" },
        holds: ({ actors }) => (actors !== undefined && actors.length > 0) || undefined,
      },
      {
        fields: ["kind"],
        says: { es: "acciones de articulación", en: "actions of articulation" },
        holds: ({ kind }) => kind === "articulation" || undefined,
      },
      {
        fields: ["agreement"],
        says: { es: "un convenio", en: "an agreement" },
        holds: ({ agreement }) => agreement !== undefined || undefined,
      },
    ],
    alsoAgainst: [int008],
    asks: {
      es: "aliados, un convenio o una acción de articulación",
      en: "allies, an agreement or an action of articulation",
    },
  },
  "L1.d": {
    plan: [],
    action: [
      {
        fields: ["kind", "audience"],
        says: {
          es: "capacitación de quienes aplican la Ley 30364 o participan en ello",
          en: "training of those who apply Law 30364 or take part in it",
        },
        holds: (action) => (action.kind === "training" && toOperators(action)) || undefined,
      },
    ],
    asks: {
      es: "una capacitación dirigida a operadores, autoridades, instituciones, comunidad educativa o líderes",
      en: "a training of operators, authorities, institutions, the educational community or leaders",
    },
  },
  "L1.e": {
    plan: [
      {
        fields: ["audience"],
        says: {
          es: "un público de medios, figuras públicas o autoridades",
          en: "an audience of media, public figures or authorities",
        },
        holds: addresses(...deciders),
      },
    ],
    action: [
      {
        fields: ["audience"],
        says: {
          es: "un público de medios, figuras públicas o autoridades",
          en: "an audience of media, public figures or authorities",
        },
        holds: addresses(...deciders),
      },
    ],
    parts: { scheme: population, codes: deciders, field: "audience" },
    asks: {
      es: "un público que incluya a medios de comunicación, figuras públicas o autoridades",
      en: "an audience that holds media, public figures or authorities",
    },
  },
};
