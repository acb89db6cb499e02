import { int007 } from "../../rules/sustained-intervention/int-007-no-causal-factor.js";
import { int022 } from "../../rules/sustained-intervention/int-022-no-outcome-on-beliefs.js";
import { ecologicalLevel, guidelineLevels } from "../../taxonomy/ecological-level.js";
import { population } from "../../taxonomy/population.js";
import { type Action, addresses, type LiteralEvidence, type LiteralOf, type Sign } from "./evidence.js";

const committed = ["men", "police", "municipal-security", "authorities"] as const;
const toMedia = addresses("media");
const toMany = addresses("general-public", "media");
const toWomen = addresses("women");

const levels: Sign<Pick<Action, "ecologicalLevels">> = {
  fields: ["ecologicalLevels"],
  says: { es: "niveles en los que se busca el cambio", en: "levels at which change is sought" },
  holds: ({ ecologicalLevels }) =>
    (ecologicalLevels !== undefined && ecologicalLevels.length > 0) || undefined,
};
const men: Sign<Pick<Action, "audience">> = {
  fields: ["audience"],
  says: {
    es: "un público de hombres, policías, serenos o autoridades",
    en: "an audience of men, police, municipal guards or authorities",
  },
  holds: addresses(...committed),
};
const families: Sign<Pick<Action, "audience">> = {
  fields: ["audience"],
  says: { es: "un público de familias", en: "an audience of families" },
  holds: addresses("families"),
};
const leaders: Sign<Pick<Action, "audience">> = {
  fields: ["audience"],
  says: {
    es: "un público de líderes o de comunidades campesinas",
    en: "an audience of leaders or peasant communities",
  },
  holds: addresses("community-leaders", "peasant-communities"),
};

/** What speaks for and against guideline 2: the factors that cause violence. */
export const guideline2: { readonly [L in LiteralOf<2>]: LiteralEvidence } = {
  "L2.a": {
    plan: [
      {
        fields: ["causalFactors"],
        says: { es: "factores causales nombrados", en: "named causal factors" },
        kept: [int007],
      },
    ],
    action: [
      {
        fields: ["approaches"],
        says: {
          es: "el enfoque de género, que trata la desigualdad como causa",
          en: "the gender approach, which treats inequality as a cause",
        },
        holds: ({ approaches }) => approaches?.includes("gender") || undefined,
      },
    ],
    asks: {
      es: "el enfoque de género en las acciones, o factores causales nombrados en el plan",
      en: "the gender approach in the actions, or causal factors named in the plan",
    },
  },
  "L2.b": {
    plan: [levels],
    action: [levels],
    parts: { scheme: ecologicalLevel, codes: guidelineLevels, field: "ecologicalLevels" },
    asks: {
      es: "niveles ecológicos declarados, hasta alcanzar los cuatro",
      en: "declared ecological levels, until all four are reached",
    },
  },
  "L2.c": {
    plan: [
      {
        fields: ["outcomes"],
        says: { es: "un resultado de conocimiento", en: "an outcome of knowledge" },
        holds: ({ outcomes }) => outcomes?.some(({ kind }) => kind === "knowledge") || undefined,
      },
    ],
    action: [
      {
        fields: ["servicesInformed"],
        says: { es: "información sobre los servicios", en: "information on the services" },
        holds: ({ servicesInformed }) => servicesInformed || undefined,
      },
      {
        fields: ["informedLinea100"],
        says: { es: "información sobre la Línea 100", en: "information on Línea 100" },
        holds: ({ informedLinea100 }) => informedLinea100 || undefined,
      },
    ],
    asks: {
      es: "información sobre los servicios en las acciones, o un resultado de conocimiento en el plan",
      en: "information on the services in the actions, or an outcome of knowledge in the plan",
    },
  },
  "L2.d": {
    plan: [
      leaders,
      {
        fields: ["ecologicalLevels"],
        says: { es: "trabajo en el nivel comunitario", en: "work at the community level" },
        holds: ({ ecologicalLevels }) => ecologicalLevels?.includes("community") || undefined,
      },
    ],
    action: [
      leaders,
      {
        fields: ["strategy"],
        says: { es: "la estrategia comunitaria", en: "the community strategy" },
        holds: ({ strategy }) => strategy === "community" || undefined,
      },
    ],
    asks: {
      es: "la estrategia comunitaria, el nivel comunitario o un público de líderes de la comunidad",
      en: "the community strategy, the community level or an audience of community leaders",
    },
  },
  "L2.e": {
    plan: [men],
    action: [men],
    parts: { scheme: population, codes: committed, field: "audience" },
    asks: {
      es: "un público que incluya a hombres, policía, serenazgo o autoridades",
      en: "an audience that holds men, police, municipal guards or authorities",
    },
  },
  "L2.f": {
    plan: [],
    action: [
      {
        fields: ["kind", "audience"],
        says: {
          es: "capacitación o educación dirigida a mujeres",
          en: "training or education of women",
        },
        holds: (action) =>
          ((action.kind === "training" || action.kind === "education") && toWomen(action)) || undefined,
      },
    ],
    asks: {
      es: "una acción de capacitación o educativa dirigida a mujeres",
      en: "an action of training or education of women",
    },
  },
  "L2.g": {
    plan: [families],
    action: [families],
    asks: { es: "un público que incluya a las familias", en: "an audience that holds families" },
  },
  "L2.h": {
    plan: [
      {
        fields: ["actors", "audience"],
        says: {
          es: "actores articulados y un público amplio o de medios",
          en: "articulated actors and a wide audience or one of media",
        },
        holds: (plan) => (plan.actors !== undefined && plan.actors.length > 0 && toMany(plan)) || undefined,
      },
    ],
    action: [
      {
        fields: ["actors", "audience", "strategy", "kind"],
        says: {
          es: "aliados o medios en una acción para públicos amplios",
          en: "allies or media in an action for wide audiences",
        },
        holds: (action) =>
          (((action.actors?.length ?? 0) > 0 || toMedia(action)) && isForMany(action)) || undefined,
      },
    ],
    asks: {
      es: "una acción de difusión, de movilización o para el público en general, con aliados o medios locales",
      en: "an action of dissemination, mobilization or for the general public, with local allies or media",
    },
  },
  "L2.i": {
    plan: [
      {
        fields: ["outcomes"],
        says: { es: "un resultado de creencias o actitudes", en: "an outcome of beliefs or attitudes" },
        kept: [int022],
      },
    ],
    action: [],
    asks: {
      es: "un plan con un resultado de creencias o actitudes",
      en: "a plan with an outcome of beliefs or attitudes",
    },
  },
};

function isForMany(action: Action): boolean | undefined {
  const { strategy, kind } = action;
  return (
    strategy === "communication" || kind === "dissemination" || kind === "mobilization" || toMany(action)
  );
}
