import { act008 } from "../../rules/preventive-action/act-008-registered-late.js";
import { act114 } from "../../rules/preventive-action/act-114-national-campaign-not-coordinated.js";
import { act118 } from "../../rules/preventive-action/act-118-agreement-not-coordinated.js";
import { int004 } from "../../rules/sustained-intervention/int-004-no-budget-product.js";
import { int005 } from "../../rules/sustained-intervention/int-005-no-outcome.js";
import { int020 } from "../../rules/sustained-intervention/int-020-not-in-operational-plan.js";
import { int022 } from "../../rules/sustained-intervention/int-022-no-outcome-on-beliefs.js";
import { int023 } from "../../rules/sustained-intervention/int-023-no-coordination-with-care-team.js";
import { int024 } from "../../rules/sustained-intervention/int-024-ended-without-lessons.js";
import type { LiteralEvidence, LiteralOf } from "./evidence.js";
import { lessons } from "./lessons.js";
import { reliableActionRules, reliablePlanRules } from "./reliable-data.js";

/** What speaks for and against guideline 5: results and evidence. */
export const guideline5: { readonly [L in LiteralOf<5>]: LiteralEvidence } = {
  "L5.a": {
    plan: [
      {
        fields: ["budgetProduct"],
        says: { es: "un producto del programa presupuestal", en: "a product of the budget programme" },
        kept: [int004],
      },
      {
        fields: ["outcomes"],
        says: { es: "resultados con su línea de base y su meta", en: "outcomes with baseline and target" },
        kept: [int005],
      },
      {
        fields: ["programmedInPoi"],
        says: { es: "programación en el plan operativo", en: "programming in the operational plan" },
        kept: [int020],
      },
    ],
    action: [],
    asks: {
      es: "un plan con producto presupuestal, cadena de resultados y programación operativa",
      en: "a plan with a budget product, a results chain and operational programming",
    },
  },
  "L5.b": {
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
  "L5.c": {
    plan: [lessons],
    action: [],
    alsoAgainst: [int024],
    asks: { es: "lecciones recogidas en el plan", en: "lessons recorded in the plan" },
  },
  "L5.d": {
    plan: [],
    action: [
      {
        fields: ["registeredOn", "startDate", "endDate"],
        says: {
          es: "registro dentro del plazo del informe mensual",
          en: "registration within the deadline of the monthly report",
        },
        kept: [act008],
      },
    ],
    asks: {
      es: "acciones registradas a tiempo, o los informes mensuales con su fecha de envío",
      en: "actions registered in time, or the monthly reports with the day they were sent",
    },
  },
  "L5.e": {
    plan: [
      {
        fields: [...new Set(reliablePlanRules.flatMap(({ fields }) => fields))],
        says: { es: "datos que no se contradicen", en: "data that do not contradict each other" },
        kept: reliablePlanRules,
      },
    ],
    action: [
      {
        fields: [...new Set(reliableActionRules.flatMap(({ fields }) => fields))],
        says: { es: "datos que no se contradicen", en: "data that do not contradict each other" },
        kept: reliableActionRules,
      },
    ],
    alsoAgainst: [...reliableActionRules, ...reliablePlanRules],
    asks: {
      es: "registros completos cuyos datos no se contradigan",
      en: "complete records whose data do not contradict each other",
    },
  },
  "L5.f": {
    plan: [],
    action: [
      {
        fields: ["evidenceKept"],
        says: { es: "evidencia archivada", en: "evidence kept" },
        holds: ({ evidenceKept }) => evidenceKept || undefined,
      },
    ],
    asks: { es: "acciones con su evidencia archivada", en: "actions with their evidence kept" },
  },
  "L5.g": {
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
    action: [
      {
        fields: ["coordinatedWithUP"],
        says: {
          es: "coordinación con la Unidad de Prevención",
          en: "coordination with the Unidad de Prevención",
        },
        holds: ({ coordinatedWithUP }) => coordinatedWithUP || undefined,
      },
    ],
    alsoAgainst: [act114, act118, int023],
    asks: {
      es: "coordinación con el equipo del CEM o con la Unidad de Prevención",
      en: "coordination with the CEM's team or with the Unidad de Prevención",
    },
  },
};
