import { fromDayNumber } from "../../calendar/index.js";
import { cite } from "../../norms/citation.js";
import type { SustainedInterventionFacts } from "../../records/sustained-intervention.js";
import type { FoldViolation } from "../rule.js";
import { outsideDates } from "./outside-dates.js";
import { overPlansAndRegister, type RegisterActions, registerRead } from "./plans-and-register.js";
import { interventionRules } from "./rules-over-interventions.js";

type Facts = Pick<SustainedInterventionFacts, "id" | "startDate" | "endDate" | "focusZone">;

/** Outside the intervention's dates, or outside its zone. */
type Params =
  | {
      readonly outside: "dates";
      readonly startDate: string;
      readonly endDate: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly outside: "zone"; readonly ubigeo: string; readonly zone: readonly string[] };

/** A sustained action of the register lies outside the dates or the focus zone of its intervention (RDE-290-2022 VI.6.4.1, VI.6.5.6.d). */
export const int046 = interventionRules.fold({
  code: "INT-046",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una acción sostenida del registro queda fuera de las fechas o de la zona focalizada de su intervención.",
    en: "A sustained action of the register lies outside the dates or the focus zone of its intervention.",
  },
  remedy: {
    es: "Corrija el dato de la acción o el del plan, o diga a qué otra intervención pertenece la acción.",
    en: "Mend what the action or the plan says, or say to which other intervention the action belongs.",
  },
  fields: ["id", "startDate", "endDate", "focusZone"],
  reads: [registerRead],
  citations: cite("RDE-290-2022", "VI.6.4.1", "VI.6.5.6.d"),
  interpretation: {
    es: "Las fechas del plan y las de su acción se contradicen; en cambio, una acción aislada puede convenir fuera de la zona, y de eso solo se advierte. Si dos planes llevan el mismo código, no se juzga por ninguno.",
    en: "The plan's dates and its action's contradict each other; a single action outside the zone may be convenient, and of that this only warns. Where two plans bear one id, neither judges.",
  },
  fold: () =>
    overPlansAndRegister<Facts, Params>({
      keep: ({ id, startDate, endDate, focusZone }) => ({ id, startDate, endDate, focusZone }),
      takes: (action) => action.class === "sustained",
      conclude: ({ plans, actions }) => {
        const planOf = new Map<string, Facts | undefined>();
        for (const { facts } of plans) {
          if (facts.id !== undefined) planOf.set(facts.id, planOf.has(facts.id) ? undefined : facts);
        }
        const violations: FoldViolation<Params>[] = [];
        for (const [id, plan] of planOf) {
          const registered = actions.get(id);
          if (plan !== undefined && registered !== undefined)
            for (const found of outside(plan, registered)) violations.push(found);
        }
        return violations;
      },
    }),
});

function* outside(plan: Facts, actions: RegisterActions): Generator<FoldViolation<Params>> {
  const { startDate: from, endDate: to, focusZone } = plan;
  const zone = new Set(focusZone);
  for (const [index, position] of actions.positions.entries()) {
    const id = actions.ids[index];
    const days = {
      startDate: fromDayNumber(actions.starts[index] as number),
      endDate: fromDayNumber(actions.ends[index] as number),
    };
    if (from !== undefined && to !== undefined) {
      const late = outsideDates(days, plan);
      if (late !== undefined) {
        const { field, startDate, endDate } = late;
        const params = { outside: "dates", startDate, endDate, from, to } as const;
        yield { position, id, value: late[field], params, at: [field] };
      }
    }
    const ubigeo = actions.ubigeos[index];
    // An empty zone is INT-002's to say.
    if (ubigeo === undefined || zone.size === 0 || zone.has(ubigeo)) continue;
    const params = { outside: "zone", ubigeo, zone: [...zone] } as const;
    yield { position, id, value: ubigeo, params, at: ["ubigeo"], severity: "warning" };
  }
}
