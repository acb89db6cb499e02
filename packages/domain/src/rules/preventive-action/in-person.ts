import type { PreventiveActionFacts } from "../../records/preventive-action.js";

/** Whether people gathered, all or some of them; undefined where the mode is unknown. */
export function isInPerson({ mode }: Pick<PreventiveActionFacts, "mode">): boolean | undefined {
  return mode === undefined ? undefined : mode !== "virtual";
}
