import * as Effect from "effect/Effect";
import {
  addDays,
  daysOfMonth,
  nextMonth,
  type WorkingCalendar,
  weekday,
  withNonWorkingDays,
} from "../calendar/index.js";
import { cite } from "../norms/citation.js";
import { dates, month as monthField } from "../records/field.js";
import {
  reportDeadline as deadlineOf,
  REPORT_WORKING_DAY,
  workingDaysAfterMonth,
} from "../rules/monthly-report/report-deadline.js";
import { Calendar, NormTimeline } from "../rules/services.js";
import type { LocalizedText } from "../text.js";
import { daysText, dayText, monthText } from "./day-text.js";
import { defineDecision, MissingFacts, type Otherwise, type Reasoned, type TraceStep } from "./decision.js";
import { notInForce } from "./norm-in-force.js";

/** By when a month's report is due. */
export interface ReportDeadline extends Reasoned {
  /** The last day on which the report is in time. */
  readonly dueDate: string;
  /** The five working days that are counted; the last of them is `dueDate`. */
  readonly workingDays: readonly string[];
  /** Whether the guidelines that set the deadline were in force when the month ended. */
  readonly inForce: boolean;
  /** Which list of holidays decided, with the days that were added to it. */
  readonly calendar: string;
}

const GUIDELINES = "RDE-290-2022";
const citations = cite(GUIDELINES, "VI.6.5.6.d", "VII.5.d");
const countOfDays = cite(GUIDELINES, "VI.6.5.6.d");

const input = {
  month: monthField({
    header: "mes",
    label: { es: "Mes del informe", en: "Month of the report" },
    required: true,
  }),
  nonWorkingDays: dates({
    header: "dias_no_laborables",
    label: {
      es: "Días no laborables del sector público",
      en: "Non-working days of the public sector",
    },
  }),
};

/** By when the report of a month must be sent: the fifth working day after it ends (RDE-290-2022 VI.6.5.6.d). */
export const reportDeadline = defineDecision({
  name: "report-deadline",
  title: { es: "Plazo del informe mensual", en: "Deadline of the monthly report" },
  summary: {
    es: "Dice hasta qué día se remite el informe de un mes y qué cinco días hábiles se cuentan.",
    en: "Says until which day a month's report is sent and which five working days are counted.",
  },
  interpretation: {
    es: "La norma no dice qué días son útiles: contamos de lunes a viernes sin los feriados nacionales, ni los días no laborables que se indiquen.",
    en: "The norm does not say which days are worked: we count Monday to Friday without the national holidays, nor the non-working days that are given.",
  },
  input,
  citations,
  example: { month: "2023-03", nonWorkingDays: ["2023-04-05"] },
  decide: Effect.fnUntraced(function* ({
    month,
    nonWorkingDays = [],
  }): Effect.fn.Return<ReportDeadline, MissingFacts, Calendar | NormTimeline> {
    const national = yield* Calendar;
    const timeline = yield* NormTimeline;
    if (month === undefined) {
      return yield* new MissingFacts({
        fields: ["month"],
        because: {
          es: "Falta saber de qué mes es el informe.",
          en: "It is not known of which month the report is.",
        },
      });
    }
    const calendar = withNonWorkingDays(national, nonWorkingDays);
    const dueDate = deadlineOf(month, calendar);
    // One day more than is counted: where the deadline would fall if one of the five were not worked.
    const days = workingDaysAfterMonth(month, calendar, REPORT_WORKING_DAY + 1);
    if (dueDate === undefined || days === undefined) {
      return yield* new MissingFacts({ fields: ["month"], because: unknownYear(national) });
    }
    const workingDays = days.slice(0, REPORT_WORKING_DAY);
    const skipped = weekdaysNotWorked(calendar, month, dueDate);
    const holidays = skipped.filter((day) => national.isWorkingDay(day) === false);
    const declared = skipped.filter((day) => national.isWorkingDay(day) === true);
    const idle = [...new Set(nonWorkingDays)].filter((day) => !declared.includes(day)).sort();
    const { last } = daysOfMonth(month);
    const inForce = timeline.at(last).has(GUIDELINES);
    return {
      dueDate,
      workingDays,
      inForce,
      calendar: calendar.name,
      trace: [
        ...notInForce(GUIDELINES, last, timeline, citations),
        dueAfter(month),
        ...(holidays.length > 0 ? [holidaysStep(holidays)] : []),
        ...(declared.length > 0 ? [declaredStep(declared)] : []),
        ...(idle.length > 0 ? [idleStep(idle)] : []),
        counted(workingDays, dueDate),
      ],
      otherwise: [
        ...ifOneMore(days[REPORT_WORKING_DAY]),
        ...(declared.length > 0 ? ifWithout(declared, deadlineOf(month, national)) : []),
      ],
    };
  }),
});

/** The days from Monday to Friday that do not count until the deadline. */
function weekdaysNotWorked(calendar: WorkingCalendar, month: string, dueDate: string): readonly string[] {
  const days: string[] = [];
  for (let day = daysOfMonth(nextMonth(month)).first; day <= dueDate; day = addDays(day, 1)) {
    if (weekday(day) <= 5 && calendar.isWorkingDay(day) === false) days.push(day);
  }
  return days;
}

function unknownYear({ firstYear, lastYear }: WorkingCalendar): LocalizedText {
  return {
    es: `Falta saber qué días son feriado: el calendario los conoce de ${firstYear} a ${lastYear}, y el plazo se cuenta en el mes siguiente al del informe.`,
    en: `It is not known which days are holidays: the calendar knows them from ${firstYear} to ${lastYear}, and the deadline is counted in the month after the report's.`,
  };
}

function dueAfter(month: string): TraceStep {
  const { es, en } = monthText(month);
  return {
    because: {
      es: `El informe de ${es} se remite cuando el mes ha terminado, a más tardar el quinto día hábil.`,
      en: `The report of ${en} is sent once the month has ended, by the fifth working day.`,
    },
    citations,
  };
}

function holidaysStep(days: readonly string[]): TraceStep {
  const { es, en } = daysText(days);
  return {
    because: {
      es: `No se cuentan sábados, domingos ni feriados nacionales: ${es}.`,
      en: `Saturdays, Sundays and national holidays are not counted: ${en}.`,
    },
    citations: countOfDays,
  };
}

function declaredStep(days: readonly string[]): TraceStep {
  const { es, en } = daysText(days);
  return {
    because: {
      es: `No se cuentan los días no laborables que se indicaron: ${es}.`,
      en: `The non-working days that were given are not counted: ${en}.`,
    },
    citations: countOfDays,
  };
}

function idleStep(days: readonly string[]): TraceStep {
  const { es, en } = daysText(days);
  return {
    because: {
      es: `Se indicaron días que no cambian el plazo, porque no eran hábiles o quedan fuera de él: ${es}.`,
      en: `Days were given that do not change the deadline, since they were no working days or lie outside it: ${en}.`,
    },
    citations: countOfDays,
  };
}

function counted(workingDays: readonly string[], dueDate: string): TraceStep {
  const list = daysText(workingDays);
  const due = dayText(dueDate);
  return {
    rule: "REP-001",
    because: {
      es: `Los cinco días hábiles son: ${list.es}. El plazo vence el ${due.es}.`,
      en: `The five working days are: ${list.en}. The deadline is ${due.en}.`,
    },
    citations: countOfDays,
  };
}

function ifOneMore(sixth: string | undefined): readonly Otherwise[] {
  if (sixth === undefined) return [];
  return [
    {
      outcome: sixth,
      needs: {
        es: "Que uno de los cinco días se declare no laborable para el sector público; indíquelo entre los días no laborables.",
        en: "That one of the five days is declared non-working for the public sector; give it among the non-working days.",
      },
      fields: ["nonWorkingDays"],
    },
  ];
}

function ifWithout(declared: readonly string[], dueDate: string | undefined): readonly Otherwise[] {
  if (dueDate === undefined) return [];
  const { es, en } = daysText(declared);
  return [
    {
      outcome: dueDate,
      needs: {
        es: `Que se hubiera trabajado en los días que se indicaron: ${es}.`,
        en: `That the days that were given had been worked: ${en}.`,
      },
      fields: ["nonWorkingDays"],
    },
  ];
}
