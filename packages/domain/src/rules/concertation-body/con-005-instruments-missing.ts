import { cite } from "../../norms/citation.js";
import { concluded } from "../outcome.js";
import { bodyRules } from "./rules-over-bodies.js";

/** What the report recommends that a body have. */
const RECOMMENDED = ["localProtocol", "annualBalance", "trainingPlan"] as const;

/** The name by which messages know each. */
const instrumentOf = {
  localProtocol: "local-protocol",
  annualBalance: "annual-balance",
  trainingPlan: "training-plan",
} as const;

/** There is no approved local protocol, annual balance or annual training plan (CARABAYLLO-2022 Recomendaciones). */
export const con005 = bodyRules.record({
  code: "CON-005",
  severity: "info",
  basis: "description",
  summary: {
    es: "No hay protocolo local aprobado, balance anual o plan anual de capacitación.",
    en: "There is no approved local protocol, annual balance or annual training plan.",
  },
  remedy: {
    es: "Apruebe el protocolo local, emita el balance del año y haga un plan anual de capacitación.",
    en: "Approve the local protocol, issue the year's balance and make an annual training plan.",
  },
  fields: ["localProtocol", "annualBalance", "trainingPlan"],
  citations: cite(
    "CARABAYLLO-2022",
    "Recomendaciones",
    "Recomendaciones A.7",
    "Recomendaciones B.2",
    "Recomendaciones A.3",
  ),
  interpretation: {
    es: "Se cita un informe de vigilancia ciudadana sobre un distrito; lo que recomienda ahí se sugiere a toda instancia, en toda fecha.",
    en: "A report of citizens' monitoring on one district is cited; what it recommends there is suggested to every body, on every date.",
  },
  check: (body) =>
    concluded(
      RECOMMENDED.filter((field) => body[field] === false).map((field) => ({
        params: { instrument: instrumentOf[field] },
        at: [field],
        expected: "Sí",
      })),
      RECOMMENDED.filter((field) => body[field] === undefined),
    ),
});
