import { setImmediate as nextTurn } from "node:timers/promises";
import { peruvianCalendar } from "@aurora/domain/calendar";
import { entities } from "@aurora/domain/records";
import { districts } from "@aurora/domain/territory";
import { todayInLima, Validation } from "@aurora/validator";

/** What the service needs before it can judge a record; each throws or tells false where it lacks. */
const checks: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  // A record that says nothing makes the run compile its entity's rules, and apply each of them.
  rules: async () => {
    for (const entity of entities) {
      const validation = new Validation({ maxFindings: 0 });
      await validation.add({}, { entity });
      if (validation.report().summary.records !== 1) return false;
      // What was asked meanwhile is answered meanwhile.
      await nextTurn();
    }
    return true;
  },
  territory: () => districts().length > 0,
  calendar: () => peruvianCalendar.isWorkingDay(todayInLima()) !== undefined,
};

/** How long the process may take to come to a request before it counts as too busy, in milliseconds. */
const MOST_LAG_MS = 1_000;

/** Whether the service may be sent requests, and if not, why. */
export type ReadinessState =
  | { readonly state: "ready" | "starting" | "stopping" | "busy" }
  | { readonly state: "failing"; readonly failing: readonly string[] };

/** Knows whether the service may be sent requests. What is costly to know is found out once. */
export class Readiness {
  #checked: Promise<void> | undefined;
  #failing: readonly string[] | undefined;
  #stopping = false;

  /** Finds out whether the service can judge records; asked again, it is found out no more. */
  begin(): Promise<void> {
    this.#checked ??= this.#check();
    return this.#checked;
  }

  /** From now on the service is not ready: it is about to end. */
  stop(): void {
    this.#stopping = true;
  }

  async state(): Promise<ReadinessState> {
    if (this.#stopping) return { state: "stopping" };
    if (this.#failing === undefined) {
      // Nobody began it: an application without a server of ours finds out when it is first asked.
      if (this.#checked !== undefined) return { state: "starting" };
      await this.begin();
    }
    if (this.#failing !== undefined && this.#failing.length > 0) {
      return { state: "failing", failing: this.#failing };
    }
    const asked = performance.now();
    await nextTurn();
    if (this.#stopping) return { state: "stopping" };
    return { state: performance.now() - asked > MOST_LAG_MS ? "busy" : "ready" };
  }

  async #check(): Promise<void> {
    const failing: string[] = [];
    for (const [name, check] of Object.entries(checks)) {
      const holds = await Promise.resolve()
        .then(check)
        .catch(() => false);
      if (!holds) failing.push(name);
    }
    this.#failing = failing;
  }
}
