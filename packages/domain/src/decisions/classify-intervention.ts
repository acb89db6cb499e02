import * as Effect from "effect/Effect";
import { cite } from "../norms/citation.js";
import { date, type GroupOf, yesNo } from "../records/field.js";
import { sustainedIntervention } from "../records/sustained-intervention.js";
import type { Outcome } from "../rules/outcome.js";
import { AsOf, NormTimeline } from "../rules/services.js";
import { int001 } from "../rules/sustained-intervention/int-001-shorter-than-two-years.js";
import { int002 } from "../rules/sustained-intervention/int-002-no-focus-zone.js";
import { int003 } from "../rules/sustained-intervention/int-003-no-validated-methodology.js";
import { lastDayOfTwoYears } from "../rules/sustained-intervention/two-years.js";
import type { InterventionClass } from "../taxonomy/intervention-class.js";
import type { LocalizedText } from "../text.js";
import { dayText } from "./day-text.js";
import {
  ContradictoryFacts,
  defineDecision,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
import { notInForce } from "./norm-in-force.js";
import { ruleSays } from "./rule-says.js";

/** Whether preventive work is a sustained intervention, and what it lacks to be one. */
export interface InterventionClassification extends Reasoned {
  readonly class: InterventionClass;
  /** `provisional` where nothing that is known keeps it from being sustained, but not all is known. */
  readonly confidence: "certain" | "provisional";
  /** The fields on which a sustained intervention still hangs: unmet, or not known. */
  readonly missing: readonly string[];
}

const GUIDELINES = "RDE-290-2022";
const sustained = cite(GUIDELINES, "VI.6.4.1", "VI.6.1.g");
const others = cite(GUIDELINES, "VI.6.4.2");

const input = {
  startDate: date({ header: "fecha_inicio", label: { es: "Fecha de inicio", en: "Start date" } }),
  endDate: date({ header: "fecha_fin", label: { es: "Fecha de fin", en: "End date" } }),
  focusZone: sustainedIntervention.fields.focusZone,
  methodology: sustainedIntervention.fields.methodology,
  onDemand: yesNo({
    header: "a_demanda",
    label: { es: "A demanda de actores locales", en: "At the request of local actors" },
  }),
};

type Facts = GroupOf<typeof input>;

/** One of the four things that make an intervention sustained. */
interface Condition {
  /** Undefined where it is not known. */
  readonly isMet: boolean | undefined;
  /** The fields that keep it from being met; none where it is. */
  readonly missing: readonly string[];
  readonly step: TraceStep;
  readonly needs: LocalizedText;
  /** What would keep an intervention from being sustained. */
  readonly fails: LocalizedText;
  readonly fields: readonly string[];
}

/** Whether preventive work is a sustained intervention or another action (RDE-290-2022 VI.6.4.1–6.4.2). */
export const classifyIntervention = defineDecision({
  name: "classify-intervention",
  title: { es: "Clasificar la intervención", en: "Classify an intervention" },
  summary: {
    es: "Dice si una intervención es sostenida u otra acción preventiva, y qué le falta para ser sostenida.",
    en: "Says whether an intervention is sustained or another preventive action, and what it lacks to be sustained.",
  },
  interpretation: {
    es: "Los dos años se cuentan con el primer y el último día. De las otras acciones la norma solo dice que son breves o a demanda; lo que no reúne las cuatro condiciones se clasifica entre ellas.",
    en: "The two years are counted with the first and the last day. Of the other actions the norm says only that they are brief or on demand; what does not meet the four conditions is classed among them.",
  },
  input,
  citations: cite(GUIDELINES, "VI.6.4.1", "VI.6.1.g", "VI.6.4.2"),
  example: {
    startDate: "2023-01-01",
    endDate: "2024-12-31",
    focusZone: ["030101"],
    methodology: { name: "Guía de sesiones comunitarias", validated: true },
    onDemand: false,
  },
  decide: Effect.fnUntraced(function* (facts): Effect.fn.Return<
    InterventionClassification,
    ContradictoryFacts,
    AsOf | NormTimeline
  > {
    const asOf = yield* AsOf;
    const timeline = yield* NormTimeline;
    const { startDate, endDate } = facts;
    if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
      return yield* new ContradictoryFacts({
        fields: ["startDate", "endDate"],
        because: { es: "Termina antes de empezar.", en: "It ends before it starts." },
      });
    }
    const conditions = [duration(facts), zone(facts), methodology(facts), demand(facts)];
    const isSustained = conditions.every(({ isMet }) => isMet === true);
    const isUnmet = conditions.some(({ isMet }) => isMet === false);
    return {
      class: isSustained ? "sustained" : "other",
      confidence: isSustained || isUnmet ? "certain" : "provisional",
      missing: [...new Set(conditions.flatMap(({ missing }) => missing))],
      trace: [
        ...notInForce(GUIDELINES, startDate ?? asOf.date, timeline, sustained),
        ...conditions.map(({ step }) => step),
        conclusion(isSustained, isUnmet),
      ],
      otherwise: [isSustained ? otherwiseOther(conditions) : otherwiseSustained(conditions)],
    };
  }),
});

function duration({ startDate, endDate }: Facts): Condition {
  const outcome = ruleSays(int001, { startDate, endDate });
  const isMet = metBy(outcome);
  const until = startDate === undefined ? undefined : dayText(lastDayOfTwoYears(startDate));
  return {
    isMet,
    missing: isMet === true ? [] : outcome.status === "undetermined" ? outcome.missing : ["endDate"],
    step: {
      rule: int001.code,
      because:
        isMet === undefined
          ? { es: "Se desconoce cuánto dura.", en: "It is not known how long it lasts." }
          : isMet
            ? {
                es: `Dura dos años o más: llega al menos hasta el ${until?.es}.`,
                en: `It lasts two years or more: it reaches at least ${until?.en}.`,
              }
            : {
                es: `Dura menos de dos años: tendría que llegar al menos hasta el ${until?.es}.`,
                en: `It lasts less than two years: it would have to reach at least ${until?.en}.`,
              },
      citations: cite(GUIDELINES, "VI.6.4.1"),
    },
    needs:
      until === undefined
        ? { es: "que dure dos años o más", en: "that it lasts two years or more" }
        : {
            es: `que dure dos años o más, hasta el ${until.es} al menos`,
            en: `that it lasts two years or more, at least until ${until.en}`,
          },
    fails: { es: "que dure menos de dos años", en: "that it lasts less than two years" },
    fields: ["startDate", "endDate"],
  };
}

function zone({ focusZone }: Facts): Condition {
  const isMet = metBy(ruleSays(int002, { focusZone }));
  return {
    isMet,
    missing: isMet === true ? [] : ["focusZone"],
    step: {
      rule: int002.code,
      because:
        isMet === undefined
          ? {
              es: "Se desconoce si tiene una zona focalizada.",
              en: "It is not known whether it has a focus zone.",
            }
          : isMet
            ? { es: "Tiene una zona focalizada.", en: "It has a focus zone." }
            : { es: "No tiene una zona focalizada.", en: "It has no focus zone." },
      citations: cite(GUIDELINES, "VI.6.4.1"),
    },
    needs: { es: "que tenga una zona focalizada", en: "that it has a focus zone" },
    fails: { es: "que no tenga una zona focalizada", en: "that it has no focus zone" },
    fields: ["focusZone"],
  };
}

function methodology(facts: Facts): Condition {
  const { name, validated } = facts.methodology ?? {};
  // The norm asks for a validated methodology; that it is named too is for the plan's own record to say
  // (INT-003), unless its name says that there is none.
  const isMet =
    validated === true
      ? metBy(ruleSays(int003, { methodology: { name: name ?? "validada", validated } }))
      : validated;
  return {
    isMet,
    missing: isMet === true ? [] : ["methodology"],
    step: {
      rule: int003.code,
      because:
        isMet === undefined
          ? {
              es: "Se desconoce si sigue una metodología validada.",
              en: "It is not known whether it follows a validated methodology.",
            }
          : isMet
            ? { es: "Sigue una metodología validada.", en: "It follows a validated methodology." }
            : {
                es: "No sigue una metodología validada.",
                en: "It follows no validated methodology.",
              },
      citations: sustained,
    },
    needs: {
      es: "que siga una metodología validada",
      en: "that it follows a validated methodology",
    },
    fails: {
      es: "que no siga una metodología validada",
      en: "that it follows no validated methodology",
    },
    fields: ["methodology"],
  };
}

function demand({ onDemand }: Facts): Condition {
  return {
    isMet: onDemand === undefined ? undefined : !onDemand,
    missing: onDemand === false ? [] : ["onDemand"],
    step: {
      because:
        onDemand === undefined
          ? {
              es: "Se desconoce si se hace a demanda de actores locales.",
              en: "It is not known whether it is done at the request of local actors.",
            }
          : onDemand
            ? {
                es: "Se hace a demanda de actores locales, no por programación propia.",
                en: "It is done at the request of local actors, not by the programme's own planning.",
              }
            : {
                es: "No se hace a demanda de actores locales.",
                en: "It is not done at the request of local actors.",
              },
      citations: others,
    },
    needs: {
      es: "que no se haga a demanda de actores locales",
      en: "that it is not done at the request of local actors",
    },
    fails: {
      es: "que se haga a demanda de actores locales",
      en: "that it is done at the request of local actors",
    },
    fields: ["onDemand"],
  };
}

function metBy({ status }: Outcome): boolean | undefined {
  return status === "undetermined" ? undefined : status === "satisfied";
}

function conclusion(isSustained: boolean, isUnmet: boolean): TraceStep {
  if (isSustained) {
    return {
      because: {
        es: "Reúne las cuatro condiciones: es una intervención preventiva sostenida.",
        en: "It meets the four conditions: it is a sustained preventive intervention.",
      },
      citations: sustained,
    };
  }
  return {
    because: isUnmet
      ? {
          es: "No reúne las cuatro condiciones: es otra acción preventiva.",
          en: "It does not meet the four conditions: it is another preventive action.",
        }
      : {
          es: "No se sabe que reúna las cuatro condiciones: mientras no se sepa, se clasifica como otra acción preventiva.",
          en: "It is not known to meet the four conditions: until it is, it is classed as another preventive action.",
        },
    citations: others,
  };
}

function otherwiseSustained(conditions: readonly Condition[]): Otherwise {
  const lacking = conditions.filter(({ isMet }) => isMet !== true);
  return {
    outcome: "sustained",
    needs: listed(
      "Falta",
      "What is needed:",
      lacking.map(({ needs }) => needs),
      {
        es: "; ",
        en: "; ",
      },
    ),
    fields: lacking.flatMap(({ fields }) => fields),
  };
}

function otherwiseOther(conditions: readonly Condition[]): Otherwise {
  return {
    outcome: "other",
    needs: listed(
      "Bastaría",
      "It would be enough",
      conditions.map(({ fails }) => fails),
      {
        es: ", o ",
        en: ", or ",
      },
    ),
    fields: conditions.flatMap(({ fields }) => fields),
  };
}

function listed(
  es: string,
  en: string,
  texts: readonly LocalizedText[],
  between: LocalizedText,
): LocalizedText {
  return {
    es: `${es} ${texts.map((text) => text.es).join(between.es)}.`,
    en: `${en} ${texts.map((text) => text.en).join(between.en)}.`,
  };
}
