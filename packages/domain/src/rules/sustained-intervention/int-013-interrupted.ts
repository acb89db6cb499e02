import * as Effect from "effect/Effect";
import { fromDayNumber, toDayNumber } from "../../calendar/index.js";
import { cite } from "../../norms/citation.js";
import type { SustainedInterventionFacts } from "../../records/sustained-intervention.js";
import { frequencyToleranceDays } from "../parameter.js";
import type { FoldViolation } from "../rule.js";
import { Parameters } from "../services.js";
import { overPlansAndRegister, type RegisterActions, registerRead } from "./plans-and-register.js";
import { interventionRules } from "./rules-over-interventions.js";

type Params = {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly frequencyDays: number;
  readonly toleranceDays: number;
};

/** From which day number to which an action lasts. */
type Span = readonly [start: number, end: number];

/** More days passed between two actions than the stated frequency allows (RDE-290-2022 VII.6.i). */
export const int013 = interventionRules.fold({
  code: "INT-013",
  severity: "error",
  basis: "obligation",
  wording:
    "deben desarrollarse de manera sostenida según los periodos establecidos, de manera ininterrumpida",
  summary: {
    es: "Entre dos acciones de la intervención pasaron más días que los de su frecuencia.",
    en: "More days passed between two actions of the intervention than its frequency allows.",
  },
  remedy: {
    es: "Reanude las acciones con la frecuencia prevista; si hubo acciones entre esas fechas, regístrelas.",
    en: "Take the actions up again at the frequency foreseen; if there were actions between those dates, register them.",
  },
  fields: ["actions", "delivery", "id"],
  reads: [registerRead],
  citations: cite("RDE-290-2022", "VII.6.i"),
  interpretation: {
    es: "La norma pide continuidad según los periodos establecidos; cuánto retraso la rompe lo dice un umbral nuestro, y hasta él solo se advierte. Los días van del fin de lo ya hecho al inicio de la siguiente acción; una acción del plan que está en el registro se cuenta como este la trae.",
    en: "The norm asks for continuity by the periods set; which delay breaks it is a threshold of ours, and up to it this only warns. Days go from the end of what was done to the start of the next action; an action of the plan that is in the register counts as the register has it.",
  },
  parameters: [frequencyToleranceDays],
  fold: Effect.gen(function* () {
    const toleranceDays = (yield* Parameters).get(frequencyToleranceDays);
    return () =>
      overPlansAndRegister<Pick<SustainedInterventionFacts, "actions" | "delivery" | "id">, Params>({
        keep: ({ actions, delivery, id }) => ({ actions, delivery, id }),
        conclude: ({ plans, actions }) =>
          plans.flatMap(({ position, facts: { id, delivery, actions: listed = [] } }) => {
            const frequencyDays = delivery?.frequencyDays;
            // Every zero days is no frequency; INT-011 says so.
            if (frequencyDays === undefined || frequencyDays === 0) return [];
            const registered = id === undefined ? undefined : actions.get(id);
            return gaps(spansOf(listed, registered), frequencyDays).map(
              ([from, to]): FoldViolation<Params> => ({
                position,
                id,
                params: {
                  from: fromDayNumber(from),
                  to: fromDayNumber(to),
                  days: to - from,
                  frequencyDays,
                  toleranceDays,
                },
                at: ["actions", "delivery.frequencyDays"],
                severity: to - from > frequencyDays + toleranceDays ? "error" : "warning",
              }),
            );
          }),
      });
  }),
});

/** The actions of the plan's list and of the register, from the earliest; one that stands in both counts once. */
function spansOf(
  listed: NonNullable<SustainedInterventionFacts["actions"]>,
  registered: RegisterActions | undefined,
): readonly Span[] {
  const known = new Set(registered?.ids);
  const spans: Span[] = (registered?.starts ?? []).map((start, index) => [
    start,
    registered?.ends[index] ?? start,
  ]);
  for (const { id, startDate, endDate } of listed) {
    if (startDate === undefined || (id !== undefined && known.has(id))) continue;
    const start = toDayNumber(startDate);
    spans.push([start, endDate === undefined ? start : Math.max(start, toDayNumber(endDate))]);
  }
  return spans.sort(([a], [b]) => a - b);
}

/** The days between which nothing was done for longer than the frequency. */
function gaps(spans: readonly Span[], frequencyDays: number): readonly Span[] {
  const found: Span[] = [];
  let reached: number | undefined;
  for (const [start, end] of spans) {
    if (reached !== undefined && start - reached > frequencyDays) found.push([reached, start]);
    // A long action may outlast those that begin after it.
    reached = Math.max(reached ?? end, end);
  }
  return found;
}
