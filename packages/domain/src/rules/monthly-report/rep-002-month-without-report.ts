import * as Effect from "effect/Effect";
import { daysOfMonth, monthOf, nextMonth } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import type { Fold, FoldViolation, Position } from "../rule.js";
import { AsOf, Calendar, NormTimeline } from "../services.js";
import { centerKeys } from "./center-key.js";
import { reportDeadline } from "./report-deadline.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

type Params = { readonly center: string; readonly month: string; readonly deadline: string };

/** What a run knows of a centre: its first record, its first month, the months that it reported. */
export interface Center {
  readonly position: Position;
  readonly id: string | undefined;
  readonly name: string;
  readonly first: string;
  /** With "" where a report does not say its month. */
  readonly reported: ReadonlySet<string>;
}

/** By the centre's key; "" where a report does not say its centre. */
type State = Map<string, Center>;

interface Seen {
  readonly position: Position;
  readonly center: string | undefined;
  readonly month: string | undefined;
  /** Read only for a centre's first record: reading it is the dearest part of a step. */
  readonly id: () => string | undefined;
}

/** A month whose report is due, and until when it was. */
interface DueMonth {
  readonly month: string;
  readonly deadline: string;
}

/** A centre has a month without a report whose deadline has passed (RDE-290-2022 VI.6.5.6.d). */
export const rep002 = monthlyReportRulesOver.fold({
  code: "REP-002",
  severity: "error",
  basis: "obligation",
  wording: "a través de reportes e informes que se solicitan de manera periódica",
  summary: {
    es: "Un centro no tiene informe de un mes cuyo plazo ya venció.",
    en: "A centre has no report of a month whose deadline has passed.",
  },
  remedy: {
    es: "Remita el informe que falta; si se remitió, inclúyalo en la revisión.",
    en: "Submit the missing report; if it was submitted, bring it into the run.",
  },
  fields: ["center", "month"],
  reads: [{ entity: "preventive-action", fields: ["center", "startDate", "id"] }],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.d"),
  interpretation: {
    es: "Se pide desde el mes de la primera acción o del primer informe del centro, y solo donde se revisa algún informe: un registro solo no dice que falten.",
    en: "Reports are asked from the month of the centre's first action or first report, and only where some report is checked: a register alone does not tell that they are missing.",
  },
  datedByParts: true,
  fold: Effect.gen(function* () {
    const asOf = (yield* AsOf).date;
    const calendar = yield* Calendar;
    const timeline = yield* NormTimeline;
    const from = timeline.inForceFrom("RDE-290-2022");
    const due: DueMonth[] = [];
    // The month in which the norm came into force ended under it: it is the first one asked.
    for (let month = monthOf(from ?? asOf); month < monthOf(asOf); month = nextMonth(month)) {
      const deadline = reportDeadline(month, calendar);
      if (deadline === undefined || deadline >= asOf) continue;
      if (timeline.at(daysOfMonth(month).last).has("RDE-290-2022")) due.push({ month, deadline });
    }
    return () => monthsWithoutReport(due);
  }),
});

function monthsWithoutReport(
  due: readonly DueMonth[],
): Fold<State, { readonly center: string | undefined; readonly month: string | undefined }, Params> {
  const keyOf = centerKeys();

  const see = (state: State, { position, center: name, month, id }: Seen): Center => {
    const key = name === undefined ? "" : keyOf(name);
    const known = state.get(key);
    // A record without its month is the centre's all the same: "~" comes after every month.
    const first = month ?? "~";
    if (known !== undefined && known.first <= first) return known;
    const center =
      known === undefined
        ? { position, id: id(), name: name ?? "", first, reported: new Set<string>() }
        : { ...known, first };
    state.set(key, center);
    return center;
  };

  return {
    empty: () => new Map(),
    step: (state, { center: name, month }, position) => {
      const center = see(state, { position, center: name, month, id: () => undefined });
      (center.reported as Set<string>).add(month ?? "");
      return state;
    },
    also: {
      "preventive-action": (
        state,
        action: {
          readonly center: string | undefined;
          readonly startDate: string | undefined;
          readonly id: string | undefined;
        },
        position,
      ) => {
        const { center, startDate } = action;
        if (center === undefined) return state;
        const month = startDate === undefined ? undefined : monthOf(startDate);
        see(state, { position, center, month, id: () => action.id });
        return state;
      },
    },
    merge: (earlier, later, offset) => {
      for (const [key, center] of later) {
        const known = earlier.get(key);
        if (known === undefined) {
          earlier.set(key, { ...center, position: center.position + offset });
        } else {
          for (const month of center.reported) (known.reported as Set<string>).add(month);
          if (center.first < known.first) earlier.set(key, { ...known, first: center.first });
        }
      }
      return earlier;
    },
    finish: (state) => {
      const violations: FoldViolation<Params>[] = [];
      const centers = [...state.values()].sort((a, b) => a.position - b.position);
      if (centers.every(({ reported }) => reported.size === 0)) return { violations, unlisted: [] };
      // A report that does not say its centre or its month may be the one that seems to be missing.
      const ofSomeCenter = state.get("")?.reported ?? new Set<string>();
      const mayHave = (reported: ReadonlySet<string>, month: string) =>
        reported.has(month) || reported.has("");
      for (const { position, id, name, first, reported } of centers) {
        if (name === "") continue;
        for (const { month, deadline } of due) {
          if (month < first || mayHave(reported, month) || mayHave(ofSomeCenter, month)) continue;
          violations.push({ position, id, params: { center: name, month, deadline }, at: ["center"] });
        }
      }
      return { violations, unlisted: [] };
    },
  };
}
