import { toDayNumber } from "../../calendar/index.js";
import type { SustainedInterventionFacts } from "../../records/sustained-intervention.js";
import type { MessageParams } from "../outcome.js";
import type { AlsoRead, Fold, FoldViolation, Position } from "../rule.js";

/** What the folds over plans read of the register. */
export const registerRead: AlsoRead = {
  entity: "preventive-action",
  fields: ["interventionId", "class", "startDate", "endDate", "ubigeo", "id"],
};

/** An action of the register as the folds over plans read it. */
interface RegisterAction {
  readonly id: string | undefined;
  readonly interventionId: string | undefined;
  readonly class: string | undefined;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  readonly ubigeo: string | undefined;
}

/** The actions of one intervention in the register, a column for each fact, since there may be a great many. */
export interface RegisterActions {
  readonly positions: Position[];
  readonly ids: (string | undefined)[];
  /** The day number on which each starts. */
  readonly starts: number[];
  /** That on which it ends: the start where it says no end, or one before the start. */
  readonly ends: number[];
  readonly ubigeos: (string | undefined)[];
}

type PlanFacts = Pick<
  SustainedInterventionFacts,
  "id" | "startDate" | "endDate" | "focusZone" | "delivery" | "actions"
>;

/** A plan with its place in the run. */
export interface Plan<Facts> {
  readonly position: Position;
  readonly facts: Facts;
}

/** The plans of a run, and the register's actions by the intervention that they name. */
export interface PlansAndRegister<Facts> {
  readonly plans: Plan<Facts>[];
  readonly actions: Map<string, RegisterActions>;
}

/**
 * A fold over the plans of a run and the actions of its register that name an intervention, whichever
 * comes first. Nothing is concluded before both have been read.
 */
export function overPlansAndRegister<Facts extends Partial<PlanFacts>, P extends MessageParams>(options: {
  /** What is kept of a plan: the record that a step is given does not outlast it. */
  readonly keep: (facts: Facts) => Facts;
  readonly takes?: (action: Pick<RegisterAction, "class">) => boolean;
  readonly conclude: (state: PlansAndRegister<Facts>) => FoldViolation<P>[];
}): Fold<PlansAndRegister<Facts>, Facts, P> {
  const { keep, takes = () => true, conclude } = options;
  return {
    empty: () => ({ plans: [], actions: new Map() }),
    step: (state, facts, position) => {
      state.plans.push({ position, facts: keep(facts) });
      return state;
    },
    also: {
      "preventive-action": (state, action: RegisterAction, position) => {
        const { interventionId, startDate, endDate } = action;
        if (interventionId === undefined || startDate === undefined || !takes(action)) return state;
        let actions = state.actions.get(interventionId);
        if (actions === undefined) {
          actions = { positions: [], ids: [], starts: [], ends: [], ubigeos: [] };
          state.actions.set(interventionId, actions);
        }
        const start = toDayNumber(startDate);
        actions.positions.push(position);
        actions.ids.push(action.id);
        actions.starts.push(start);
        actions.ends.push(endDate === undefined ? start : Math.max(start, toDayNumber(endDate)));
        actions.ubigeos.push(action.ubigeo);
        return state;
      },
    },
    merge: (earlier, later, offset) => {
      for (const { position, facts } of later.plans) {
        earlier.plans.push({ position: position + offset, facts });
      }
      for (const [interventionId, theirs] of later.actions) {
        const ours = earlier.actions.get(interventionId);
        if (ours === undefined && offset === 0) {
          earlier.actions.set(interventionId, theirs);
          continue;
        }
        earlier.actions.set(interventionId, joined(ours, theirs, offset));
      }
      return earlier;
    },
    finish: (state) => ({
      violations: conclude(state).sort((a, b) => a.position - b.position),
      unlisted: [],
    }),
  };
}

/** Appends the actions of a later part; one by one, since a spread of very many arguments fails. */
function joined(
  ours: RegisterActions | undefined,
  theirs: RegisterActions,
  offset: Position,
): RegisterActions {
  const all = ours ?? { positions: [], ids: [], starts: [], ends: [], ubigeos: [] };
  for (const [index, position] of theirs.positions.entries()) {
    all.positions.push(position + offset);
    all.ids.push(theirs.ids[index]);
    all.starts.push(theirs.starts[index] as number);
    all.ends.push(theirs.ends[index] as number);
    all.ubigeos.push(theirs.ubigeos[index]);
  }
  return all;
}
