import * as Effect from "effect/Effect";
import { daysOfMonth, yearOf } from "../calendar/day.js";
import { cite } from "../norms/citation.js";
import { type TargetProgressFacts, targetProgress } from "../records/target-progress.js";
import { compileRules } from "../rules/evaluate.js";
import { alertShare, overshootShare } from "../rules/parameter.js";
import { AsOf, NormTimeline, Parameters, type RuleServices } from "../rules/services.js";
import {
  dueByDate,
  dueByMonth,
  isBeyond,
  type ReportedMonth,
  reportedMonths,
  shownFigure,
  type TargetStatus,
  targetStatus,
  yearOfTarget,
} from "../rules/target-progress/schedule.js";
import { tgt001 } from "../rules/target-progress/tgt-001-progress-falls.js";
import { tgt004 } from "../rules/target-progress/tgt-004-impossible-figure.js";
import { tgt005 } from "../rules/target-progress/tgt-005-off-track-without-decision.js";
import { tgt006 } from "../rules/target-progress/tgt-006-contradictory-months.js";
import { tgt007 } from "../rules/target-progress/tgt-007-contradictory-schedule.js";
import type { LocalizedText } from "../text.js";
import { dayText, monthText } from "./day-text.js";
import {
  ContradictoryFacts,
  type Duty,
  defineDecision,
  MissingFacts,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
import { asFarAsKnown } from "./decode-input.js";
import { notInForce } from "./norm-in-force.js";

/** How a yearly target stands on a day, and where it would end. */
export interface TrackedTarget extends Reasoned {
  /** What is due by the as-of date, by the months that have ended; null where the schedule does not say. */
  readonly expected: number | null;
  /** Null where no progress is reported or what is due is unknown. */
  readonly status: TargetStatus | null;
  /** The year's end by the pace so far; null where no reported month has ended. */
  readonly projection: number | null;
  /** The last month reported; null where none is. */
  readonly reported: { readonly month: string; readonly cumulative: number } | null;
  /** What the progress was compared with: less than `expected` where later months are not reported yet. */
  readonly comparedWith: number | null;
  readonly duties: readonly Duty[];
}

const GUIDELINES = "RDE-290-2022";
const targets = cite(GUIDELINES, "VI.6.5.6.a", "VI.6.5.6.b");
const reliable = cite(GUIDELINES, "VI.6.5.6.d");
const decideOnResults = cite(GUIDELINES, "VII.6.o");

const contradictions = [tgt001, tgt004, tgt006] as const;
const doubts = [tgt005, tgt007] as const;

/** How a yearly target stands against its schedule (RDE-290-2022 VI.6.5.6.a–b). */
export const trackTarget = defineDecision({
  name: "track-target",
  title: { es: "Seguir una meta", en: "Track a target" },
  summary: {
    es: "Dice cuánto debía haberse alcanzado a una fecha, cómo va la meta anual y en cuánto terminaría el año al ritmo actual.",
    en: "Says how much was due by a date, how the yearly target stands and where the year would end at the present pace.",
  },
  interpretation: {
    es: "La norma pide seguir metas e indicadores y no da umbrales ni reparto por meses: sin programación se toman doce partes iguales, y los márgenes de alerta y de exceso son parámetros nuestros. Lo que no se informó no cuenta como retraso.",
    en: "The norm asks to follow targets and indicators and gives neither thresholds nor months: without a schedule twelve equal parts are taken, and the margins of alert and excess are parameters of ours. What was not reported counts as no delay.",
  },
  input: asFarAsKnown(targetProgress.fields),
  citations: cite(GUIDELINES, "VI.6.5.6.a", "VI.6.5.6.b", "VI.6.5.6.d", "VII.6.o"),
  example: {
    id: "M-01",
    indicator: "Personas que participan en intervenciones sostenidas",
    year: 2023,
    target: 120,
    months: [
      { month: "2023-01", cumulative: 10 },
      { month: "2023-02", cumulative: 18 },
      { month: "2023-03", cumulative: 27 },
    ],
    decisions: [],
  },
  decide: Effect.fnUntraced(function* (given): Effect.fn.Return<
    TrackedTarget,
    MissingFacts | ContradictoryFacts,
    RuleServices
  > {
    const { date: asOf } = yield* AsOf;
    const timeline = yield* NormTimeline;
    const { get } = yield* Parameters;
    const program = yield* compileRules(targetProgress, [...contradictions, ...doubts]);
    const facts = given as TargetProgressFacts;
    const { target } = facts;
    const violations = new Map(
      program
        .outcomes(facts)
        .flatMap(({ rule, outcome }) =>
          outcome?.status === "violated" ? [[rule.code, outcome] as const] : [],
        ),
    );
    for (const { code, fields, summary } of contradictions) {
      const found = violations.get(code);
      if (found === undefined) continue;
      const places = [found, ...(found.also ?? [])].flatMap(({ at }) => at ?? fields);
      const roots = new Set(places.map((place) => place.replace(/\[.*/, "")));
      return yield* new ContradictoryFacts({ fields: [...roots].sort(), because: summary });
    }
    if (target === undefined) return yield* new MissingFacts({ fields: ["target"], because: noTarget });
    const year = yearOfTarget(facts);
    if (year === undefined) return yield* new MissingFacts({ fields: ["year"], because: noYear });

    const shares = { alertShare: get(alertShare), overshootShare: get(overshootShare) };
    const due = twelfthsOf(dueByDate(facts, asOf));
    const last = reportedMonths(facts).at(-1);
    const standing = last && standingOf(facts, target, last, due, shares);
    const projection = projectionOf(facts, asOf);
    const compared = standing?.twelfths ?? due;
    const undecided = violations.has(tgt005.code);
    return {
      expected: figureOf(due),
      status: standing?.status ?? null,
      projection,
      reported: last === undefined ? null : { month: last.month, cumulative: last.cumulative.value },
      comparedWith: last === undefined ? null : figureOf(compared),
      duties: undecided ? [decideCorrections] : [],
      trace: [
        ...notInForce(GUIDELINES, asOf, timeline, targets),
        dueStep(facts, asOf, due),
        ...(violations.has(tgt007.code) ? [doubtfulSchedule] : []),
        last === undefined ? unreported : reportedStep(last, due, compared),
        ...(standing === undefined ? [] : [statusStep(standing.status, shares, compared)]),
        ...(undecided ? [withoutDecision] : []),
        projectionStep(projection),
      ],
      otherwise: otherStatuses(target, standing?.status ?? null, compared, last, shares),
    };
  }),
});

interface Shares {
  readonly alertShare: number;
  readonly overshootShare: number;
}

function twelfthsOf(due: ReturnType<typeof dueByDate>): number | undefined {
  return "missing" in due ? undefined : due.twelfths;
}

function figureOf(twelfths: number | undefined): number | null {
  return twelfths === undefined ? null : shownFigure(twelfths / 12);
}

/**
 * How the last progress stands. Against what is due by now where it reaches that far; else against what
 * was due by its own month, since what was done after it nobody knows.
 */
function standingOf(
  facts: TargetProgressFacts,
  target: number,
  last: ReportedMonth,
  due: number | undefined,
  shares: Shares,
): { readonly status: TargetStatus | null; readonly twelfths: number | undefined } {
  const cumulative = last.cumulative.value;
  const own = twelfthsOf(dueByMonth(facts, last.month));
  // A month that has not ended is held to no more than what the ended ones ask for.
  const reachesNow = due !== undefined && (own === undefined || own >= due || cumulative * 12 >= due);
  const twelfths = reachesNow ? due : own;
  if (twelfths !== undefined)
    return {
      status: targetStatus({ cumulative, twelfths, target, alertShare: shares.alertShare }),
      twelfths,
    };
  return { status: isBeyond(cumulative, target, 100) ? "exceeded" : null, twelfths };
}

/** The year's end by the mean of the ended months up to the last of them that is reported. */
function projectionOf(facts: TargetProgressFacts, asOf: string): number | null {
  const reported = reportedMonths(facts);
  const ended = reported.filter(({ month }) => daysOfMonth(month).last <= asOf).at(-1);
  if (ended === undefined) return null;
  const pace = (ended.cumulative.value * 12) / Number(ended.month.slice(5, 7));
  return shownFigure(Math.max(pace, reported.at(-1)?.cumulative.value ?? 0));
}

const noTarget: LocalizedText = {
  es: "Falta saber cuál es la meta anual.",
  en: "The yearly target is not known.",
};

const noYear: LocalizedText = {
  es: "Falta saber de qué año es la meta: sin él no se sabe qué debía alcanzarse.",
  en: "It is not known of which year the target is: without it nobody knows what was due.",
};

const statusText: { readonly [S in Exclude<TargetStatus, "exceeded">]: LocalizedText } = {
  "on-track": { es: "va según lo programado", en: "is on track" },
  "at-risk": { es: "está en riesgo", en: "is at risk" },
  "off-track": { es: "va retrasada", en: "is off track" },
};

const doubtfulSchedule: TraceStep = {
  rule: tgt007.code,
  because: {
    es: "Lo programado baja de un mes a otro, es negativo o no llega en diciembre a la meta: se lo toma como acumulado, y conviene revisarlo.",
    en: "The schedule falls from a month to the next, lies below 0 or does not reach the target in December: it is taken as cumulative, and should be looked into.",
  },
  citations: cite(GUIDELINES, "VI.6.5.6.a", "VI.6.5.6.d"),
};

const unreported: TraceStep = {
  because: {
    es: "No se informó el avance de ningún mes: no se sabe cómo va la meta.",
    en: "The progress of no month was reported: how the target stands is unknown.",
  },
  citations: reliable,
};

const withoutDecision: TraceStep = {
  rule: tgt005.code,
  because: {
    es: "Los tres últimos meses informados van retrasados y no consta ninguna decisión tomada por ello.",
    en: "The last three months reported are off track and no decision taken on it is recorded.",
  },
  citations: decideOnResults,
};

const decideCorrections: Duty = {
  code: "decide-corrections",
  text: {
    es: "Decidir qué corregir, según lo que muestra el seguimiento, y dejar constancia con su fecha.",
    en: "Decide what to correct by what the follow-up shows, and record it with its date.",
  },
  citations: decideOnResults,
};

function spanish(figure: number): string {
  return String(figure).replace(".", ",");
}

function dueStep(facts: TargetProgressFacts, asOf: string, twelfths: number | undefined): TraceStep {
  const day = dayText(asOf);
  const expected = figureOf(twelfths);
  if (expected === null) {
    return {
      because: {
        es: `La programación no dice cuánto debía alcanzarse al ${day.es}.`,
        en: `The schedule does not say how much was due by ${day.en}.`,
      },
      citations: targets,
    };
  }
  const year = yearOfTarget(facts);
  const scheduled = (facts.months ?? []).some(
    ({ month, scheduled: value }) => value !== undefined && month !== undefined && yearOf(month) === year,
  );
  const how = scheduled
    ? { es: "según la programación de la meta", en: "by the target's schedule" }
    : {
        es: "con la meta en doce partes iguales, por método nuestro",
        en: "with the target in twelve equal parts, a method of ours",
      };
  return {
    because: {
      es: `Al ${day.es}, con los meses terminados, debía haberse alcanzado ${spanish(expected)}, ${how.es}.`,
      en: `By ${day.en}, with the months that have ended, ${expected} was due, ${how.en}.`,
    },
    citations: targets,
  };
}

function reportedStep(
  { month, cumulative }: ReportedMonth,
  due: number | undefined,
  compared: number | undefined,
): TraceStep {
  const { es, en } = monthText(month);
  const figure = figureOf(compared);
  const earlier = due !== compared && figure !== null;
  return {
    because: {
      es: `El último avance informado es de ${es}: ${spanish(cumulative.value)}.${earlier ? ` De los meses que siguen no se sabe nada, así que se compara con lo que debía alcanzarse hasta entonces, ${spanish(figure)}.` : ""}`,
      en: `The last progress reported is of ${en}: ${cumulative.value}.${earlier ? ` Nothing is known of the months after it, so that it is compared with what was due by then, ${figure}.` : ""}`,
    },
    citations: reliable,
  };
}

function statusStep(status: TargetStatus | null, shares: Shares, twelfths: number | undefined): TraceStep {
  if (status === null) {
    return {
      because: {
        es: "Sin saber qué debía alcanzarse no se concluye cómo va la meta.",
        en: "Without knowing what was due, how the target stands is not concluded.",
      },
      citations: targets,
    };
  }
  if (status === "exceeded") {
    return {
      rule: "TGT-003",
      because: {
        es: `El avance pasa de la meta anual. Si pasara del ${spanish(shares.overshootShare)} % de ella, un umbral nuestro, el dato podría estar errado, o la meta haberse fijado demasiado baja.`,
        en: `The progress is beyond the yearly target. Beyond ${shares.overshootShare} % of it, a threshold of ours, the figure may be wrong, or the target set too low.`,
      },
      citations: reliable,
    };
  }
  const figure = figureOf(twelfths) ?? 0;
  return {
    ...(status === "off-track" ? { rule: "TGT-002" } : {}),
    because: {
      es: `Frente a ${spanish(figure)}, y con un margen nuestro del ${spanish(shares.alertShare)} %, la meta ${statusText[status].es}.`,
      en: `Against ${figure}, and with a margin of ours of ${shares.alertShare} %, the target ${statusText[status].en}.`,
    },
    citations: targets,
  };
}

function projectionStep(projection: number | null): TraceStep {
  return {
    because:
      projection === null
        ? {
            es: "Ningún mes informado ha terminado: no hay ritmo con que proyectar el año.",
            en: "No month reported has ended: there is no pace by which to project the year.",
          }
        : {
            es: `Al ritmo medio de los meses terminados e informados, el año cerraría en ${spanish(projection)}; es una proyección nuestra, que no mira la programación.`,
            en: `At the mean pace of the months ended and reported, the year would close at ${projection}; it is a projection of ours, which does not look at the schedule.`,
          },
    citations: targets,
  };
}

/** Which progress each of the other statuses would take. */
function otherStatuses(
  target: number,
  status: TargetStatus | null,
  twelfths: number | undefined,
  last: ReportedMonth | undefined,
  { alertShare: margin }: Shares,
): readonly Otherwise[] {
  const fields = [last === undefined ? "months" : `months[${last.cumulative.position}].cumulative`];
  const beyond = shownFigure(target);
  const exceeded: LocalizedText = {
    es: `Un avance mayor que ${spanish(beyond)}.`,
    en: `A progress of more than ${beyond}.`,
  };
  const needs: readonly (readonly [TargetStatus, LocalizedText, readonly string[]])[] =
    twelfths === undefined
      ? (["on-track", "at-risk", "off-track"] as const).map(
          (other) => [other, dueUnknown, ["months"]] as const,
        )
      : byProgress(shownFigure(twelfths / 12), shownFigure((twelfths * (100 - margin)) / 1200), beyond).map(
          ([other, text]) => [other, text, fields] as const,
        );
  return [...needs, ["exceeded", exceeded, fields] as const]
    .filter(([other]) => other !== status)
    .map(([outcome, text, on]) => ({ outcome, needs: text, fields: on }));
}

const dueUnknown: LocalizedText = {
  es: "Programar cuánto debía alcanzarse hasta el último mes informado.",
  en: "Schedule how much was due by the last month reported.",
};

function byProgress(
  due: number,
  least: number,
  beyond: number,
): readonly (readonly [TargetStatus, LocalizedText])[] {
  const nothingDue: LocalizedText = {
    es: "Que ya debiera haberse alcanzado algo.",
    en: "That something were due already.",
  };
  return [
    [
      "on-track",
      {
        es: `Un avance de ${spanish(due)} o más, sin pasar de ${spanish(beyond)}.`,
        en: `A progress of ${due} or more, and not above ${beyond}.`,
      },
    ],
    [
      "at-risk",
      due > 0
        ? {
            es: `Un avance menor que ${spanish(due)} y no menor que ${spanish(least)}.`,
            en: `A progress of less than ${due} and not less than ${least}.`,
          }
        : nothingDue,
    ],
    [
      "off-track",
      due > 0
        ? { es: `Un avance menor que ${spanish(least)}.`, en: `A progress of less than ${least}.` }
        : nothingDue,
    ],
  ];
}
