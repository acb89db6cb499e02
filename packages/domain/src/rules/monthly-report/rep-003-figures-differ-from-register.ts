import * as Effect from "effect/Effect";
import { daysOfMonth, monthOf } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import type { Fold, FoldViolation, Position } from "../rule.js";
import { NormTimeline } from "../services.js";
import { centerKeys } from "./center-key.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

type Figure = "actions" | "people";

type Params = {
  readonly center: string;
  readonly month: string;
  readonly figure: Figure;
  readonly stated: number;
  readonly registered: number;
};

/** What the register counts of a centre in a month; of the people, how many rows do not say theirs. */
export interface Counted {
  actions: number;
  people: number;
  withoutTotal: number;
}

/** A report as far as it is compared. */
export interface Reported {
  readonly position: Position;
  readonly key: string;
  readonly center: string;
  readonly month: string;
  readonly stated: readonly (readonly [figure: Figure, value: number])[];
}

export interface State {
  /** Whether the run holds a register at all. */
  hasRegister: boolean;
  /** By centre, then by month; "" stands for a row that does not say which. */
  readonly counted: Map<string, Map<string, Counted>>;
  readonly reports: Reported[];
}

interface Report {
  readonly center: string | undefined;
  readonly month: string | undefined;
  readonly actions: number | undefined;
  readonly people: number | undefined;
}

interface Action {
  readonly center: string | undefined;
  readonly startDate: string | undefined;
  readonly total: number | undefined;
}

/** A report's actions or people are not those of the centre's register for that month (RDE-290-2022 VII.5.e). */
export const rep003 = monthlyReportRulesOver.fold({
  code: "REP-003",
  severity: "error",
  basis: "obligation",
  wording: "Cautelar y declarar […] información cuantitativa y cualitativa fiable y validada",
  summary: {
    es: "Las acciones o las personas del informe no son las del registro del centro en ese mes.",
    en: "The report's actions or people are not those of the centre's register for that month.",
  },
  remedy: {
    es: "Compare el informe con el registro del mes y corrija el que esté errado.",
    en: "Compare the report with the month's register and mend the one that is wrong.",
  },
  fields: ["actions", "people", "center", "month"],
  reads: [{ entity: "preventive-action", fields: ["center", "startDate", "total"] }],
  citations: cite("RDE-290-2022", "VII.5.e", "VI.6.5.6.d"),
  interpretation: {
    es: "Un registro en la revisión vale por completo: un centro o un mes que no está en él tiene cero acciones. Una acción es del mes en que empieza. Sin registro no se compara nada.",
    en: "A register in the run is taken as complete: a centre or a month that is not in it has no actions. An action is of the month in which it starts. Without a register nothing is compared.",
  },
  datedByParts: true,
  fold: Effect.gen(function* () {
    const timeline = yield* NormTimeline;
    return () => againstRegister((month) => timeline.at(daysOfMonth(month).last).has("RDE-290-2022"));
  }),
});

function againstRegister(isAsked: (month: string) => boolean): Fold<State, Report, Params> {
  const keyOf = centerKeys();

  const countedOf = (state: State, key: string, month: string): Counted => {
    let months = state.counted.get(key);
    if (months === undefined) {
      months = new Map();
      state.counted.set(key, months);
    }
    let counted = months.get(month);
    if (counted === undefined) {
      counted = { actions: 0, people: 0, withoutTotal: 0 };
      months.set(month, counted);
    }
    return counted;
  };

  return {
    empty: () => ({ hasRegister: false, counted: new Map(), reports: [] }),
    step: (state, { center, month, actions, people }, position) => {
      if (center === undefined || month === undefined || !isAsked(month)) return state;
      const stated: (readonly [Figure, number])[] = [];
      if (actions !== undefined) stated.push(["actions", actions]);
      if (people !== undefined) stated.push(["people", people]);
      state.reports.push({ position, key: keyOf(center), center, month, stated });
      return state;
    },
    also: {
      "preventive-action": (state, { center, startDate, total }: Action) => {
        state.hasRegister = true;
        const key = center === undefined ? "" : keyOf(center);
        const counted = countedOf(state, key, startDate === undefined ? "" : monthOf(startDate));
        counted.actions++;
        if (total === undefined) counted.withoutTotal++;
        else counted.people += total;
        return state;
      },
    },
    merge: (earlier, later, offset) => {
      earlier.hasRegister ||= later.hasRegister;
      for (const [key, months] of later.counted) {
        for (const [month, { actions, people, withoutTotal }] of months) {
          const counted = countedOf(earlier, key, month);
          counted.actions += actions;
          counted.people += people;
          counted.withoutTotal += withoutTotal;
        }
      }
      for (const report of later.reports) {
        earlier.reports.push({ ...report, position: report.position + offset });
      }
      return earlier;
    },
    finish: ({ hasRegister, counted, reports }) => {
      const violations: FoldViolation<Params>[] = [];
      if (!hasRegister) return { violations, unlisted: [] };
      for (const { position, key, center, month, stated } of reports) {
        const rows = counted.get(key)?.get(month);
        // Rows that do not say their centre or month may be this report's: then the register counts at least so much.
        const strays = [
          counted.get(key)?.get(""),
          counted.get("")?.get(month),
          counted.get("")?.get(""),
        ].some((stray) => stray !== undefined);
        for (const [figure, value] of stated) {
          const registered = rows?.[figure] ?? 0;
          const isLeast = strays || (figure === "people" && (rows?.withoutTotal ?? 0) > 0);
          if (isLeast ? value >= registered : value === registered) continue;
          violations.push({
            position,
            id: undefined,
            value: String(value),
            params: { center, month, figure, stated: value, registered },
            at: [figure],
            expected: String(registered),
          });
        }
      }
      return { violations: violations.sort((a, b) => a.position - b.position), unlisted: [] };
    },
  };
}
