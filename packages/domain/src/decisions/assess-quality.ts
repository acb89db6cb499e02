import * as Effect from "effect/Effect";
import { type Citations, cite } from "../norms/citation.js";
import { type QualityAssessmentFacts, qualityAssessment } from "../records/quality-assessment.js";
import { type QualityNorm, qualityNorm } from "../records/quality-assessment-schemes.js";
import type { Outcome } from "../rules/outcome.js";
import { normsOfQuality } from "../rules/quality-assessment/norms-of-quality.js";
import { qua002 } from "../rules/quality-assessment/qua-002-met-without-evidence.js";
import { plainVerbNorms, qua003 } from "../rules/quality-assessment/qua-003-obliging-norm-not-applicable.js";
import { AsOf, NormTimeline } from "../rules/services.js";
import { guidelineDefinitions } from "../taxonomy/guideline.js";
import { concept } from "../taxonomy/lookup.js";
import { type QualityComponent, qualityComponent } from "../taxonomy/quality-component.js";
import { citeAll } from "../taxonomy/scheme.js";
import type { Language, LocalizedText } from "../text.js";
import { dayText } from "./day-text.js";
import {
  ContradictoryFacts,
  defineDecision,
  MissingFacts,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
import { asFarAsKnown } from "./decode-input.js";
import { notInForce } from "./norm-in-force.js";
import { ruleSays } from "./rule-says.js";

/** How far quality is kept, 0 to 1 with two decimals; null where nothing that applies was answered. */
export interface QualityScore {
  readonly overall: number | null;
  readonly byComponent: { readonly [C in QualityComponent]: number | null };
}

/** A norm that is not kept, or only in part, and what to do about it. */
export interface QualityPriority {
  readonly norm: QualityNorm;
  readonly component: QualityComponent;
  readonly answer: "not-met" | "partly";
  readonly action: LocalizedText;
  readonly citations: Citations;
}

/** How far something preventive keeps the norms of quality, and what to mend first. */
export interface AssessedQuality extends Reasoned {
  readonly score: QualityScore;
  /** Norms not met before those partly met; within, those of the weakest component first, then in the norm's order. */
  readonly priorities: readonly QualityPriority[];
  /** Norms without an answer: they count neither for nor against. */
  readonly missing: readonly QualityNorm[];
  /** Norms said not to apply: left out of the score. */
  readonly notApplicable: readonly QualityNorm[];
}

const GUIDELINES = "RDE-290-2022";
const quality = cite(GUIDELINES, "VII.6");
const evidenceKept = cite(GUIDELINES, "VII.5.f");

const HALF_POINTS = { met: 2, partly: 1, "not-met": 0 } as const;

const components = qualityComponent.concepts.map((component) => {
  const places = new Set(component.citations.map(({ locator }) => locator));
  return {
    ...component,
    norms: normsOfQuality.filter((norm) => citationsOf(norm).some(({ locator }) => places.has(locator))),
  };
});

const componentOf: ReadonlyMap<QualityNorm, QualityComponent> = new Map(
  components.flatMap(({ code, norms }) => norms.map((norm) => [norm, code] as const)),
);

/** How far something preventive keeps the norms of quality (RDE-290-2022 VII.6). */
export const assessQuality = defineDecision({
  name: "assess-quality",
  title: { es: "Evaluar la calidad", en: "Assess quality" },
  summary: {
    es: "Puntúa de 0 a 1 cuánto se cumplen las diecisiete normas de calidad, en conjunto y por componente, y dice qué mejorar primero.",
    en: "Scores from 0 to 1 how far the seventeen norms of quality are kept, in all and by component, and says what to mend first.",
  },
  interpretation: {
    es: "La norma no da un puntaje. El método es nuestro: cumple vale 1, en parte ½, no cumple 0; lo que no aplica o no se respondió queda fuera, y cada norma pesa igual.",
    en: "The norm gives no score. The method is ours: met counts 1, partly ½, not met 0; what does not apply or was not answered is left out, and each norm weighs the same.",
  },
  input: asFarAsKnown(qualityAssessment.fields),
  citations: citeAll(quality, evidenceKept, ...normsOfQuality.map(citationsOf)),
  example: {
    id: "QA-01",
    date: "2023-06-30",
    subject: "Intervención sostenida en escuelas",
    answers: {
      "L6.a": { value: "not-met" },
      "L6.b": { value: "met", evidence: "Cronograma y convocatorias" },
      "L6.c": { value: "partly" },
      "L6.m": { value: "not-applicable" },
    },
  },
  decide: Effect.fnUntraced(function* (given): Effect.fn.Return<
    AssessedQuality,
    MissingFacts | ContradictoryFacts,
    AsOf | NormTimeline
  > {
    const { date: asOf } = yield* AsOf;
    const timeline = yield* NormTimeline;
    const assessment = given as QualityAssessmentFacts;
    const { date = asOf, answers = {} } = assessment;
    if (date > asOf) {
      return yield* new ContradictoryFacts({ fields: ["date"], because: notYet(date, asOf) });
    }
    const missing = normsOfQuality.filter((norm) => answers[norm]?.value === undefined);
    if (missing.length === normsOfQuality.length) {
      return yield* new MissingFacts({
        fields: ["answers"],
        because: {
          es: "No se respondió ninguna de las diecisiete normas de calidad.",
          en: "None of the seventeen norms of quality was answered.",
        },
      });
    }
    const notApplicable = normsOfQuality.filter((norm) => answers[norm]?.value === "not-applicable");
    const byComponent = Object.fromEntries(
      components.map(({ code, norms }) => [code, scoreOf(norms, answers)]),
    ) as QualityScore["byComponent"];
    const overall = scoreOf(normsOfQuality, answers);
    return {
      score: { overall, byComponent },
      priorities: prioritiesOf(answers, byComponent),
      missing,
      notApplicable,
      trace: [
        ...notInForce(GUIDELINES, date, timeline, quality),
        method,
        ...components.map(({ code, norms }) => componentStep(code, norms, answers, byComponent[code])),
        ...missingStep(missing),
        ...unprovenStep(normsNamed(ruleSays(qua002, assessment))),
        ...wronglyLeftOutStep(normsNamed(ruleSays(qua003, assessment))),
        overallStep(overall),
      ],
      otherwise: components.flatMap(({ code, norms }) => toReachOne(code, norms, answers)),
    };
  }),
});

type Answers = NonNullable<QualityAssessmentFacts["answers"]>;

function citationsOf(norm: QualityNorm): Citations {
  return concept(qualityNorm, norm)?.citations ?? quality;
}

/** The mean of the norms that apply and were answered, in hundredths. */
function scoreOf(norms: readonly QualityNorm[], answers: Answers): number | null {
  const points = norms.flatMap((norm) => {
    const value = answers[norm]?.value;
    return value === undefined || value === "not-applicable" ? [] : [HALF_POINTS[value]];
  });
  if (points.length === 0) return null;
  const sum = points.reduce((total: number, point) => total + point, 0);
  return Math.round((sum * 50) / points.length) / 100;
}

function prioritiesOf(
  answers: Answers,
  byComponent: QualityScore["byComponent"],
): readonly QualityPriority[] {
  const wanting = normsOfQuality.flatMap((norm): readonly QualityPriority[] => {
    const answer = answers[norm]?.value;
    const component = componentOf.get(norm);
    if (component === undefined || (answer !== "not-met" && answer !== "partly")) return [];
    return [{ norm, component, answer, action: guidelineDefinitions[norm], citations: citationsOf(norm) }];
  });
  // The sort is stable: what weighs the same keeps the norm's order.
  return wanting.sort(
    (a, b) =>
      HALF_POINTS[a.answer] - HALF_POINTS[b.answer] ||
      (byComponent[a.component] ?? 1) - (byComponent[b.component] ?? 1),
  );
}

const method: TraceStep = {
  because: {
    es: "Los Lineamientos dan las normas de calidad y ningún puntaje. Por método nuestro, cada norma que se cumple vale 1, la que se cumple en parte ½ y la que no se cumple 0; se promedian las que aplican y se respondieron.",
    en: "The guidelines give the norms of quality and no score. By a method of ours each norm met counts 1, one partly met ½ and one not met 0; those that apply and were answered are averaged.",
  },
  citations: quality,
};

function notYet(date: string, asOf: string): LocalizedText {
  const [day, today] = [dayText(date), dayText(asOf)];
  return {
    es: `La evaluación es del ${day.es}, después del día en que se pregunta, ${today.es}.`,
    en: `The assessment is of ${day.en}, after the day on which it is asked, ${today.en}.`,
  };
}

/** The norms as the guidelines letter them: "a, b, g". */
function letters(norms: readonly QualityNorm[]): string {
  return norms.map((norm) => norm.slice("L6.".length)).join(", ");
}

function citationsOfAll(norms: readonly QualityNorm[]): Citations {
  const [first, ...others] = norms.map(citationsOf);
  return first === undefined ? quality : citeAll(first, ...others);
}

function shownScore(score: number | null, language: Language): string {
  if (score === null) return language === "es" ? "sin puntaje" : "no score";
  return language === "es" ? `puntaje ${String(score).replace(".", ",")}` : `score ${score}`;
}

function componentStep(
  code: QualityComponent,
  norms: readonly QualityNorm[],
  answers: Answers,
  score: number | null,
): TraceStep {
  const count = (value: string) => norms.filter((norm) => answers[norm]?.value === value).length;
  const [met, partly, notMet, left] = [
    count("met"),
    count("partly"),
    count("not-met"),
    count("not-applicable"),
  ];
  const label = labelOfComponent(code);
  return {
    because: {
      es: `«${label.es}», ${shownScore(score, "es")}: normas ${norms.length}: cumplidas ${met}, en parte ${partly}, no cumplidas ${notMet}, no aplicables ${left}, sin respuesta ${norms.length - met - partly - notMet - left}.`,
      en: `“${label.en}”, ${shownScore(score, "en")}: norms ${norms.length}: met ${met}, partly ${partly}, not met ${notMet}, not applicable ${left}, unanswered ${norms.length - met - partly - notMet - left}.`,
    },
    citations: citationsOfAll(norms),
  };
}

function labelOfComponent(code: QualityComponent): LocalizedText {
  return concept(qualityComponent, code)?.label ?? { es: code, en: code };
}

function missingStep(missing: readonly QualityNorm[]): readonly TraceStep[] {
  if (missing.length === 0) return [];
  return [
    {
      rule: "QUA-001",
      because: {
        es: `Sin respuesta (literales: ${letters(missing)}): no se sabe qué se cumple de ellos, y no entran en el puntaje.`,
        en: `Unanswered (literals: ${letters(missing)}): whether they are kept is unknown, and they do not enter the score.`,
      },
      citations: quality,
    },
  ];
}

function unprovenStep(norms: readonly QualityNorm[]): readonly TraceStep[] {
  if (norms.length === 0) return [];
  return [
    {
      rule: "QUA-002",
      because: {
        es: `Se cuenta como cumplido sin evidencia que lo muestre (literales: ${letters(norms)}).`,
        en: `Counted as met with no evidence to show it (literals: ${letters(norms)}).`,
      },
      citations: evidenceKept,
    },
  ];
}

function wronglyLeftOutStep(norms: readonly QualityNorm[]): readonly TraceStep[] {
  const doubtful = norms.filter((norm) => plainVerbNorms.has(norm));
  const certain = norms.filter((norm) => !plainVerbNorms.has(norm));
  return [
    ...leftOut(certain, {
      es: `Figura como no aplicable lo que obliga sin condición (literales: ${letters(certain)}): queda fuera del puntaje, y hay que evaluarlo.`,
      en: `What obliges without condition is said not to apply (literals: ${letters(certain)}): it is left out of the score, and must be assessed.`,
    }),
    ...leftOut(doubtful, {
      es: `Figura como no aplicable lo que la norma manda sin decir si alcanza a todo caso (literales: ${letters(doubtful)}): queda fuera del puntaje, y conviene evaluarlo.`,
      en: `What the norm commands without saying whether it reaches every case is said not to apply (literals: ${letters(doubtful)}): it is left out of the score, and had better be assessed.`,
    }),
  ];
}

function leftOut(norms: readonly QualityNorm[], because: LocalizedText): readonly TraceStep[] {
  return norms.length === 0 ? [] : [{ rule: "QUA-003", because, citations: citationsOfAll(norms) }];
}

function overallStep(score: number | null): TraceStep {
  return {
    because:
      score === null
        ? {
            es: "Todo lo que se respondió figura como no aplicable: no hay con qué puntuar.",
            en: "All that was answered is said not to apply: there is nothing to score.",
          }
        : {
            es: `En conjunto, cada norma con el mismo peso: ${shownScore(score, "es")}.`,
            en: `In all, each norm with the same weight: ${shownScore(score, "en")}.`,
          },
    citations: quality,
  };
}

/** The norms that the violations of a rule name. */
function normsNamed(outcome: Outcome<{ readonly norm: string }>): readonly QualityNorm[] {
  if (outcome.status !== "violated") return [];
  const named = new Set([outcome, ...(outcome.also ?? [])].map(({ params }) => params.norm));
  return normsOfQuality.filter((norm) => named.has(norm));
}

/** What would bring a component to 1 with every norm known; nothing where it stands there. */
function toReachOne(
  code: QualityComponent,
  norms: readonly QualityNorm[],
  answers: Answers,
): readonly Otherwise[] {
  const wanting = norms.filter((norm) => {
    const value = answers[norm]?.value;
    return value === "not-met" || value === "partly";
  });
  const unanswered = norms.filter((norm) => answers[norm]?.value === undefined);
  const without = norms.every((norm) => answers[norm]?.value === "not-applicable") ? norms : [];
  const open = norms.filter((norm) => [wanting, unanswered, without].some((list) => list.includes(norm)));
  if (open.length === 0) return [];
  const label = labelOfComponent(code);
  const sentences = (language: Language) => [
    ...wanting.map((norm) => guidelineDefinitions[norm][language]),
    ...(unanswered.length === 0
      ? []
      : [
          language === "es"
            ? `Cumplir y responder, con su evidencia, lo que no tiene respuesta (literales: ${letters(unanswered)}).`
            : `Meet and answer, with the evidence, what has no answer (literals: ${letters(unanswered)}).`,
        ]),
    ...(without.length === 0
      ? []
      : [
          language === "es"
            ? `Que aplique alguna de sus normas (literales: ${letters(without)}), y se cumpla.`
            : `That one of its norms applies (literals: ${letters(without)}), and is met.`,
        ]),
  ];
  return [
    {
      outcome: code,
      needs: {
        es: `Para que «${label.es}» llegue a 1: ${sentences("es").join(" ")}`,
        en: `For “${label.en}” to reach 1: ${sentences("en").join(" ")}`,
      },
      fields: open.map((norm) => `answers[${norm}].value`),
    },
  ];
}
